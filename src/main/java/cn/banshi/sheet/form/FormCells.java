package cn.banshi.sheet.form;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormField;
import cn.banshi.report.form.FormFit;
import cn.banshi.sheet.WrappedText;
import cn.banshi.sheet.text.SheetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Puts values into the cells of a form as their styles suggest, and makes room for them. */
final class FormCells {
    private static final double PIXELS_PER_COLUMN = 7;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double HIGHEST_ROW = 409;
    private static final int PERCENT_DIGITS = 2;
    private static final CellAddress NO_CELL = new CellAddress(-1, -1);

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final List<String> warnings;
    private final Formulas formulas;
    private final int index;
    private final Set<Integer> shares;
    private final Set<Integer> computed = new HashSet<>();
    private final Map<CellAddress, CellRangeAddress> merges = new HashMap<>();
    private final Map<String, String> textNumbers = new HashMap<>();
    private final Map<Place, Double> rooms = new HashMap<>();
    /** What was written, so that the library need not be asked, which looks through a cell's XML for each answer. */
    private final IdentityHashMap<Cell, String> written = new IdentityHashMap<>();

    /**
     * Columns of a cell and the size of its letters.
     *
     * @param size in points
     */
    private record Place(int first, int last, short size) {}

    /** Writes to a sheet whose rates are shares of 1 in some columns. */
    FormCells(FormFile.FormWorkbook workbook, XSSFSheet sheet, Set<Integer> shares, List<String> warnings) {
        this.shares = shares;
        this.sheet = sheet;
        this.styles = new FormStyles(workbook);
        this.warnings = warnings;
        this.formulas = new Formulas(workbook);
        this.index = workbook.getSheetIndex(sheet);
    }

    /** Writes one value of an item, a group or the total. */
    void put(XSSFRow row, int column, ReportCell value, Optional<FormColumn> plan) {
        XSSFCell cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
        BigDecimal number = value.number();
        LocalDate day = value.date();
        clear(cell);
        if (number != null) {
            number(cell, number, plan);
            written.put(cell, "");
        } else if (day != null && dated(cell.getCellStyle())) {
            cell.setCellValue(day);
            written.put(cell, "");
        } else if (!value.text().isEmpty() && !(isNil(value, plan) && computed.contains(column))) {
            text(cell, value.text());
            written.put(cell, value.text());
        }
    }

    /** Whether a value was put there, so that it is no formula. */
    boolean holdsValue(Cell cell) {
        return written.containsKey(cell);
    }

    /** Writes a title, caption or signature. */
    void words(XSSFRow row, int column, String text) {
        XSSFCell cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
        clear(cell);
        putText(cell, SheetText.forWorkbook(text));
    }

    /** The library looks a text up by its XML, which it makes for each cell: those that come again are known by number here. */
    private void putText(XSSFCell cell, String stored) {
        String number = textNumbers.get(stored);
        if (number == null) {
            cell.setCellValue(stored);
            textNumbers.put(stored, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(number);
        }
    }

    /** A text that stands in the cell itself would stay there beside the new one. */
    private static void clear(XSSFCell cell) {
        if (cell.getCellType() != CellType.BLANK) {
            cell.setBlank();
        }
    }

    private void number(XSSFCell cell, BigDecimal number, Optional<FormColumn> plan) {
        boolean percent =
                plan.map(FormColumn::field).map(FormField::kind).orElse(ItemField.Kind.TEXT) == ItemField.Kind.PERCENT;
        String format = cell.getCellStyle().getDataFormatString();
        boolean marked = format != null && format.contains("%");
        boolean ratio = percent && (marked || shares.contains(cell.getColumnIndex()));
        cell.setCellValue((ratio ? number.movePointLeft(PERCENT_DIGITS) : number).doubleValue());
        styles.fit(cell, false, false, ratio && !marked ? number.scale() + PERCENT_DIGITS : number.scale());
    }

    private static boolean dated(XSSFCellStyle style) {
        return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
    }

    private static boolean isNil(ReportCell value, Optional<FormColumn> plan) {
        return plan.isPresent() && value.text().equals(plan.get().nil());
    }

    /**
     * Begins a block whose rows have the formulas of this one. A mark for nothing is no number: where the form computes with
     * a cell, it stays empty.
     */
    void begin(XSSFRow row) {
        computed.clear();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
                computed.addAll(formulas.columnsOf(cell.getCellFormula(), index, row.getRowNum()));
            }
        }
    }

    private void text(XSSFCell cell, String text) {
        putText(cell, SheetText.forWorkbook(text));
        boolean wrap = text.indexOf('\n') >= 0 || ChineseText.width(text) > room(cell);
        styles.fit(cell, wrap, SheetText.looksLikeFormula(text), FormStyles.NONE);
    }

    /** Makes a row high enough for its texts; never lower than the form has it. */
    void fitHeight(XSSFRow row) {
        double height = row.getHeightInPoints();
        double needed = 0;
        for (Cell cell : row) {
            String text = shown(cell);
            if (!text.isEmpty() && cell.getCellStyle().getWrapText()) {
                double size = ((XSSFCell) cell).getCellStyle().getFont().getFontHeightInPoints();
                needed = Math.max(needed, WrappedText.height(text, room((XSSFCell) cell), size));
            }
        }
        if (needed > HIGHEST_ROW) {
            warnings.add("第" + (row.getRowNum() + 1) + "行的文字太长，一行显示不全（" + FormFit.place(row.getRowNum(), 0) + " 起）。");
        }
        if (needed > height) {
            row.setHeightInPoints((float) Math.min(HIGHEST_ROW, needed));
        }
    }

    /** The text of a cell, empty where it holds none. */
    private String shown(Cell cell) {
        String text = written.get(cell);
        if (text != null) {
            return text;
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** Columns that fit into one line of the cell, a Chinese character taking two. */
    private double room(XSSFCell cell) {
        CellRangeAddress area = merged(cell);
        short size = cell.getCellStyle().getFont().getFontHeightInPoints();
        return rooms.computeIfAbsent(new Place(area.getFirstColumn(), area.getLastColumn(), size), this::room);
    }

    private double room(Place place) {
        double pixels = 0;
        for (int column = place.first(); column <= place.last(); column++) {
            pixels += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / 256.0 * PIXELS_PER_COLUMN;
        }
        return Math.max(2, Math.floor(pixels / (place.size() * PIXELS_PER_POINT / 2)));
    }

    /** Rows have been inserted by now, so that merged areas stay where they are. */
    private CellRangeAddress merged(XSSFCell cell) {
        if (merges.isEmpty()) {
            sheet.getMergedRegions()
                    .forEach(area -> merges.put(new CellAddress(area.getFirstRow(), area.getFirstColumn()), area));
            merges.putIfAbsent(NO_CELL, new CellRangeAddress(0, 0, 0, 0));
        }
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return merges.getOrDefault(cell.getAddress(), new CellRangeAddress(row, row, column, column));
    }
}
