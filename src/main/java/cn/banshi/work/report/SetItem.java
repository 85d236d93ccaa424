package cn.banshi.work.report;

import java.util.List;

/** One thing of a month's set. */
public sealed interface SetItem {
    /**
     * A report.
     *
     * @param code such as R01
     * @param formats files to write, empty = the usual ones
     * @param variant name of its columns, empty = as the order says
     */
    record OfReport(String code, List<ReportFormat> formats, String variant) implements SetItem {
        /** Copies the list. */
        public OfReport {
            formats = List.copyOf(formats);
        }

        /** As the usual files. */
        public OfReport(String code) {
            this(code, List.of(), "");
        }
    }

    /**
     * A receiving office's form.
     *
     * @param name its name among the kept forms
     */
    record OfForm(String name) implements SetItem {}
}
