package cn.banshi.work.report;

import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.Report;
import java.util.List;
import java.util.Locale;

/** Kinds of files that reports are written as. */
public enum ReportFormat {
    /** As printed. */
    PDF,
    /** Workbook. */
    XLSX,
    /** Text document. */
    DOCX;

    /** Ending of such files, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a report is usually handed over as: a table as PDF and workbook, a letter as PDF and text, cards as PDF. */
    public static List<ReportFormat> usual(Report report) {
        if (report instanceof Letter) {
            return List.of(PDF, DOCX);
        }
        return report instanceof CardSet ? List.of(PDF) : List.of(PDF, XLSX);
    }
}
