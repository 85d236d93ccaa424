package cn.banshi.work.intake;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.column.SourceHeadings;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RowRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What only a whole column tells. The unit of a money column for which nothing states one: that of the other money columns
 * where they agree, else 元 where half of its numbers are 10,000 or more, else 万元. Whether the bare numbers of a column of
 * percentages are fractions: none is above 1 and one at least lies between 0 and 1. What the heading calls a source of funding.
 */
final class ColumnGuess {
    private static final double LEAST_YUAN = 10_000;

    private final Map<Integer, MoneyUnit> units = new HashMap<>();
    private final Set<Integer> fractions = new HashSet<>();
    private final Map<Integer, String> sources = new HashMap<>();

    ColumnGuess(IncomingTable table, IntakePlan plan) {
        plan.columns().stream()
                .filter(column -> column.field() != null && column.field().content() == Content.PERCENT)
                .filter(column -> isFractions(table, column.index()))
                .forEach(column -> fractions.add(column.index()));
        plan.columns().stream()
                .filter(column -> column.field() == IncomingField.FUNDING_SOURCE)
                .forEach(column -> sources.put(column.index(), SourceHeadings.name(column.heading())));
        List<ColumnPlan> money = plan.columns().stream()
                .filter(column -> isMoney(column) || column.field() == IncomingField.FUNDING_SOURCE)
                .toList();
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

    private static double[] numbers(IncomingTable table, int column) {
        return IntStream.range(0, table.shape().roles().size())
                .filter(row -> table.shape().role(row) == RowRole.DATA)
                .mapToObj(row -> table.sheet().cell(row, column))
                .filter(cell -> cell instanceof RawCell.Numeric numeric && !numeric.percent())
                .mapToDouble(cell -> Math.abs(((RawCell.Numeric) cell).value()))
                .filter(number -> number > 0)
                .sorted()
                .toArray();
    }

    private static MoneyUnit byNumbers(IncomingTable table, int column) {
        double[] numbers = numbers(table, column);
        return numbers.length > 0 && numbers[numbers.length / 2] >= LEAST_YUAN ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }

    private static boolean isFractions(IncomingTable table, int column) {
        double[] numbers = numbers(table, column);
        return numbers.length > 0 && numbers[0] < 1 && numbers[numbers.length - 1] <= 1;
    }

    /** Whether bare numbers of a column are fractions of one. */
    boolean fractions(int column) {
        return fractions.contains(column);
    }

    /** What the heading of a column of sources calls its source, empty for other columns. */
    String source(int column) {
        return sources.getOrDefault(column, "");
    }

    /** The guess for a column, null where its unit is stated or it holds no money. */
    @Nullable
    MoneyUnit of(int column) {
        return units.get(column);
    }
}
