package cn.banshi.domain.project;

import java.time.LocalDate;

/**
 * 回头看.
 *
 * @param relapsed 反弹
 */
public record FollowUpCheck(
        long id, long version, long projectId, LocalDate date, String person, boolean relapsed, String finding)
        implements ProjectRow {}
