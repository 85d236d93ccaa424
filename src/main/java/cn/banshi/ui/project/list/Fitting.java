package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemField;
import java.util.ArrayList;
import java.util.List;

/** Which columns fit, and how wide: rarer ones stay away while the window is narrow, the name takes what is to spare. */
final class Fitting {
    /** Left out first to last when there is no room; they stay in 列. */
    private static final List<ItemField> DROPPED = List.of(
            ItemField.CODE,
            ItemField.CATEGORY,
            ItemField.LEAD_DEPARTMENT,
            ItemField.PLANNED_YEAR,
            ItemField.INVESTED_IN_YEAR,
            ItemField.COMMUNITY,
            ItemField.PHYSICAL_PROGRESS,
            ItemField.DEADLINE_WORDING);

    /** The name is not made narrower than this, in px of the design. */
    private static final double NAME = 200;

    private Fitting() {}

    /**
     * @param layout what the clerk chose
     * @param room px of the design for the columns, without check boxes and scroll bar
     * @param em px of the design per em
     * @param narrow whether columns may stay away; where there is room for all, more columns than fit are scrolled
     */
    static ColumnLayout fit(ColumnLayout layout, double room, double em, boolean narrow) {
        List<ColumnLayout.Column> columns = new ArrayList<>(layout.columns());
        for (ItemField field : DROPPED) {
            if (!narrow || needed(columns, em) <= room) {
                break;
            }
            columns.removeIf(column -> column.key().equals(field.key()));
        }
        double rest = room - needed(columns, em);
        return new ColumnLayout(columns.stream()
                .map(column -> new ColumnLayout.Column(column.key(), width(column, em, rest) / em))
                .toList());
    }

    private static double needed(List<ColumnLayout.Column> columns, double em) {
        double sum = 0;
        for (ColumnLayout.Column column : columns) {
            sum += isName(column) ? NAME : own(column, em);
        }
        return sum;
    }

    private static double width(ColumnLayout.Column column, double em, double rest) {
        return isName(column) ? NAME + Math.max(0, rest) : own(column, em);
    }

    private static boolean isName(ColumnLayout.Column column) {
        return column.key().equals(ItemField.NAME.key());
    }

    private static double own(ColumnLayout.Column column, double em) {
        return column.width() > 0 ? column.width() * em : Columns.width(Fields.byKey(column.key()));
    }
}
