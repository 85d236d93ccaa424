package cn.banshi.domain.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 满意度测评: votes of one survey.
 *
 * @param satisfied 满意
 * @param fair 基本满意
 * @param dissatisfied 不满意
 */
public record SatisfactionSurvey(
        long id, long version, long projectId, LocalDate date, String way, int satisfied, int fair, int dissatisfied)
        implements ProjectRow {
    /** Valid votes. */
    public int valid() {
        return satisfied + fair + dissatisfied;
    }

    /** What the votes come to, null where nobody voted. */
    public @Nullable SurveyResult result() {
        return SurveyResult.of(satisfied, fair, dissatisfied);
    }
}
