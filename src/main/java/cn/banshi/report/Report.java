package cn.banshi.report;

import java.util.ArrayList;
import java.util.List;

/** A report ready to be drawn, whatever its shape: every text and number is final, nobody downstream computes. */
public sealed interface Report permits ReportDocument, Letter, CardSet {
    /** Behind the names of files and folders for the public. */
    String PUBLIC_MARK = "（公示版）";

    /** R01 … R24, or "list" for a list as seen. */
    String code();

    /** The title in one line, for file names and the PDF's own title. */
    String titleLine();

    /** Whether it is marked 草表: the period is not over. */
    boolean draft();

    /** Whether it is marked 示例: the sample office. */
    boolean sample();

    /** Whether it is marked 公示版: masked, only what may be public. */
    boolean forPublic();

    /** What the name of its file says of its readers: （公示版）, or nothing. */
    default String audienceMark() {
        return forPublic() ? PUBLIC_MARK : "";
    }

    /** Marks of every page: 公示版, 示例, 草表. */
    default List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (forPublic()) {
            marks.add("公示版");
        }
        if (sample()) {
            marks.add("示例");
        }
        if (draft()) {
            marks.add("草表");
        }
        return marks;
    }
}
