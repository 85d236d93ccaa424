package cn.banshi.work.report;

import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import java.util.Set;

/**
 * One report of the catalogue.
 *
 * @param code such as R01
 * @param title such as 办结项目及投资情况月报表
 * @param family where it stands in the list of reports
 * @param choices what may be chosen for it besides the period
 */
public record ReportEntry(String code, String title, ReportFamily family, Set<ReportChoice> choices) {
    /** Copies the set. */
    public ReportEntry {
        choices = Set.copyOf(choices);
    }
}
