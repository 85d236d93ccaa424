package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellReading;
import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item that runs over several rows, with a funding source each. */
final class SeveralRows {
    private final RowSource source;
    private final Map<IncomingField, ColumnPlan> columns;

    SeveralRows(RowSource source, Map<IncomingField, ColumnPlan> columns) {
        this.source = source;
        this.columns = columns;
    }

    /**
     * What the rows say together: the amounts add up, each source gets that of its row.
     *
     * @param own what the first row says
     */
    Map<IncomingField, CellReading> readings(Map<IncomingField, CellReading> own) {
        ColumnPlan named = columns.get(IncomingField.FUNDING_SOURCE);
        if (source.further().isEmpty() || named == null) {
            return Map.of();
        }
        Map<IncomingField, CellReading> readings = new EnumMap<>(IncomingField.class);
        List<Integer> rows = new ArrayList<>(List.of(source.row()));
        rows.addAll(source.further());
        List<CellValue.Sources.Part> parts = new ArrayList<>();
        for (int one : rows) {
            Money amount = amount(columns.get(IncomingField.PLANNED_TOTAL), one);
            if (source.read(named, IncomingField.FUNDING_SOURCE, source.sheet().cell(one, named.index()))
                            .value()
                    instanceof CellValue.Sources sources) {
                boolean alone = sources.parts().size() == 1 && isPerRow();
                sources.parts().stream()
                        .map(part ->
                                part.amount() == null && alone ? new CellValue.Sources.Part(part.name(), amount) : part)
                        .forEach(parts::add);
            }
        }
        readings.put(
                IncomingField.FUNDING_SOURCE,
                new CellReading(
                        new CellValue.Sources(List.copyOf(parts)),
                        wording(own, IncomingField.FUNDING_SOURCE),
                        List.of()));
        for (ColumnPlan column : columns.values()) {
            IncomingField field = column.field();
            List<Money> amounts = rows.stream()
                    .flatMap(one -> Stream.ofNullable(amount(column, one)))
                    .toList();
            if (field != null && field.content() == Content.MONEY && amounts.size() > 1) {
                readings.put(
                        field,
                        new CellReading(
                                new CellValue.Amount(amounts.stream().reduce(Money.ZERO, Money::plus)),
                                wording(own, field),
                                List.of()));
            }
        }
        return readings;
    }

    private static String wording(Map<IncomingField, CellReading> own, IncomingField field) {
        CellReading reading = own.get(field);
        return reading == null ? "" : reading.wording();
    }

    /** Whether every row has an amount of its own. */
    private boolean isPerRow() {
        ColumnPlan total = columns.get(IncomingField.PLANNED_TOTAL);
        return source.further().stream().allMatch(one -> amount(total, one) != null);
    }

    private @Nullable Money amount(@Nullable ColumnPlan column, int of) {
        IncomingField field = column == null ? null : column.field();
        return column != null
                        && field != null
                        && field.content() == Content.MONEY
                        && source.read(column, field, source.sheet().cell(of, column.index()))
                                        .value()
                                instanceof CellValue.Amount amount
                ? amount.money()
                : null;
    }
}
