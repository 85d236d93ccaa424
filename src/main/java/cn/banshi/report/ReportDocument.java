package cn.banshi.report;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report ready to be drawn: every text and number is final, nobody downstream computes.
 *
 * @param code R01 … R24, or "list" for a list as seen
 * @param title title lines, empty for a bare list
 * @param asOf line below the title, such as （截至2021年11月30日）, empty = none
 * @param left left above the table, such as 填报单位（盖章）：…
 * @param right right above the table, such as 单位：项、万元
 * @param page paper
 * @param columns columns from left to right
 * @param rows rows from top to bottom
 * @param paragraphs texts T1, T2 … that go with the table
 * @param notes lines below the table
 * @param charts charts below the table
 * @param signature pieces of the signature line, empty = none
 * @param seal lines beside which the seal is set, with room above for it; empty = no room
 * @param draft whether it is marked 草表
 * @param sample whether it is marked 示例
 * @param forPublic whether it is marked 公示版
 */
public record ReportDocument(
        String code,
        List<String> title,
        String asOf,
        String left,
        String right,
        PageFormat page,
        List<ReportColumn> columns,
        List<ReportRow> rows,
        List<String> paragraphs,
        List<String> notes,
        List<ReportChart> charts,
        List<String> signature,
        List<String> seal,
        boolean draft,
        boolean sample,
        boolean forPublic)
        implements Report {
    /** What stands before the day in a line of signatures. */
    public static final String FILLED_ON = "填报日期：";

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a row does not cover the columns exactly, or there is no column
     */
    public ReportDocument {
        title = List.copyOf(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        charts = List.copyOf(charts);
        signature = List.copyOf(signature);
        seal = List.copyOf(seal);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a document has columns");
        }
        for (ReportRow row : rows) {
            if (row.width() != columns.size()) {
                throw new IllegalArgumentException("row covers " + row.width() + " of " + columns.size() + " columns");
            }
        }
    }

    /** A list as seen: columns and rows, with a title line or none. */
    public static ReportDocument list(
            String title, String asOf, List<ReportColumn> columns, List<ReportRow> rows, boolean sample) {
        return new ReportDocument(
                "list",
                title.isBlank() ? List.of() : List.of(title),
                asOf,
                "",
                "",
                PageFormat.forColumns(columns.size()),
                columns,
                rows,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                sample,
                false);
    }

    /** The same with other columns and rows, on the paper that so many columns take. */
    public ReportDocument with(List<ReportColumn> newColumns, List<ReportRow> newRows) {
        return with(PageFormat.forColumns(newColumns.size()), newColumns, newRows, paragraphs, charts, forPublic);
    }

    /** The same without its texts, for where these stand elsewhere. */
    public ReportDocument withoutParagraphs() {
        return with(page, columns, rows, List.of(), charts, forPublic);
    }

    /** The same with charts below the table. */
    public ReportDocument with(List<ReportChart> newCharts) {
        return with(page, columns, rows, paragraphs, newCharts, forPublic);
    }

    /** The same marked 公示版. */
    public ReportDocument markedPublic() {
        return with(page, columns, rows, paragraphs, charts, true);
    }

    private ReportDocument with(
            PageFormat newPage,
            List<ReportColumn> newColumns,
            List<ReportRow> newRows,
            List<String> newParagraphs,
            List<ReportChart> newCharts,
            boolean isForPublic) {
        return new ReportDocument(
                code,
                title,
                asOf,
                left,
                right,
                newPage,
                newColumns,
                newRows,
                newParagraphs,
                notes,
                newCharts,
                signature,
                seal,
                draft,
                sample,
                isForPublic);
    }

    /** The same with every text changed alike, headings of columns too. */
    public ReportDocument mapTexts(UnaryOperator<String> change) {
        return new ReportDocument(
                code,
                map(title, change),
                change.apply(asOf),
                change.apply(left),
                change.apply(right),
                page,
                columns.stream().map(column -> column.mapTexts(change)).toList(),
                rows.stream().map(row -> row.mapTexts(change)).toList(),
                map(paragraphs, change),
                map(notes, change),
                charts.stream().map(chart -> chart.mapTexts(change)).toList(),
                map(signature, change),
                map(seal, change),
                draft,
                sample,
                forPublic);
    }

    private static List<String> map(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).toList();
    }

    @Override
    public String titleLine() {
        return String.join("", title);
    }
}
