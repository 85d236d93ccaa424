package cn.banshi.report.definition;

import cn.banshi.report.Report;
import cn.banshi.report.ReportColumn;
import java.util.List;
import java.util.Set;

/** One report: which columns, rows and texts. Knows nothing of paper or workbooks and adds nothing up. */
public interface ReportDefinition {
    /** Such as R01. */
    String code();

    /** Such as 办结项目及投资情况月报表. */
    String title();

    /** Where it stands in the list of reports. */
    ReportFamily family();

    /** What of {@link ReportParameters} it heeds besides the period; the rest is not offered to the clerk. */
    Set<ReportChoice> choices();

    /** Columns that it does not have of its own but that may be chosen too. */
    default List<ReportColumn> moreColumns(ReportInput input) {
        return List.of();
    }

    /** The report. */
    Report report(ReportInput input);
}
