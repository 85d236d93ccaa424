package cn.banshi.ui.project.list;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The conditions that are in force, in words. A single light and the search words are seen in their own controls. */
final class Chips {
    private Chips() {}

    static List<Chip> of(ProjectFilter filter, OfficeData office) {
        List<Chip> chips = new ArrayList<>();
        ProjectFilter.Only only = filter.only();
        if (only != null) {
            chips.add(new Chip(only.words(), Filters.only(filter, null)));
        }
        if (filter.lights().size() > 1) {
            chips.add(new Chip(labels(Filters.inOrder(filter.lights())), Filters.light(filter, null)));
        }
        for (Long id : Filters.inOrder(filter.communityIds())) {
            chips.add(new Chip(
                    named(id, office::communityName),
                    Filters.communities(filter, Filters.without(filter.communityIds(), id))));
        }
        for (Long id : Filters.inOrder(filter.categoryIds())) {
            chips.add(new Chip(
                    named(id, office::valueName),
                    Filters.categories(filter, Filters.without(filter.categoryIds(), id))));
        }
        for (Long id : Filters.inOrder(filter.departmentIds())) {
            chips.add(new Chip(
                    named(id, office::departmentName),
                    Filters.departments(filter, Filters.without(filter.departmentIds(), id))));
        }
        for (Status status : Filters.inOrder(filter.statuses())) {
            chips.add(new Chip(status.label(), Filters.statuses(filter, Filters.without(filter.statuses(), status))));
        }
        return chips;
    }

    /** The whole filter in words, as printed above a list; empty when nothing is left out. */
    static String inWords(ProjectFilter filter, OfficeData office) {
        List<String> words = new ArrayList<>();
        if (filter.lights().size() == 1) {
            words.add(labels(filter.lights()));
        }
        of(filter, office).forEach(chip -> words.add(chip.words()));
        if (!filter.text().isBlank()) {
            words.add("“" + filter.text().strip() + "”");
        }
        return String.join("、", words);
    }

    private static String labels(Iterable<? extends Labelled> values) {
        List<String> labels = new ArrayList<>();
        values.forEach(value -> labels.add(value.label()));
        return labels.stream().collect(Collectors.joining("、"));
    }

    private static String named(long id, Function<Long, String> name) {
        return id == Filters.UNCLEAR ? Texts.of("list.filter.unclear") : name.apply(id);
    }
}
