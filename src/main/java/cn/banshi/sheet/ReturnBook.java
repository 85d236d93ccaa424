package cn.banshi.sheet;

import cn.banshi.base.file.WholeFile;
import cn.banshi.base.text.ChineseText;
import cn.banshi.sheet.text.SheetText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a sheet that others fill in: what is to be filled is white and open, everything else grey and locked, so that it
 * comes back with its codes and headings untouched. Numbers are checked while they are typed.
 */
public final class ReturnBook {
    /** What a column holds. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** 0 to 100. */
        PERCENT,
        /** An amount in the unit of the table. */
        AMOUNT
    }

    /**
     * A column.
     *
     * @param characters width in Chinese characters
     * @param open whether it is to be filled in
     */
    public record Column(String heading, int characters, Kind kind, boolean open) {}

    /**
     * A row.
     *
     * @param cells as many as columns; empty where to be filled
     * @param closed columns that are open for others but not for this row
     */
    public record Line(List<String> cells, Set<Integer> closed) {}

    /**
     * A table to fill in.
     *
     * @param title above the table
     * @param left left part of the line below the title, such as 填报单位
     * @param right right part of it, such as the unit
     * @param rows its rows
     * @param foot lines below the table
     */
    public record Table(
            String title, String left, String right, List<Column> columns, List<Line> rows, List<String> foot) {}

    private static final String FONT = "宋体";
    private static final int TITLE_POINTS = 16;
    private static final int BODY_POINTS = 10;
    private static final float LINE = 14;
    private static final int HEADING_ROW = 2;
    private static final int HUNDRED = 100;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Table table;
    private final XSSFSheet sheet;

    private ReturnBook(Table table, String sheetName) {
        this.table = table;
        this.sheet = workbook.createSheet(sheetName);
    }

    /**
     * Writes the table as .xlsx.
     *
     * @throws cn.banshi.base.AppException FILE when the target cannot be written; an existing one is then unchanged
     */
    public static void write(Table table, String sheetName, Path target) {
        WholeFile.write(target, out -> {
            ReturnBook book = new ReturnBook(table, sheetName);
            try (XSSFWorkbook workbook = book.workbook) {
                book.fill();
                workbook.write(out);
            }
        });
    }

    private void fill() {
        int last = table.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, (table.columns().get(i).characters() * 2 + 2) * 256);
        }
        line(0, table.title(), style(TITLE_POINTS, true, false, false), 30);
        caption();
        Row heading = sheet.createRow(HEADING_ROW);
        heading.setHeightInPoints(2 * LINE + 4);
        CellStyle bold = style(BODY_POINTS, true, true, false);
        for (int i = 0; i <= last; i++) {
            put(heading, i, table.columns().get(i).heading(), bold);
        }
        CellStyle given = style(BODY_POINTS, false, true, false);
        CellStyle open = style(BODY_POINTS, false, true, true);
        int next = HEADING_ROW + 1;
        for (Line line : table.rows()) {
            List<String> cells = line.cells();
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(height(cells));
            for (int i = 0; i <= last; i++) {
                Column column = table.columns().get(i);
                put(row, i, cells.get(i), column.open() && !line.closed().contains(i) ? open : given, column.kind());
            }
        }
        if (next > HEADING_ROW + 1) {
            validate(HEADING_ROW + 1, next - 1);
        }
        for (String foot : table.foot()) {
            line(next++, foot, style(BODY_POINTS, false, false, true), 20);
        }
        print();
    }

    private void line(int number, String text, CellStyle style, float height) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(height);
        put(row, 0, text, style);
        sheet.addMergedRegion(
                new CellRangeAddress(number, number, 0, table.columns().size() - 1));
    }

    private void caption() {
        Row row = sheet.createRow(1);
        row.setHeightInPoints(20);
        CellStyle style = style(BODY_POINTS, false, false, false);
        style.setAlignment(HorizontalAlignment.LEFT);
        int last = table.columns().size() - 1;
        int middle = Math.max(0, last - 2);
        put(row, 0, table.left(), style);
        put(row, middle + 1, table.right(), style);
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, middle));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, middle + 1, last));
    }

    private CellStyle style(int points, boolean bold, boolean boxed, boolean open) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(bold ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setLocked(!open);
        if (boxed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            if (!open) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
        }
        return style;
    }

    private float height(List<String> cells) {
        int lines = 2;
        for (int i = 0; i < cells.size(); i++) {
            int perLine = Math.max(1, table.columns().get(i).characters() * 2);
            int needed = 0;
            for (String line : cells.get(i).split("\n", -1)) {
                needed += Math.max(1, (ChineseText.width(line) + perLine - 1) / perLine);
            }
            lines = Math.max(lines, needed);
        }
        return Math.min(400, lines * LINE + 4);
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        put(row, column, text, style, Kind.TEXT);
    }

    private static void put(Row row, int column, String text, CellStyle style, Kind kind) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text.isEmpty()) {
            return;
        }
        if (kind == Kind.TEXT) {
            cell.setCellValue(SheetText.forWorkbook(text));
        } else {
            cell.setCellValue(new BigDecimal(text).doubleValue());
        }
    }

    private void validate(int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (!column.open()) {
                continue;
            }
            if (column.kind() == Kind.PERCENT) {
                add(
                        helper,
                        helper.createDecimalConstraint(OperatorType.BETWEEN, "0", String.valueOf(HUNDRED)),
                        new CellRangeAddressList(first, last, i, i),
                        "请填 0 到 100 之间的数，不写百分号");
            } else if (column.kind() == Kind.AMOUNT) {
                add(
                        helper,
                        helper.createDecimalConstraint(OperatorType.GREATER_THAN, "-100000000", null),
                        new CellRangeAddressList(first, last, i, i),
                        "请只填数字，单位见表头");
            }
        }
    }

    private void add(
            DataValidationHelper helper,
            DataValidationConstraint constraint,
            CellRangeAddressList cells,
            String words) {
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox("填写有误", words);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(
                HEADING_ROW, HEADING_ROW, 0, table.columns().size() - 1));
        sheet.createFreezePane(2, HEADING_ROW + 1);
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
