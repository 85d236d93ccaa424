package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where one column of a foreign table goes.
 *
 * @param index column of the sheet, counted from 0
 * @param heading bottom heading as written
 * @param field where it goes, null = not taken in
 * @param unit unit of its money; null where it holds none, or where nothing says which (then the cell must)
 * @param sinceJanuary of a cumulative: whether it counts from January (年内, 今年, 本年) instead of from the start
 * @param origin who decided
 */
public record ColumnPlan(
        int index,
        String heading,
        @Nullable IncomingField field,
        @Nullable MoneyUnit unit,
        boolean sinceJanuary,
        Origin origin) {
    /** Who decided where a column goes. */
    public enum Origin {
        /** The clerk, on the preview. */
        CLERK,
        /** What the clerk chose before for this layout. */
        REMEMBERED,
        /** The words of the heading. */
        HEADING,
        /** What its cells hold. */
        CONTENT,
        /** Nobody: it has no place in the ledger, such as 序号. */
        KNOWN_UNUSED,
        /** Nobody: the clerk should choose. */
        OPEN
    }
}
