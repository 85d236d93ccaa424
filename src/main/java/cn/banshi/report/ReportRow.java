package cn.banshi.report;

import java.util.List;
import java.util.function.UnaryOperator;

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
        /** Says over the whole width that there is nothing to list. */
        NOTHING,
        /** Subtotal below a group. */
        SUBTOTAL,
        /** 合计. */
        TOTAL;

        /** Whether it is printed in bold. */
        public boolean bold() {
            return this != ITEM && this != NOTHING;
        }
    }

    /** Copies the list. */
    public ReportRow {
        cells = List.copyOf(cells);
    }

    /** A sentence over all columns that says that there is nothing to list. */
    public static ReportRow nothing(String sentence, int columns) {
        return new ReportRow(Kind.NOTHING, List.of(ReportCell.text(sentence).spanning(columns)));
    }

    /** The same with every text of its cells changed alike. */
    ReportRow mapTexts(UnaryOperator<String> change) {
        return new ReportRow(
                kind,
                cells.stream()
                        .map(cell -> cell.saying(change.apply(cell.text())))
                        .toList());
    }

    /** Columns covered by the cells. */
    public int width() {
        return cells.stream().mapToInt(ReportCell::span).sum();
    }
}
