package cn.banshi.report.form;

import cn.banshi.report.ReportCell;
import java.util.List;
import java.util.Map;

/**
 * Everything that is written into a form for one period; final, nobody downstream computes.
 *
 * @param blocks rows of each block of the definition, in its order
 * @param totals cells of the total row by column, for columns where the form has no formula of its own
 * @param texts cells outside the data
 * @param items number of items
 * @param leftOut items that belong in the form and have no place in it
 * @param warnings what the clerk should know
 */
public record FormContent(
        List<List<Line>> blocks,
        Map<Integer, ReportCell> totals,
        List<Words> texts,
        int items,
        int leftOut,
        List<String> warnings) {
    /**
     * One row.
     *
     * @param group whether it is the head of a group
     * @param cells by column of the sheet
     */
    public record Line(boolean group, Map<Integer, ReportCell> cells) {}

    /** A text at its place in the empty form. */
    public record Words(int row, int column, String text) {}

    /** All rows. */
    public List<Line> lines() {
        return blocks.stream().flatMap(List::stream).toList();
    }
}
