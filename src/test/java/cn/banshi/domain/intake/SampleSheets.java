package cn.banshi.domain.intake;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample workbooks of the data folder as raw sheets; a plain reading that is enough for them. */
public final class SampleSheets {
    private SampleSheets() {}

    /** The sheet of that name, or the first one. */
    public static RawSheet read(String resource) {
        try (InputStream in = stream(resource);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return raw(book.getSheetAt(0));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What the data folder expects of it. */
    public static JsonObject expected(String resource) {
        try (Reader reader = new InputStreamReader(stream(resource), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(SampleSheets.class.getResourceAsStream("/cn/banshi/intake/" + resource));
    }

    private static RawSheet raw(Sheet sheet) {
        RawSheet.Builder builder = new RawSheet.Builder(sheet.getSheetName());
        for (Row row : sheet) {
            builder.row(row.getRowNum());
            if (row.getZeroHeight()) {
                builder.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                builder.cell(cell.getColumnIndex(), raw(cell));
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    builder.hideColumn(cell.getColumnIndex());
                }
            }
        }
        sheet.getMergedRegions()
                .forEach(area -> builder.merge(
                        new Area(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn())));
        return builder.build();
    }

    private static RawCell raw(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new RawCell.Day(cell.getLocalDateTimeCellValue().toLocalDate())
                        : new RawCell.Numeric(
                                cell.getNumericCellValue(),
                                cell.getCellStyle().getDataFormatString().endsWith("%"));
            case STRING -> new RawCell.Text(cell.getStringCellValue());
            case BOOLEAN -> new RawCell.Flag(cell.getBooleanCellValue());
            case ERROR -> new RawCell.Fault("#REF!");
            default -> RawCell.blank();
        };
    }
}
