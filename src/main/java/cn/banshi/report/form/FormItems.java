package cn.banshi.report.form;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Light;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which items go into a form, in which order and groups. */
final class FormItems {
    private final FormChoice choice;
    private final FormInput input;

    FormItems(FormChoice choice, FormInput input) {
        this.choice = choice;
        this.input = input;
    }

    /** The items, in the order of the rows. */
    List<ItemView> chosen() {
        Figures figures = input.figures();
        List<ItemView> items = new ArrayList<>(
                switch (choice.items()) {
                    case ALL -> figures.items();
                    case DONE_IN_PERIOD -> figures.doneInPeriod();
                    case DONE -> figures.done();
                    case OPEN ->
                        figures.items().stream().filter(item -> !item.done()).toList();
                    case LATE ->
                        figures.items().stream()
                                .filter(item -> item.light() == Light.LATE)
                                .toList();
                    case FUNDED ->
                        figures.items().stream()
                                .filter(item -> item.plannedTotal() != null || item.plannedYear() != null)
                                .toList();
                });
        items.removeIf(item -> !wanted(choice.community(), group(item, FormChoice.Grouping.COMMUNITY))
                || !wanted(choice.category(), group(item, FormChoice.Grouping.CATEGORY))
                || !wanted(choice.department(), group(item, FormChoice.Grouping.DEPARTMENT)));
        switch (choice.order()) {
            case LIST_NUMBER -> {}
            case COMMUNITY -> items.sort(byGroup(FormChoice.Grouping.COMMUNITY));
            case CATEGORY -> items.sort(byGroup(FormChoice.Grouping.CATEGORY));
            case DEPARTMENT -> items.sort(byGroup(FormChoice.Grouping.DEPARTMENT));
            case DONE_ON -> items.sort(byDay(ItemView::doneOn));
            case DEADLINE -> items.sort(byDay(ItemView::deadline));
        }
        return items;
    }

    private static boolean wanted(String chosen, String name) {
        return chosen.isEmpty() || chosen.equals(name);
    }

    private static Comparator<ItemView> byDay(Function<ItemView, @Nullable LocalDate> day) {
        return Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Comparator<ItemView> byGroup(FormChoice.Grouping grouping) {
        Map<Long, Integer> places = new HashMap<>();
        for (GroupFigures group : groups(grouping)) {
            group.items().forEach(item -> places.putIfAbsent(item.id(), places.size()));
        }
        return Comparator.comparing(item -> places.getOrDefault(item.id(), Integer.MAX_VALUE));
    }

    /** The groups of the year's list, in the office's order; none where rows are not grouped. */
    List<GroupFigures> groups(FormChoice.Grouping grouping) {
        return switch (grouping) {
            case NONE -> List.of();
            case COMMUNITY -> input.figures().byCommunity();
            case CATEGORY -> input.figures().byCategory();
            case DEPARTMENT -> input.figures().byDepartment();
        };
    }

    /** Name of an item's group, by category where rows are not grouped; empty where it has none. */
    String group(ItemView item, FormChoice.Grouping grouping) {
        ItemField field = switch (grouping) {
            case NONE, CATEGORY -> ItemField.CATEGORY;
            case COMMUNITY -> ItemField.COMMUNITY;
            case DEPARTMENT -> ItemField.LEAD_DEPARTMENT;
        };
        return field.text(item, input.office());
    }
}
