package cn.banshi.work.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.ReportParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report of which time.
 *
 * @param code such as R01
 * @param year list year
 * @param period months
 * @param asOf as of which day, null = the last day of the period, or today
 * @param parameters the clerk's choices, null = what the office gets without choosing
 */
public record ReportRequest(
        String code,
        int year,
        ReportPeriod period,
        @Nullable LocalDate asOf,
        @Nullable ReportParameters parameters) {
    /** A report without choices. */
    public ReportRequest(String code, int year, ReportPeriod period) {
        this(code, year, period, null, null);
    }

    /** A report as of the last day of its period, or today. */
    public ReportRequest(String code, int year, ReportPeriod period, @Nullable ReportParameters parameters) {
        this(code, year, period, null, parameters);
    }
}
