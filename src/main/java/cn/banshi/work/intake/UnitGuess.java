package cn.banshi.work.intake;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RowRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The unit of money columns for which nothing states one. It is one for the whole column: that of the other money columns
 * where they agree, else 元 where half of its numbers are 10,000 or more, else 万元.
 */
final class UnitGuess {
    private static final double LEAST_YUAN = 10_000;

    private final Map<Integer, MoneyUnit> units = new HashMap<>();

    UnitGuess(IncomingTable table, IntakePlan plan) {
        List<ColumnPlan> money =
                plan.columns().stream().filter(UnitGuess::isMoney).toList();
        Set<MoneyUnit> stated = money.stream()
                .filter(column -> column.unit() != null)
                .map(ColumnPlan::unit)
                .collect(Collectors.toSet());
        for (ColumnPlan column : money) {
            if (column.unit() == null) {
                units.put(
                        column.index(),
                        stated.size() == 1 ? stated.iterator().next() : byNumbers(table, column.index()));
            }
        }
    }

    private static boolean isMoney(ColumnPlan column) {
        IncomingField field = column.field();
        return field != null && field.content() == Content.MONEY;
    }

    private static MoneyUnit byNumbers(IncomingTable table, int column) {
        double[] numbers = IntStream.range(0, table.shape().roles().size())
                .filter(row -> table.shape().role(row) == RowRole.DATA)
                .mapToObj(row -> table.sheet().cell(row, column))
                .filter(RawCell.Numeric.class::isInstance)
                .mapToDouble(cell -> Math.abs(((RawCell.Numeric) cell).value()))
                .filter(number -> number > 0)
                .sorted()
                .toArray();
        return numbers.length > 0 && numbers[numbers.length / 2] >= LEAST_YUAN ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }

    /** The guess for a column, null where its unit is stated or it holds no money. */
    @Nullable
    MoneyUnit of(int column) {
        return units.get(column);
    }
}
