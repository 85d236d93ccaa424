package cn.banshi.domain.project;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A light set by hand; goes before every rule from its day to the end of its last month.
 *
 * @param since first day
 * @param until last reporting month
 * @param reason must be filled
 */
public record ManualLight(
        long id, long version, long projectId, Light light, LocalDate since, YearMonth until, String reason)
        implements ProjectRow {}
