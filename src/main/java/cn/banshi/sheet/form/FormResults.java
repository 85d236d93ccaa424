package cn.banshi.sheet.form;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import cn.banshi.report.form.FormFit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Works the form's own formulas out, so that programs which only read see their values, and looks whether totals fit. */
final class FormResults {
    private static final double HALF_A_UNIT = 0.5;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final List<String> warnings;

    FormResults(XSSFWorkbook workbook, XSSFSheet sheet, List<String> warnings) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.warnings = warnings;
    }

    /**
     * What cannot be worked out here is left to the program that opens the file.
     *
     * @param moved where a row of the empty form stands now
     * @param holdsValue cells that are known to be no formulas
     */
    void compute(FormDefinition definition, FormContent content, IntUnaryOperator moved, Predicate<Cell> holdsValue) {
        List<Cell> formulas = formulas(holdsValue);
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
        boolean all = true;
        for (Cell cell : formulas) {
            all &= compute(evaluator, cell);
        }
        if (!all) {
            workbook.setForceFormulaRecalculation(true);
        }
        for (int i = 0; i < definition.blocks().size(); i++) {
            int first = moved.applyAsInt(definition.blocks().get(i).firstRow());
            faults(formulas, first, first + content.blocks().get(i).size());
        }
        Integer total = definition.totalRow();
        if (total != null) {
            totals(definition, content, sheet.getRow(moved.applyAsInt(total)));
        }
    }

    private List<Cell> formulas(Predicate<Cell> holdsValue) {
        List<Cell> formulas = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            for (Row row : workbook.getSheetAt(i)) {
                for (Cell cell : row) {
                    if (!holdsValue.test(cell) && cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }

    private static boolean compute(XSSFFormulaEvaluator evaluator, Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
            return true;
        } catch (RuntimeException unknownFunction) {
            return false;
        }
    }

    private void faults(List<Cell> formulas, int from, int to) {
        for (Cell cell : formulas) {
            int row = cell.getRowIndex();
            boolean inside = cell.getSheet().equals(sheet) && row >= from && row < to;
            if (inside && cell.getCachedFormulaResultType() == CellType.ERROR) {
                warnings.add(FormFit.place(row, cell.getColumnIndex()) + "的公式算不出来（"
                        + FormulaError.forInt(cell.getErrorCellValue()).getString() + "），请看看这一行的数。");
            }
        }
    }

    private void totals(FormDefinition definition, FormContent content, XSSFRow row) {
        for (Map.Entry<Integer, ReportCell> one : content.totals().entrySet()) {
            XSSFCell cell = row.getCell(one.getKey());
            BigDecimal expected = one.getValue().number();
            boolean computed = cell != null
                    && cell.getCellType() == CellType.FORMULA
                    && cell.getCachedFormulaResultType() == CellType.NUMERIC;
            boolean adds = definition
                    .column(one.getKey())
                    .map(FormColumn::field)
                    .filter(FormField::adds)
                    .isPresent();
            if (!computed || expected == null || !adds) {
                continue;
            }
            double unit = HALF_A_UNIT * Math.pow(10, -expected.scale()) * Math.max(1, content.items());
            if (Math.abs(cell.getNumericCellValue() - expected.doubleValue()) > unit) {
                String heading =
                        definition.column(one.getKey()).map(FormColumn::heading).orElse(ColumnLetters.of(one.getKey()));
                warnings.add(FormFit.place(row.getRowNum(), one.getKey()) + "的合计公式得"
                        + new BigDecimal(String.valueOf(cell.getNumericCellValue())).toPlainString() + "，“" + heading
                        + "”各行相加是"
                        + expected.toPlainString() + "。请检查空表的公式是否包括所有行。");
            }
        }
    }
}
