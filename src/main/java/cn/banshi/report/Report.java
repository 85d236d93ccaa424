package cn.banshi.report;

import java.util.ArrayList;
import java.util.List;

/** A report ready to be drawn, whatever its shape: every text and number is final, nobody downstream computes. */
public sealed interface Report permits ReportDocument, Letter, CardSet {
    /** R01 … R24, or "list" for a list as seen. */
    String code();

    /** The title in one line, for file names and the PDF's own title. */
    String titleLine();

    /** Whether it is marked 草表: the period is not over. */
    boolean draft();

    /** Whether it is marked 示例: the sample office. */
    boolean sample();

    /** Marks of every page: 示例, 草表. */
    default List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (sample()) {
            marks.add("示例");
        }
        if (draft()) {
            marks.add("草表");
        }
        return marks;
    }
}
