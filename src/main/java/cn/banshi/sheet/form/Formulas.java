package cn.banshi.sheet.form;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * References in formulas when rows are inserted or a formula is copied down. POI's own shifting lets a range end where it
 * ended when rows come right below it, so that a total would miss them.
 */
final class Formulas {
    private static final int LAST_OF_SHEET = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    /** Outside any row, as names and charts are. */
    static final int NOWHERE = -1;

    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook names;

    Formulas(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.names = XSSFEvaluationWorkbook.create(workbook);
    }

    /** What happens to references. */
    private interface Change {
        boolean ref(RefPtgBase ref);

        boolean area(AreaPtgBase area);
    }

    /**
     * The formula after an insertion; unchanged where it does not point there, or cannot be understood.
     *
     * @param sheet sheet that the formula stands on
     * @param row its row, {@link #NOWHERE} for none
     */
    String inserted(String formula, int sheet, int row, Insertion insertion) {
        boolean here = sheet >= 0 && workbook.getSheetName(sheet).equals(insertion.sheet());
        boolean inBlock = here && insertion.holds(row);
        return changed(formula, sheet, row, new Change() {
            @Override
            public boolean ref(RefPtgBase ref) {
                if (!meant(ref, here, insertion) || insertion.moved(ref.getRow()) == ref.getRow()) {
                    return false;
                }
                ref.setRow(insertion.moved(ref.getRow()));
                return true;
            }

            @Override
            public boolean area(AreaPtgBase area) {
                if (!meant(area, here, insertion) || wholeColumns(area)) {
                    return false;
                }
                int first = insertion.moved(area.getFirstRow());
                int last = grows(area, inBlock, insertion)
                        ? insertion.grown(area.getLastRow())
                        : insertion.moved(area.getLastRow());
                boolean changed = first != area.getFirstRow() || last != area.getLastRow();
                area.setFirstRow(first);
                area.setLastRow(last);
                return changed;
            }
        });
    }

    /** A range down to the last row takes the new rows in, but not the row's own sums and running totals. */
    private static boolean grows(AreaPtgBase area, boolean inBlock, Insertion insertion) {
        if (inBlock) {
            return !area.isLastRowRelative() && !area.isFirstRowRelative();
        }
        return area.getFirstRow() < area.getLastRow() || insertion.first() == insertion.last();
    }

    private static boolean wholeColumns(AreaPtgBase area) {
        return area.getFirstRow() == 0 && area.getLastRow() == LAST_OF_SHEET;
    }

    private static boolean meant(Ptg token, boolean here, Insertion insertion) {
        if (token instanceof Ref3DPxg ref) {
            return ref.getExternalWorkbookNumber() < 1 && insertion.sheet().equals(ref.getSheetName());
        }
        if (token instanceof Area3DPxg area) {
            return area.getExternalWorkbookNumber() < 1 && insertion.sheet().equals(area.getSheetName());
        }
        return here;
    }

    /** The formula of a cell as it reads when copied down by so many rows. */
    String copied(String formula, int sheet, int row, int down) {
        return changed(formula, sheet, row, new Change() {
            @Override
            public boolean ref(RefPtgBase ref) {
                if (ref.isRowRelative()) {
                    ref.setRow(ref.getRow() + down);
                }
                return true;
            }

            @Override
            public boolean area(AreaPtgBase area) {
                if (area.isFirstRowRelative()) {
                    area.setFirstRow(area.getFirstRow() + down);
                }
                if (area.isLastRowRelative()) {
                    area.setLastRow(area.getLastRow() + down);
                }
                return true;
            }
        });
    }

    private String changed(String formula, int sheet, int row, Change change) {
        Ptg[] tokens;
        try {
            tokens = FormulaParser.parse(formula, names, FormulaType.CELL, sheet, row);
        } catch (FormulaParseException | IllegalStateException | IllegalArgumentException notUnderstood) {
            return formula;
        }
        boolean any = false;
        for (Ptg token : tokens) {
            if (token instanceof RefPtgBase ref) {
                any |= change.ref(ref);
            } else if (token instanceof AreaPtgBase area) {
                any |= change.area(area);
            }
        }
        return any ? FormulaRenderer.toFormulaString(names, tokens) : formula;
    }

    /** Columns of the row's own cells that its formula refers to one by one. */
    Set<Integer> columnsOf(String formula, int sheet, int row) {
        Set<Integer> columns = new HashSet<>();
        try {
            for (Ptg token : FormulaParser.parse(formula, names, FormulaType.CELL, sheet, row)) {
                if (token instanceof RefPtgBase ref && ref.getRow() == row) {
                    columns.add(ref.getColumn());
                }
            }
        } catch (FormulaParseException | IllegalStateException | IllegalArgumentException notUnderstood) {
            return Set.of();
        }
        return columns;
    }
}
