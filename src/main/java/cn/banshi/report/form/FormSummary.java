package cn.banshi.report.form;

import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.FormContent.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of a form that has one for each community, category or department instead of one for each item. */
final class FormSummary {
    private final FormDefinition form;
    private final FormInput input;

    FormSummary(FormDefinition form, FormInput input) {
        this.form = form;
        this.input = input;
    }

    /** Whether a form has such rows. */
    static boolean is(FormDefinition form) {
        return form.columns().stream().map(FormColumn::field).anyMatch(field -> field != null && field.ofGroup());
    }

    /** One row for each group, those without items too. */
    List<Line> lines(List<GroupFigures> groups, List<ItemView> chosen) {
        List<Line> lines = new ArrayList<>();
        for (GroupFigures group : groups) {
            Set<Long> ids = new HashSet<>();
            group.items().forEach(item -> ids.add(item.id()));
            List<ItemView> items =
                    chosen.stream().filter(item -> ids.contains(item.id())).toList();
            Map<Integer, ReportCell> cells = new LinkedHashMap<>();
            for (FormColumn column : form.columns()) {
                if (column.field() != null) {
                    cells.put(column.index(), cell(column, column.field(), group.name(), items, lines.size() + 1));
                }
            }
            lines.add(new Line(false, cells));
        }
        return lines;
    }

    private ReportCell cell(FormColumn column, FormField field, String name, List<ItemView> items, int number) {
        Object value = switch (field.key()) {
            case FormField.ROW_NUMBER -> number;
            case FormField.GROUP_NAME -> name;
            case FormField.FIXED -> column.words();
            default -> value(column, field, items);
        };
        return FormComposer.shown(value, column);
    }

    /** Sums of the rows as shown, and rates of all items. */
    Map<Integer, ReportCell> totals(List<Line> lines, List<ItemView> items) {
        Map<Integer, ReportCell> totals = new LinkedHashMap<>();
        for (FormColumn column : form.columns()) {
            FormField field = column.field();
            if (field == null || field.key().equals(FormField.ROW_NUMBER)) {
                continue;
            }
            if (field.adds()) {
                lines.stream()
                        .map(line -> line.cells().get(column.index()))
                        .map(cell -> cell == null ? null : cell.number())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .ifPresent(sum -> totals.put(column.index(), ReportCell.number(sum)));
            } else if (value(column, field, items) != null) {
                totals.put(column.index(), FormComposer.shown(value(column, field, items), column));
            }
        }
        return totals;
    }

    private @Nullable Object value(FormColumn column, FormField field, List<ItemView> items) {
        return switch (field.key()) {
            case FormField.ITEM_COUNT -> items.size();
            case FormField.DONE_COUNT -> count(items, ItemView::done);
            case FormField.OPEN_COUNT -> count(items, item -> !item.done());
            case FormField.DONE_IN_PERIOD_COUNT -> count(items, input.figures().doneInPeriod()::contains);
            case FormField.STARTED_COUNT -> count(items, item -> item.startedOn() != null);
            case FormField.UNSTARTED_COUNT -> count(items, item -> item.startedOn() == null);
            case FormField.UNDERWAY_COUNT -> count(items, item -> item.status() == Status.UNDERWAY);
            case FormField.LATE_COUNT -> count(items, item -> item.light() == Light.LATE);
            case FormField.DONE_RATE -> fraction(new Rate(count(items, ItemView::done), items.size()));
            case "yearInvestmentRate" -> fraction(rate(items, ItemView::investedInYear, ItemView::plannedYear));
            case "totalInvestmentRate" -> fraction(rate(items, ItemView::investedTotal, ItemView::plannedTotal));
            default -> field.adds() ? sum(column, field, items) : null;
        };
    }

    private static int count(List<ItemView> items, Predicate<ItemView> which) {
        return (int) items.stream().filter(which).count();
    }

    private static @Nullable Object fraction(Rate rate) {
        return rate.defined() ? rate.fraction() : null;
    }

    private static Rate rate(
            List<ItemView> items,
            Function<ItemView, @Nullable Money> made,
            Function<ItemView, @Nullable Money> planned) {
        return Rate.of(sum(items, made), sum(items, planned));
    }

    private static Money sum(List<ItemView> items, Function<ItemView, @Nullable Money> amount) {
        Money sum = Money.ZERO;
        for (ItemView item : items) {
            Money one = amount.apply(item);
            sum = one == null ? sum : sum.plus(one);
        }
        return sum;
    }

    private @Nullable Object sum(FormColumn column, FormField field, List<ItemView> items) {
        Money money = null;
        Integer count = null;
        for (ItemView item : items) {
            Object value = field.value(new FormField.Seen(item, input, column, 0));
            if (value instanceof Money one) {
                money = money == null ? one : money.plus(one);
            } else if (value instanceof Integer one) {
                count = (count == null ? 0 : count) + one;
            }
        }
        return money == null ? count : money;
    }
}
