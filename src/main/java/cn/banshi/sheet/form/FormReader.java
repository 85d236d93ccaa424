package cn.banshi.sheet.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.report.form.BlankForm;
import cn.banshi.report.form.BlankForm.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;

/** Reads empty forms. */
public final class FormReader {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 200;
    private static final String GENERAL = "General";

    /**
     * The visible sheets of a form in order.
     *
     * @throws AppException FILE when it cannot be read, INPUT when it is no .xlsx that can be filled
     */
    public List<BlankForm> read(Path file) {
        try (XSSFWorkbook workbook = FormFile.open(file)) {
            List<BlankForm> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheets.add(read(workbook.getSheetAt(i)));
                }
            }
            return sheets;
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof AppException told) {
                throw told;
            }
            throw new AppException(
                    ErrorCode.INPUT,
                    "“" + file.getFileName() + "”读不下去，可能已损坏。请用 Excel 或 WPS 打开它，另存为 .xlsx 再用。",
                    failure);
        }
    }

    static BlankForm read(XSSFSheet sheet) {
        RawSheet.Builder cells = new RawSheet.Builder(sheet.getSheetName());
        Set<Integer> framed = new HashSet<>();
        Map<Place, String> formulas = new HashMap<>();
        Map<Place, String> formats = new HashMap<>();
        for (Row row : sheet) {
            int number = row.getRowNum();
            if (number >= MOST_ROWS) {
                break;
            }
            cells.row(number);
            if (row.getZeroHeight()) {
                cells.hideRow(number);
            }
            int boxed = 0;
            for (Cell cell : row) {
                int column = cell.getColumnIndex();
                if (column >= MOST_COLUMNS) {
                    break;
                }
                cells.cell(column, content(cell));
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.put(new Place(number, column), cell.getCellFormula());
                }
                CellStyle style = cell.getCellStyle();
                boxed += framed((XSSFCell) cell) ? 1 : 0;
                if (!GENERAL.equals(style.getDataFormatString()) && style.getDataFormatString() != null) {
                    formats.put(new Place(number, column), style.getDataFormatString());
                }
            }
            if (boxed > 1) {
                framed.add(number);
            }
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            cells.merge(
                    new Area(merge.getFirstRow(), merge.getLastRow(), merge.getFirstColumn(), merge.getLastColumn()));
        }
        for (int column = 0; column < MOST_COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                cells.hideColumn(column);
            }
        }
        return new BlankForm(cells.build(), Set.copyOf(framed), Map.copyOf(formulas), Map.copyOf(formats));
    }

    /** What is drawn: many programs leave out the mark that a border applies, which POI insists on. */
    private static boolean framed(XSSFCell cell) {
        long id = cell.getCellStyle().getCoreXf().getBorderId();
        CTBorder border = cell.getSheet()
                .getWorkbook()
                .getStylesSource()
                .getBorderAt((int) id)
                .getCTBorder();
        return drawn(border.getBottom()) || drawn(border.getLeft()) || drawn(border.getRight());
    }

    private static boolean drawn(@Nullable CTBorderPr side) {
        return side != null && side.isSetStyle() && side.getStyle() != STBorderStyle.NONE;
    }

    private static RawCell content(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new RawCell.Text(cell.getStringCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new RawCell.Day(cell.getLocalDateTimeCellValue().toLocalDate())
                        : new RawCell.Numeric(
                                cell.getNumericCellValue(),
                                String.valueOf(cell.getCellStyle().getDataFormatString())
                                        .contains("%"));
            case BOOLEAN -> new RawCell.Flag(cell.getBooleanCellValue());
            case ERROR, BLANK, FORMULA, _NONE -> RawCell.blank();
        };
    }
}
