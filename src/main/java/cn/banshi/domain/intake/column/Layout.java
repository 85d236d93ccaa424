package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.HeadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk chose for the columns of a layout, to be taken again the next time a table of that layout comes in.
 *
 * @param key {@link #keyOf} the layout
 * @param kind what tables of it are about
 * @param columns its columns from left to right
 */
public record Layout(String key, IncomingKind kind, List<LayoutColumn> columns) {
    private static final String LEVEL = "/";

    /**
     * One column of a layout.
     *
     * @param headingPath the heading from top to bottom, joined by "/", without years and numbers of months
     * @param fieldKey key of the field it goes to, null = not taken in
     * @param unit unit of its money, null where it holds none or the cells say it
     * @param sinceJanuary of a cumulative: whether it counts from January
     */
    public record LayoutColumn(
            String headingPath,
            @Nullable String fieldKey,
            @Nullable MoneyUnit unit,
            boolean sinceJanuary) {}

    /** The headings of the table in order, without what changes from month to month: equal for tables of one layout. */
    public static String keyOf(TableShape shape) {
        return shape.columns().stream().map(Layout::pathOf).collect(Collectors.joining("|"));
    }

    /** What is remembered of a table when its columns stand as the clerk wants them. */
    public static Layout of(IncomingKind kind, TableShape shape, List<ColumnPlan> plans) {
        Map<Integer, ColumnPlan> byIndex =
                plans.stream().collect(Collectors.toMap(ColumnPlan::index, Function.identity(), (one, other) -> one));
        List<LayoutColumn> columns = new ArrayList<>();
        for (Column column : shape.columns()) {
            ColumnPlan plan = byIndex.get(column.index());
            IncomingField field = plan == null ? null : plan.field();
            columns.add(new LayoutColumn(
                    pathOf(column),
                    field == null ? null : field.key(),
                    plan == null ? null : plan.unit(),
                    plan != null && plan.sinceJanuary()));
        }
        return new Layout(keyOf(shape), kind, List.copyOf(columns));
    }

    /** The heading of a column as layouts remember it. */
    static String pathOf(Column column) {
        return column.path().stream().map(HeadingText::lasting).collect(Collectors.joining(LEVEL));
    }
}
