package cn.banshi.report.table;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import java.util.function.Function;

/**
 * A column of a list of items.
 *
 * @param column key, heading, width
 * @param ofItem its cell in an item's row
 * @param ofSet its cell in the row of a subtotal or total
 */
record ListColumn(ReportColumn column, Function<ItemView, ReportCell> ofItem, Function<ItemSet, ReportCell> ofSet) {
    /** A column that no subtotal fills. */
    static ListColumn of(ReportColumn column, Function<ItemView, ReportCell> ofItem) {
        return new ListColumn(column, ofItem, set -> ReportCell.EMPTY);
    }

    /** The column that says how many items a subtotal counts. */
    static ListColumn counting(ReportColumn column, Function<ItemView, ReportCell> ofItem) {
        return new ListColumn(column, ofItem, set -> ItemCells.items(set.items().size()));
    }
}
