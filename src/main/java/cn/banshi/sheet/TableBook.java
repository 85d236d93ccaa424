package cn.banshi.sheet;

import cn.banshi.base.file.WholeFile;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.sheet.read.ReadProgress;
import cn.banshi.sheet.read.WorkbookReader;
import cn.banshi.sheet.text.SheetText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of plain tables, one per sheet, every cell a text: what is written comes back equal, leading zeros, signs and
 * control characters included.
 */
public final class TableBook {
    private static final String FONT = "宋体";
    private static final short POINTS = 11;
    private static final int COLUMN_WIDTH = 16 * 256;

    /**
     * A table.
     *
     * @param headings cells of the first row
     * @param rows cells of the rows below
     */
    public record Table(List<String> headings, List<List<String>> rows) {}

    private TableBook() {}

    /**
     * Writes tables by sheet name.
     *
     * @throws cn.banshi.base.AppException FILE when it cannot be written (an existing file is then unchanged), INPUT when a
     *     text does not fit into a cell
     */
    public static void write(Map<String, Table> tables, Path target) {
        WholeFile.write(
                target,
                out -> SheetWriter.writeLong(target, workbook -> {
                    CellStyle plain = style(workbook, false);
                    CellStyle bold = style(workbook, true);
                    tables.forEach((name, table) -> fill(workbook.createSheet(name), table, plain, bold));
                    workbook.write(out);
                }));
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(false);
        return style;
    }

    private static void fill(Sheet sheet, Table table, CellStyle plain, CellStyle bold) {
        for (int i = 0; i < table.headings().size(); i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, 1);
        fill(sheet.createRow(0), table.headings(), bold);
        int number = 1;
        for (List<String> row : table.rows()) {
            fill(sheet.createRow(number++), row, plain);
        }
    }

    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellStyle(style);
                cell.setCellValue(SheetText.forWorkbook(texts.get(i)));
            }
        }
    }

    /**
     * Reads tables by sheet name; a sheet without rows has no headings.
     *
     * @throws cn.banshi.base.AppException INPUT when it is no workbook, FILE when it cannot be opened
     */
    public static Map<String, Table> read(Path file) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (RawSheet sheet : new WorkbookReader().readAll(file, ReadProgress.NONE)) {
            List<List<String>> rows =
                    IntStream.range(0, sheet.rows()).mapToObj(sheet::texts).toList();
            tables.put(
                    sheet.name(),
                    rows.isEmpty()
                            ? new Table(List.of(), List.of())
                            : new Table(rows.get(0), rows.subList(1, rows.size())));
        }
        return tables;
    }
}
