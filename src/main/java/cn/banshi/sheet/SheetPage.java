package cn.banshi.sheet;

import cn.banshi.report.Align;
import cn.banshi.report.ColumnWidths;
import cn.banshi.report.HeadingLayout;
import cn.banshi.report.PageFormat;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.ValueStyle;
import cn.banshi.sheet.SheetStyles.Look;
import cn.banshi.sheet.text.SheetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills the one sheet of a document's workbook, from top to bottom. */
final class SheetPage {
    /** Creator of a workbook. */
    static final String PROGRAM = "办实事台账";

    private static final double PAGE_EMS_A4 = 78;
    private static final double PAGE_EMS_A3 = 113;
    private static final double LEAST_EMS_OF_LIST_COLUMN = 8;
    private static final double CELL_PADDING = 0.8;
    private static final double TEXT_PADDING = 0.8;
    private static final double UNITS_PER_EM = 1.905;
    private static final double LINE = 13.5;
    private static final double ROW_PADDING = WrappedText.PADDING;
    /** Least heights as on paper, so that both have about the same pages. */
    private static final double ITEM_ROW = 20;

    private static final double BOLD_ROW = 24;
    private static final double HIGHEST_ROW = 400;
    /** What fills more than half a page goes on over pages, as on paper; so it is parted into rows that do. */
    private static final double HIGHEST_WHOLE = 327;

    private static final double HIGHEST_PART = 54;
    private static final double SEAL_ROOM = 50;
    private static final String SEAL_INDENT = "　　　　";
    private static final int TITLE_SIZE = 20;
    private static final int LINE_SIZE = 11;
    private static final int NOTE_SIZE = 9;

    private final ReportDocument document;
    private final SheetStyles styles;
    private final Sheet sheet;
    private final double[] ems;
    private final int last;
    private int next;

    SheetPage(ReportDocument document, Workbook workbook) {
        this.document = document;
        this.styles = new SheetStyles(workbook);
        describe(workbook);
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name(document)));
        this.last = document.columns().size() - 1;
        double page = document.page() == PageFormat.A3_LANDSCAPE ? PAGE_EMS_A3 : PAGE_EMS_A4;
        this.ems = ColumnWidths.of(
                document, report() ? page : Math.max(page, (last + 1) * LEAST_EMS_OF_LIST_COLUMN), CELL_PADDING);
    }

    private void describe(Workbook workbook) {
        XSSFWorkbook whole =
                workbook instanceof SXSSFWorkbook streamed ? streamed.getXSSFWorkbook() : (XSSFWorkbook) workbook;
        // Column widths are counted in digits of this font, and unlike the usual one it has a twin wherever Excel has
        // none.
        whole.getFontAt(0).setFontName("Arial");
        whole.getFontAt(0).setFontHeightInPoints((short) 10);
        whole.getProperties().getCoreProperties().setCreator(PROGRAM);
        whole.getProperties().getCoreProperties().setTitle(document.titleLine());
    }

    private static String name(ReportDocument document) {
        return document.title().isEmpty()
                ? "列表"
                : document.title().get(document.title().size() - 1);
    }

    /** A report has a title and is read on paper; a bare list is read by programs too, so that nothing in it is merged. */
    private boolean report() {
        return !document.title().isEmpty();
    }

    void fill() {
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, (int) Math.min(255 * 256, Math.round(ems[i] * UNITS_PER_EM * 256)));
        }
        head();
        int firstHeading = next;
        headings();
        int firstRow = next;
        document.rows().forEach(this::row);
        document.notes().forEach(note -> across(note, NOTE_SIZE, false, Align.LEFT));
        document.paragraphs().forEach(text -> across("　　" + text, LINE_SIZE, false, Align.LEFT));
        pieces(document.signature(), 26);
        if (!document.seal().isEmpty()) {
            blank(SEAL_ROOM, styles.of(Look.line(LINE_SIZE, false, Align.RIGHT)));
            document.seal().forEach(line -> across(line + SEAL_INDENT, LINE_SIZE, false, Align.RIGHT));
        }
        print(firstHeading, firstRow);
        if (!document.charts().isEmpty() && sheet instanceof XSSFSheet whole) {
            new SheetCharts(whole.getWorkbook(), styles).draw(document);
        }
    }

    private void head() {
        document.title().forEach(line -> across(line, TITLE_SIZE, true, Align.CENTER));
        String marks = document.marks().isEmpty() || !report() ? "" : "【" + String.join("·", document.marks()) + "】";
        if (!(document.asOf() + marks).isEmpty()) {
            across(document.asOf() + marks, LINE_SIZE, false, Align.CENTER);
        }
        if (!(document.left() + document.right()).isEmpty()) {
            pieces(List.of(document.left(), document.right()), 18);
        }
    }

    private void headings() {
        HeadingLayout layout = HeadingLayout.of(document.columns());
        CellStyle style = styles.of(Look.cell(true, Align.CENTER, ValueStyle.TEXT, false));
        double[] heights = new double[layout.rows()];
        Arrays.fill(heights, LINE + ROW_PADDING);
        for (HeadingLayout.Cell cell : layout.cells()) {
            int bottom = cell.row() + cell.rowSpan() - 1;
            double height = height(String.join("\n", cell.lines()), cell.column(), cell.columnSpan(), SheetStyles.BODY)
                    - (cell.rowSpan() - 1) * LINE;
            heights[bottom] = Math.max(heights[bottom], height);
        }
        int top = next;
        for (int row = 0; row < layout.rows(); row++) {
            blank(heights[row], style);
        }
        for (HeadingLayout.Cell cell : layout.cells()) {
            cell(top + cell.row(), cell.column()).setCellValue(SheetText.forWorkbook(String.join("\n", cell.lines())));
            merge(top + cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan());
        }
    }

    private void row(ReportRow row) {
        boolean bold = row.kind().bold();
        double height = report() ? (bold ? BOLD_ROW : ITEM_ROW) : LINE + ROW_PADDING;
        int column = 0;
        for (ReportCell cell : row.cells()) {
            height = Math.max(height, height(cell.text(), column, cell.span(), SheetStyles.BODY));
            column += cell.span();
        }
        int parts = report() ? parts(height) : 1;
        int top = next;
        Row[] rows = new Row[parts];
        for (int part = 0; part < parts; part++) {
            rows[part] = sheet.createRow(next++);
            rows[part].setHeightInPoints((float) Math.min(HIGHEST_ROW, height / parts));
        }
        column = 0;
        for (ReportCell cell : row.cells()) {
            ReportColumn of = document.columns().get(column);
            Align align = cell.alignIn(of);
            boolean guarded = cell.number() == null && SheetText.looksLikeFormula(cell.text());
            CellStyle style = styles.of(Look.cell(bold, align, valueStyle(of, cell), guarded));
            for (Row part : rows) {
                for (int i = 0; i < cell.span(); i++) {
                    part.createCell(column + i).setCellStyle(style);
                }
            }
            value(rows[0].getCell(column), of, cell);
            merge(top, parts, column, cell.span());
            column += cell.span();
        }
    }

    private static int parts(double height) {
        return height <= HIGHEST_WHOLE ? 1 : (int) Math.ceil(height / HIGHEST_PART);
    }

    private static ValueStyle valueStyle(ReportColumn column, ReportCell cell) {
        boolean number = column.style().kind() == ValueStyle.Kind.NUMBER && cell.number() != null;
        boolean date = column.style().kind() == ValueStyle.Kind.DATE && cell.date() != null;
        return number || date ? column.style() : ValueStyle.TEXT;
    }

    private static void value(Cell cell, ReportColumn column, ReportCell value) {
        BigDecimal number = value.number();
        LocalDate date = value.date();
        ValueStyle.Kind kind = column.style().kind();
        if (number != null && kind == ValueStyle.Kind.NUMBER) {
            cell.setCellValue(number.doubleValue());
        } else if (date != null && kind == ValueStyle.Kind.DATE) {
            cell.setCellValue(date);
        } else if (!value.text().isEmpty()) {
            cell.setCellValue(SheetText.forWorkbook(value.text()));
        }
    }

    /** One text over the whole width. */
    private void across(String text, int size, boolean bold, Align align) {
        int top = next;
        CellStyle style = styles.of(Look.line(size, bold, align));
        double height = height(text, 0, last + 1, size);
        int parts = parts(height);
        for (int part = 0; part < parts; part++) {
            blank(height / parts, style);
        }
        cell(top, 0).setCellValue(SheetText.forWorkbook(text));
        merge(top, parts, 0, last + 1);
    }

    /** Several texts that share the width: the first at the left edge, the last at the right. */
    private void pieces(List<String> texts, double height) {
        if (texts.isEmpty()) {
            return;
        }
        int top = next;
        blank(height, styles.of(Look.line(LINE_SIZE, false, Align.LEFT)));
        List<Integer> starts = starts(texts.size());
        for (int i = 0; i < starts.size(); i++) {
            boolean end = i == starts.size() - 1;
            int from = starts.get(i);
            int to = end ? last + 1 : starts.get(i + 1);
            Align align = i == 0 ? Align.LEFT : end ? Align.RIGHT : Align.CENTER;
            Cell cell = cell(top, from);
            cell.setCellStyle(styles.of(Look.line(LINE_SIZE, false, align)));
            List<String> shown = end ? texts.subList(i, texts.size()) : texts.subList(i, i + 1);
            cell.setCellValue(SheetText.forWorkbook(String.join("　", shown)));
            merge(top, 1, from, to - from);
        }
    }

    /** First columns of so many parts of about equal width; fewer parts where there are fewer columns. */
    private List<Integer> starts(int parts) {
        double total = Arrays.stream(ems).sum();
        List<Integer> starts = new ArrayList<>();
        double at = 0;
        for (int column = 0; column <= last; column++) {
            if (starts.size() < parts && at + ems[column] / 2 >= total * starts.size() / parts) {
                starts.add(column);
            }
            at += ems[column];
        }
        return starts;
    }

    private void blank(double height, CellStyle style) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints((float) Math.min(HIGHEST_ROW, height));
        for (int column = 0; column <= last; column++) {
            row.createCell(column).setCellStyle(style);
        }
    }

    private Cell cell(int row, int column) {
        Row of = sheet.getRow(row);
        Cell cell = of.getCell(column);
        return cell == null ? of.createCell(column) : cell;
    }

    private void merge(int row, int rows, int column, int columns) {
        if (rows > 1 || columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }

    /** Height in points that a wrapped text needs. */
    private double height(String text, int column, int span, int size) {
        double width = 0;
        for (int i = column; i < column + span; i++) {
            width += ems[i];
        }
        double perLine = Math.max(2, (width - TEXT_PADDING) * 2 * SheetStyles.BODY / size);
        return WrappedText.height(text, perLine, size);
    }

    private void print(int firstHeading, int firstRow) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(
                document.page() == PageFormat.A3_LANDSCAPE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.55);
        sheet.setMargin(PageMargin.BOTTOM, 0.65);
        sheet.setRepeatingRows(new CellRangeAddress(firstHeading, firstRow - 1, 0, last));
        sheet.createFreezePane(0, firstRow);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.getHeader().setRight(String.join(" ", document.marks()));
    }
}
