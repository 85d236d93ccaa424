package cn.banshi.paper;

import cn.banshi.report.Align;
import cn.banshi.report.ColumnWidths;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.util.ArrayList;
import java.util.List;

/** Lays a document out as bands, and says which of them stay together on a page. */
final class PageRows {
    private static final int NOTE_HEIGHT = 13;
    private static final int SEAL_WIDTH = 220;
    private static final double BODY_SIZE = 10;
    private static final double LINE_HEIGHT = 14.4;
    private static final double MOST_OF_A_PAGE = 0.55;
    /** Columns at the left that may tell a row. */
    private static final int NAMING = 2;

    private static final int LONGEST_NAME = 120;

    private final ReportDocument document;
    private final int[] edges;
    private final Faces faces;
    private final RowHeights heights;
    private final List<PageRow> rows = new ArrayList<>();
    private int block;

    /**
     * @param edges left edge of each column and the right edge of the last, in points
     */
    PageRows(ReportDocument document, int[] edges, Faces faces, RowHeights heights) {
        this.document = document;
        this.edges = edges;
        this.faces = faces;
        this.heights = heights;
    }

    List<PageRow> rows() {
        ReportRow.Kind previous = null;
        for (ReportRow row : document.rows()) {
            boolean first = row.kind() == ReportRow.Kind.ITEM
                    || row.kind() == ReportRow.Kind.NOTHING
                    || row.kind() == ReportRow.Kind.GROUP_HEAD;
            if (first && previous != ReportRow.Kind.GROUP_HEAD) {
                block++;
            }
            rows.add(tableRow(row));
            previous = row.kind();
        }
        document.notes().forEach(note -> rows.add(line("note", NOTE_HEIGHT, List.of(note))));
        document.paragraphs().forEach(text -> rows.add(line("paragraph", heights.row(), List.of(text))));
        if (!document.signature().isEmpty()) {
            rows.add(line("signature", heights.signature(), document.signature()));
        }
        if (!document.seal().isEmpty()) {
            rows.add(seal());
        }
        return rows;
    }

    /** Room for a round seal, which covers unit and day in part. */
    private PageRow seal() {
        int right = edges[edges.length - 1];
        int width = Math.min(right, SEAL_WIDTH);
        PageRow.Cell cell = new PageRow.Cell(right - width, width, "seal", Align.CENTER, false);
        return new PageRow(
                new PageRow.Layout(heights.seal(), false, List.of(cell)),
                List.of(String.join("\n", document.seal())),
                block);
    }

    private PageRow tableRow(ReportRow row) {
        List<PageRow.Cell> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int column = 0;
        for (ReportCell cell : row.cells()) {
            int end = column + cell.span();
            Align align = cell.alignIn(document.columns().get(column));
            boolean bold = row.kind().bold() && faces.boldCovers(cell.text());
            cells.add(new PageRow.Cell(edges[column], edges[end] - edges[column], "cell", align, bold));
            texts.add(cell.text());
            column = end;
        }
        int height = row.kind().bold() ? heights.bold() : heights.row();
        boolean splits = fillsAPage(cells, texts);
        return new PageRow(new PageRow.Layout(height, splits, splits ? named(row, cells) : cells), texts, block);
    }

    /** What tells a row stands again where it goes on: its number and name, but never an amount. */
    private static List<PageRow.Cell> named(ReportRow row, List<PageRow.Cell> cells) {
        List<PageRow.Cell> named = new ArrayList<>(cells);
        for (int i = 0; i < Math.min(NAMING, cells.size()); i++) {
            ReportCell cell = row.cells().get(i);
            PageRow.Cell at = cells.get(i);
            if (cell.number() == null && cell.text().length() <= LONGEST_NAME) {
                named.set(i, new PageRow.Cell(at.x(), at.width(), at.style(), at.align(), at.bold(), true));
            }
        }
        return named;
    }

    private boolean fillsAPage(List<PageRow.Cell> cells, List<String> texts) {
        double most = document.page().height() * MOST_OF_A_PAGE;
        for (int i = 0; i < cells.size(); i++) {
            double perLine = cells.get(i).width() / BODY_SIZE - 1;
            double lines = 0;
            for (String line : texts.get(i).split("\n", -1)) {
                lines += Math.ceil(ColumnWidths.ems(line) / Math.max(1, perLine));
            }
            if (lines * LINE_HEIGHT > most) {
                return true;
            }
        }
        return false;
    }

    /** A line below the table; several texts share its width, the first at the left edge, the last at the right. */
    private PageRow line(String style, int height, List<String> texts) {
        int width = edges[edges.length - 1];
        List<PageRow.Cell> cells = new ArrayList<>();
        int last = texts.size() - 1;
        for (int i = 0; i <= last; i++) {
            int from = width * i / texts.size();
            int to = width * (i + 1) / texts.size();
            Align align = i == 0 ? Align.LEFT : i == last ? Align.RIGHT : Align.CENTER;
            cells.add(new PageRow.Cell(from, to - from, style, align, false));
        }
        return new PageRow(new PageRow.Layout(height, false, cells), texts, block);
    }
}
