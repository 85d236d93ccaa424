package cn.banshi.work.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.catalogue.ReportParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which report of which time.
 *
 * @param code such as R01
 * @param year list year
 * @param period months
 * @param parameters the clerk's choices, null = what the office gets without choosing
 */
public record ReportRequest(
        String code,
        int year,
        ReportPeriod period,
        @Nullable ReportParameters parameters) {
    /** A report without choices. */
    public ReportRequest(String code, int year, ReportPeriod period) {
        this(code, year, period, null);
    }
}
