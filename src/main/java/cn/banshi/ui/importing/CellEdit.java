package cn.banshi.ui.importing;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakeWork;

/**
 * A cell that the clerk retypes.
 *
 * @param part index of its table
 * @param row row of the sheet
 * @param column column of the sheet
 */
record CellEdit(int part, int row, int column, String typed) {
    /** Of a merged area the cell that has its text is meant, whichever of its rows was mended. */
    IncomingTable on(IntakeWork intake, IncomingTable table) {
        Area merge = table.sheet().merge(row, column);
        boolean covered = merge != null && table.sheet().cell(row, column).isBlank();
        return covered && merge != null
                ? intake.withCell(table, merge.firstRow(), merge.firstColumn(), typed)
                : intake.withCell(table, row, column, typed);
    }
}
