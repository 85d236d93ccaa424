package cn.banshi.sheet;

import cn.banshi.base.file.WholeFile;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.sheet.text.SheetText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a foreign sheet again, cell by cell at the same places, with one more column behind its last that says what is
 * wrong with a row. Numbers and days stay what they are, so that the mended file reads like the first.
 */
public final class ErrorBook {
    /** Heading of the added column; reading passes it over. */
    public static final String HEADING = "错误原因";

    private static final String FONT = "宋体";
    private static final int WIDTH = 14 * 256;
    private static final int REASON_WIDTH = 50 * 256;

    /**
     * One table of a sheet.
     *
     * @param raw the sheet as it stands for this table
     * @param area where on the sheet the table stands; beside it may stand others
     * @param headingRow row of the sheet that gets the heading of the added column
     * @param reasons what is wrong, by row of the sheet counted from 0
     */
    public record Block(RawSheet raw, Area area, int headingRow, Map<Integer, String> reasons) {}

    private final SXSSFWorkbook workbook;
    private final CellStyle plain;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle percent;
    private final CellStyle heading;
    private final CellStyle wrong;

    private ErrorBook(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = style("General", false);
        this.text = style("@", false);
        this.day = style("yyyy-mm-dd", false);
        this.percent = style("0.##%", false);
        this.heading = style("@", true);
        this.wrong = style("@", false);
        wrong.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private CellStyle style(String format, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /**
     * Writes sheets with their reasons.
     *
     * @param sheets of each sheet its tables, from top to bottom
     * @throws cn.banshi.base.AppException FILE when the target cannot be written; an existing one is then unchanged
     */
    public static void write(List<List<Block>> sheets, Path target) {
        WholeFile.write(
                target,
                out -> SheetWriter.writeLong(target, workbook -> {
                    ErrorBook book = new ErrorBook(workbook);
                    sheets.forEach(book::fill);
                    workbook.write(out);
                }));
    }

    /** The table that a cell belongs to. */
    private static Block at(List<Block> blocks, int row, int column) {
        Block found = blocks.get(0);
        for (Block block : blocks) {
            boolean covers = block.headingRow() <= row && block.area().contains(row, column);
            found = covers ? block : found;
        }
        return found;
    }

    private static String reason(List<Block> blocks, int row) {
        return blocks.stream()
                .map(block -> block.reasons().getOrDefault(row, ""))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void fill(List<Block> blocks) {
        RawSheet raw = blocks.get(0).raw();
        String name = raw.name().isEmpty() ? "Sheet1" : WorkbookUtil.createSafeSheetName(raw.name());
        Sheet sheet = workbook.createSheet(name);
        int added = raw.columns();
        for (int column = 0; column < added; column++) {
            sheet.setColumnWidth(column, WIDTH);
            sheet.setColumnHidden(column, raw.hiddenColumn(column));
        }
        sheet.setColumnWidth(added, REASON_WIDTH);
        for (Area merge : raw.merges()) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
        }
        for (int number = 0; number < raw.rows(); number++) {
            Row row = sheet.createRow(number);
            int at = number;
            String reason = reason(blocks, number);
            boolean isWrong = !reason.isEmpty();
            for (int column = 0; column < added; column++) {
                fill(row, column, at(blocks, number, column).raw().cell(number, column));
            }
            if (isWrong) {
                put(row, added, reason, wrong);
            } else if (blocks.stream().anyMatch(block -> block.headingRow() == at)) {
                put(row, added, HEADING, heading);
            }
            if (raw.hiddenRow(number) && !isWrong) {
                row.setZeroHeight(true);
            }
        }
    }

    private void fill(Row row, int column, RawCell raw) {
        if (raw instanceof RawCell.Numeric numeric) {
            Cell cell = row.createCell(column);
            cell.setCellValue(numeric.value());
            cell.setCellStyle(numeric.percent() ? percent : plain);
        } else if (raw instanceof RawCell.Day date) {
            Cell cell = row.createCell(column);
            cell.setCellValue(date.day());
            cell.setCellStyle(day);
        } else if (raw instanceof RawCell.Fault fault) {
            // Written as a text it would be a value the next time.
            row.createCell(column).setCellErrorValue(error(fault.text()).getCode());
        } else if (!raw.isBlank()) {
            put(row, column, raw.text(), text);
        }
    }

    private static FormulaError error(String shown) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(shown)) {
                return error;
            }
        }
        return FormulaError.NA;
    }

    private static void put(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SheetText.forWorkbook(value));
        cell.setCellStyle(style);
    }
}
