package cn.banshi.report;

import java.util.List;

/**
 * One row of a document.
 *
 * @param kind what the row is
 * @param cells cells from left to right; their spans add up to the number of columns
 */
public record ReportRow(Kind kind, List<ReportCell> cells) {
    /** What a row is. */
    public enum Kind {
        /** Head of a group with its subtotal; never stands alone at the end of a page. */
        GROUP_HEAD,
        /** One item. */
        ITEM,
        /** Subtotal below a group. */
        SUBTOTAL,
        /** 合计. */
        TOTAL;

        /** Whether it is printed in bold. */
        public boolean bold() {
            return this != ITEM;
        }
    }

    /** Copies the list. */
    public ReportRow {
        cells = List.copyOf(cells);
    }

    /** Columns covered by the cells. */
    public int width() {
        return cells.stream().mapToInt(ReportCell::span).sum();
    }
}
