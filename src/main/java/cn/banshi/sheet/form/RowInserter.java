package cn.banshi.sheet.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.sheet.form.FormFile.FormWorkbook;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTMergeCells;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Inserts rows into a form as Excel does: what lies below moves along, what spans the block grows with it. POI moves the
 * cells, hyperlinks and comments; everything else, which its shiftRows leaves behind or shrinks, is done here.
 */
final class RowInserter {
    private final FormWorkbook workbook;
    private final XSSFSheet sheet;

    RowInserter(FormWorkbook workbook, XSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    private record Held(XSSFSheet sheet, int row, int column, CTCellFormula formula) {}

    /**
     * Inserts so many rows below the block, looking like the block's own rows.
     *
     * @throws AppException INPUT where the sheet has something that cannot move
     */
    void insert(int first, int last, int count) {
        Insertion insertion = new Insertion(sheet.getSheetName(), first, last, count);
        if (last + count + sheet.getLastRowNum() - last > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw new AppException(ErrorCode.INPUT, "项目太多，表里放不下。请先用筛选减少项目。");
        }
        Formulas formulas = new Formulas(workbook);
        workbook.dropCalculationChain();
        List<Held> held = takeFormulas(insertion, formulas);
        List<String> names = new ArrayList<>();
        for (Name name : workbook.getAllNames()) {
            String formula = name.getRefersToFormula();
            names.add(formula == null ? "" : formulas.inserted(formula, sheetOf(name), Formulas.NOWHERE, insertion));
        }
        parts(insertion, formulas);
        moveRows(insertion);
        int at = 0;
        for (Name name : workbook.getAllNames()) {
            String formula = names.get(at++);
            if (!formula.isEmpty() && !formula.equals(name.getRefersToFormula())) {
                name.setRefersToFormula(formula);
            }
        }
        held.forEach(one -> putFormula(one, insertion));
        looks(insertion);
    }

    private int sheetOf(Name name) {
        return Math.max(0, name.getSheetIndex());
    }

    /** Takes the formulas of all sheets out, already changed; shared ones become each cell's own. */
    private List<Held> takeFormulas(Insertion insertion, Formulas formulas) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet one = workbook.getSheetAt(i);
            for (Row row : one) {
                for (Cell cell : row) {
                    CTCellFormula formula = ((XSSFCell) cell).getCTCell().getF();
                    if (formula != null && formula.getT() != STCellFormulaType.DATA_TABLE) {
                        held.add(changed((XSSFCell) cell, formula, i, insertion, formulas));
                    }
                }
            }
        }
        held.forEach(
                one -> cell(one.sheet(), one.row(), one.column()).getCTCell().unsetF());
        return held;
    }

    private static Held changed(XSSFCell cell, CTCellFormula old, int index, Insertion insertion, Formulas formulas) {
        CTCellFormula formula = CTCellFormula.Factory.newInstance();
        boolean array = old.getT() == STCellFormulaType.ARRAY;
        String text = array ? old.getStringValue() : cell.getCellFormula();
        formula.setStringValue(formulas.inserted(text, index, cell.getRowIndex(), insertion));
        if (array) {
            formula.setT(STCellFormulaType.ARRAY);
            CellRangeAddress area = CellRangeAddress.valueOf(old.getRef());
            if (cell.getSheet().getSheetName().equals(insertion.sheet())) {
                area.setFirstRow(insertion.moved(area.getFirstRow()));
                area.setLastRow(insertion.moved(area.getLastRow()));
            }
            formula.setRef(area.formatAsString());
        }
        return new Held(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex(), formula);
    }

    private void putFormula(Held held, Insertion insertion) {
        boolean here = held.sheet().getSheetName().equals(insertion.sheet());
        cell(held.sheet(), here ? insertion.moved(held.row()) : held.row(), held.column())
                .getCTCell()
                .setF(held.formula());
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow of = sheet.getRow(row);
        XSSFCell cell = of == null ? null : of.getCell(column);
        if (cell == null) {
            throw new IllegalStateException("formula without a cell");
        }
        return cell;
    }

    private void parts(Insertion insertion, Formulas formulas) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet one = workbook.getSheetAt(i);
            SheetXml xml = new SheetXml(insertion, formulas, i, one.equals(sheet));
            xml.change(one.getCTWorksheet().getDomNode());
            XSSFDrawing drawing = one.getDrawingPatriarch();
            if (drawing != null) {
                xml.change(drawing.getCTDrawing().getDomNode());
                for (XSSFChart chart : drawing.getCharts()) {
                    xml.change(chart.getCTChartSpace().getDomNode());
                }
            }
            for (XSSFTable table : one.getTables()) {
                xml.change(table.getCTTable().getDomNode().getParentNode());
            }
        }
    }

    private void moveRows(Insertion insertion) {
        int bottom = sheet.getLastRowNum();
        if (bottom <= insertion.last()) {
            return;
        }
        // Merged areas and formats have moved already; POI must not move them again.
        CTWorksheet ct = sheet.getCTWorksheet();
        CTMergeCells merges =
                ct.isSetMergeCells() ? (CTMergeCells) ct.getMergeCells().copy() : null;
        if (merges != null) {
            ct.unsetMergeCells();
        }
        CTConditionalFormatting[] formats = ct.getConditionalFormattingArray();
        for (int i = 0; i < formats.length; i++) {
            formats[i] = (CTConditionalFormatting) formats[i].copy();
        }
        ct.setConditionalFormattingArray(new CTConditionalFormatting[0]);
        try {
            sheet.shiftRows(insertion.last() + 1, bottom, insertion.count(), true, false);
        } catch (RuntimeException cannot) {
            throw new AppException(
                    ErrorCode.INPUT, "工作表“" + sheet.getSheetName() + "”里有数组公式或特殊名称，不能插入行。请在空表里多留几个空行再试。", cannot);
        }
        if (merges != null) {
            ct.setMergeCells(merges);
        }
        ct.setConditionalFormattingArray(formats);
    }

    /** New rows look like those in the middle of the block; its last row keeps standing last. */
    private void looks(Insertion insertion) {
        int first = insertion.first();
        int last = insertion.last();
        int model = last - first >= 2 ? first + 1 : first;
        XSSFRow modelRow = sheet.getRow(model);
        XSSFRow lastRow = sheet.getRow(last);
        if (modelRow == null || lastRow == null) {
            return;
        }
        int newLast = last + insertion.count();
        for (int row = last + 1; row < newLast; row++) {
            copyLook(modelRow, row);
        }
        copyLook(lastRow, newLast);
        if (model != last) {
            copyLook(modelRow, last);
        }
        merges(insertion, model);
    }

    private void copyLook(XSSFRow from, int to) {
        XSSFRow row = sheet.getRow(to) == null ? sheet.createRow(to) : sheet.getRow(to);
        if (from.getCTRow().isSetCustomHeight() || from.getCTRow().isSetHt()) {
            row.setHeight(from.getHeight());
            row.getCTRow().setCustomHeight(from.getCTRow().getCustomHeight());
        }
        row.setZeroHeight(from.getZeroHeight());
        if (from.isFormatted()) {
            row.setRowStyle(from.getRowStyle());
        }
        for (Cell cell : from) {
            XSSFCell copy = row.getCell(cell.getColumnIndex());
            if (copy == null) {
                copy = row.createCell(cell.getColumnIndex());
            }
            // The number of the style as it stands: setting the style itself looks it up among all.
            CTCell model = ((XSSFCell) cell).getCTCell();
            if (model.isSetS()) {
                copy.getCTCell().setS(model.getS());
            } else if (copy.getCTCell().isSetS()) {
                copy.getCTCell().unsetS();
            }
        }
    }

    private void merges(Insertion insertion, int model) {
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.getFirstRow() == model && merge.getLastRow() == model) {
                for (int row = insertion.last() + 1; row <= insertion.last() + insertion.count(); row++) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(row, row, merge.getFirstColumn(), merge.getLastColumn()));
                }
            }
        }
    }

    /** Gives rows of a block the formulas that its first row has, where theirs are missing. */
    void copyFormulas(int first, int rows) {
        XSSFRow model = sheet.getRow(first);
        if (model == null) {
            return;
        }
        Formulas formulas = new Formulas(workbook);
        int index = workbook.getSheetIndex(sheet);
        for (Cell cell : model) {
            if (cell.getCellType() != CellType.FORMULA || ((XSSFCell) cell).isPartOfArrayFormulaGroup()) {
                continue;
            }
            String formula = cell.getCellFormula();
            for (int down = 1; down < rows; down++) {
                XSSFRow row = sheet.getRow(first + down);
                XSSFCell copy = row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (copy.getCellType() == CellType.BLANK) {
                    CTCellFormula own = CTCellFormula.Factory.newInstance();
                    own.setStringValue(formulas.copied(formula, index, first, down));
                    copy.getCTCell().setF(own);
                }
            }
        }
    }
}
