package cn.banshi.domain.project;

import java.time.LocalDate;

/**
 * 满意度测评: votes of one survey.
 *
 * @param satisfied 满意
 * @param fair 基本满意
 * @param dissatisfied 不满意
 */
public record SatisfactionSurvey(
        long id, long version, long projectId, LocalDate date, String way, int satisfied, int fair, int dissatisfied)
        implements ProjectRow {}
