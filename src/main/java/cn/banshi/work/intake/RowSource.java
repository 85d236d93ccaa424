package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellReader;
import cn.banshi.domain.intake.cell.CellReading;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.util.List;
import java.util.Set;

/**
 * Where a data row stands and how its cells are read; small enough to be kept for every row of a long sheet.
 *
 * @param row row of the sheet, counted from 0
 * @param further rows below that go on with the same item
 */
record RowSource(
        RawSheet sheet, IntakePlan plan, ColumnGuess guess, CellReader reader, int row, List<Integer> further) {
    /** Merged over several rows these belong to the first of them; repeated they would count twice. */
    private static final Set<Content> ONCE = Set.of(Content.MONEY, Content.COUNT, Content.PERCENT, Content.SOURCES);

    /** What stands in the row's cell of a column that goes to a field. */
    RawCell cell(int column, IncomingField field) {
        Area merge = sheet.merge(row, column);
        boolean runsDown = merge != null && merge.firstColumn() == column && !ONCE.contains(field.content());
        return runsDown ? sheet.shown(row, column) : sheet.cell(row, column);
    }

    /** Understands a cell of a column that goes to a field. */
    CellReading read(ColumnPlan column, IncomingField field, RawCell raw) {
        MoneyUnit guessed = guess.of(column.index());
        MoneyUnit unit = guessed == null ? column.unit() : guessed;
        return field == IncomingField.FUNDING_SOURCE
                ? reader.source(guess.source(column.index()), raw, unit)
                : reader.read(field, guess.fractions(column.index()) ? asPercent(raw) : raw, unit);
    }

    private static RawCell asPercent(RawCell cell) {
        return cell instanceof RawCell.Numeric numeric ? new RawCell.Numeric(numeric.value(), true) : cell;
    }
}
