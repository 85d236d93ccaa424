package cn.banshi.report.table;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a list of items in groups: a numbered head with the subtotal, the items, and totals last. The first two columns
 * are 序号 and 项目名称.
 */
final class GroupedList {
    private static final int LABEL_COLUMNS = 2;

    private final List<ListColumn> columns;
    private final boolean subtotals;
    private final List<ReportRow> rows = new ArrayList<>();
    private int groups;

    /**
     * @param subtotals whether heads show the sums of their group
     */
    GroupedList(List<ListColumn> columns, boolean subtotals) {
        this.columns = columns;
        this.subtotals = subtotals;
    }

    /** Adds a group; one without items is left out. */
    void group(String name, ItemSet set) {
        if (set.items().isEmpty()) {
            return;
        }
        groups++;
        List<ReportCell> cells = new ArrayList<>();
        cells.add(ReportCell.text(ChineseNumeral.of(groups)));
        cells.add(ReportCell.text(subtotals ? name + "小计" : name));
        for (ListColumn column : columns.subList(LABEL_COLUMNS, columns.size())) {
            cells.add(subtotals ? column.ofSet().apply(set) : ReportCell.EMPTY);
        }
        rows.add(new ReportRow(ReportRow.Kind.GROUP_HEAD, cells));
        set.items().forEach(this::item);
    }

    /** Adds an item. */
    void item(ItemView item) {
        rows.add(new ReportRow(
                ReportRow.Kind.ITEM,
                columns.stream().map(column -> column.ofItem().apply(item)).toList()));
    }

    /** Adds a total below everything. */
    void total(String label, ItemSet set) {
        List<ReportCell> cells = new ArrayList<>();
        cells.add(ReportCell.text(label).spanning(LABEL_COLUMNS));
        columns.subList(LABEL_COLUMNS, columns.size())
                .forEach(column -> cells.add(column.ofSet().apply(set)));
        rows.add(new ReportRow(ReportRow.Kind.TOTAL, cells));
    }

    /** Says over the whole width that there is nothing to list; only where no group has items. */
    void nothing(String sentence) {
        if (rows.isEmpty()) {
            rows.add(ReportRow.nothing(sentence, columns.size()));
        }
    }

    List<ReportRow> rows() {
        return rows;
    }
}
