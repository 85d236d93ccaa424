package cn.banshi.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of a heading of several rows: a heading above equal neighbours becomes one cell, a column with fewer headings
 * above reaches down from where they end.
 *
 * @param rows number of heading rows, from 1
 * @param cells every cell once
 */
public record HeadingLayout(int rows, List<Cell> cells) {
    /**
     * One heading cell.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rowSpan rows it covers
     * @param columnSpan columns it covers
     * @param lines lines of text
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, List<String> lines) {}

    /** The layout of the columns' headings. */
    public static HeadingLayout of(List<ReportColumn> columns) {
        int rows = 1 + columns.stream().mapToInt(c -> c.above().size()).max().orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            List<String> above = column.above();
            for (int row = 0; row < above.size(); row++) {
                if (i == 0 || !sharesHeading(columns.get(i - 1), column, row)) {
                    int end = i + 1;
                    while (end < columns.size() && sharesHeading(column, columns.get(end), row)) {
                        end++;
                    }
                    cells.add(new Cell(row, i, 1, end - i, List.of(above.get(row))));
                }
            }
            cells.add(new Cell(above.size(), i, rows - above.size(), 1, column.heading()));
        }
        return new HeadingLayout(rows, List.copyOf(cells));
    }

    private static boolean sharesHeading(ReportColumn one, ReportColumn other, int row) {
        return one.above().size() > row
                && other.above().size() > row
                && one.above().subList(0, row + 1).equals(other.above().subList(0, row + 1));
    }
}
