package cn.banshi.work.intake;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be taken in.
 *
 * @param columns where each column goes; a field is named once, unless it {@linkplain IncomingField#repeats() repeats}
 * @param listYear year of the list; null = not known, then today's
 * @param month month that progress goes to; null = not known
 * @param create names of communities and units that are created instead of refused; with {@link #ALL} every unknown one
 * @param choices what the clerk decided, by row of the sheet
 */
public record IntakePlan(
        IncomingKind kind,
        List<ColumnPlan> columns,
        @Nullable Integer listYear,
        @Nullable YearMonth month,
        List<String> create,
        Map<Integer, Choice> choices) {
    /** In {@link #create}: every unknown community and unit. */
    public static final String ALL = "*";

    /** The same with another column plan in the place of the one of that column; its field leaves any other column. */
    public IntakePlan with(ColumnPlan column) {
        List<ColumnPlan> next = columns.stream()
                .map(one -> one.index() == column.index() ? column : freed(one, column.field()))
                .toList();
        return new IntakePlan(kind, next, listYear, month, create, choices);
    }

    private static ColumnPlan freed(ColumnPlan one, @Nullable IncomingField field) {
        return field == null || one.field() != field || field.repeats()
                ? one
                : new ColumnPlan(one.index(), one.heading(), null, null, false, ColumnPlan.Origin.OPEN);
    }

    /** The same with the clerk's decision about a row; null takes one back. */
    public IntakePlan with(int row, @Nullable Choice choice) {
        Map<Integer, Choice> next = new LinkedHashMap<>(choices);
        if (choice == null) {
            next.remove(row);
        } else {
            next.put(row, choice);
        }
        return new IntakePlan(kind, columns, listYear, month, create, Map.copyOf(next));
    }

    /** The same for a year and a month. */
    public IntakePlan at(@Nullable Integer newListYear, @Nullable YearMonth newMonth) {
        return new IntakePlan(kind, columns, newListYear, newMonth, create, choices);
    }

    /** The same where also these communities and units are created. */
    public IntakePlan creating(List<String> names) {
        return new IntakePlan(kind, columns, listYear, month, List.copyOf(names), choices);
    }

    /** The column that goes to a field. */
    public Optional<ColumnPlan> column(IncomingField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    boolean creates(String name) {
        return create.contains(ALL) || create.contains(name);
    }
}
