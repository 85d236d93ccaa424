package cn.banshi.ui.importing;

import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeWork.SheetChoice;
import java.util.List;

/**
 * One table on its way in.
 *
 * @param id tells it from the others as long as the screen lives
 * @param table the table with what the clerk mended
 * @param plan where its columns go
 * @param sheets the sheets of its file; empty for a pasted block
 */
record ImportPart(long id, IncomingTable table, IntakePlan plan, List<SheetChoice> sheets) {
    ImportPart with(IncomingTable other) {
        return new ImportPart(id, other, plan, sheets);
    }

    ImportPart with(IntakePlan other) {
        return new ImportPart(id, table, other, sheets);
    }
}
