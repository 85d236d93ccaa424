package cn.banshi.report.form;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.form.FormContent.Line;
import cn.banshi.report.form.FormDefinition.FormBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a form that names them itself: each gets the figures of the group, or the item, of that name. */
final class FormNamedRows {
    private final FormDefinition form;
    private final FormItems source;
    private final @Nullable FormSummary summary;
    private final Function<List<ItemView>, List<Line>> ofItems;
    private final List<ItemView> written = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    FormNamedRows(
            FormDefinition form,
            FormItems source,
            @Nullable FormSummary summary,
            Function<List<ItemView>, List<Line>> ofItems) {
        this.form = form;
        this.source = source;
        this.summary = summary;
        this.ofItems = ofItems;
    }

    /** At most one line for each block of the form. */
    List<List<Line>> lines(List<ItemView> items) {
        List<List<Line>> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (FormBlock block : form.blocks()) {
            List<Line> found = summary == null ? item(block.group(), items) : group(summary, block.group(), items);
            if (found.isEmpty()) {
                unknown.add("“" + block.group() + "”");
            }
            lines.add(found);
        }
        if (!unknown.isEmpty()) {
            warnings.add("表里的" + String.join("、", unknown) + "在台账里没有对上，这几行空着。请核对名称。");
        }
        if (summary != null) {
            rest(items);
        }
        return lines;
    }

    private List<Line> group(FormSummary sums, String name, List<ItemView> items) {
        for (GroupFigures group : source.groups(form.choice().grouping())) {
            if (FormComposer.sameGroup(name, group.name())) {
                Set<Long> ids = new HashSet<>();
                group.items().forEach(item -> ids.add(item.id()));
                items.stream().filter(item -> ids.contains(item.id())).forEach(written::add);
                return sums.lines(List.of(group), items);
            }
        }
        return List.of();
    }

    private List<Line> item(String name, List<ItemView> items) {
        String wanted = core(name);
        List<ItemView> same = items.stream()
                .filter(item -> core(item.project().name()).equals(wanted)
                        || item.project().code().equals(name))
                .toList();
        if (same.size() != 1) {
            return List.of();
        }
        written.addAll(same);
        return ofItems.apply(same);
    }

    private static String core(String name) {
        return ChineseText.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A total over rows that leave items out is not that of the office. */
    private void rest(List<ItemView> items) {
        List<ItemView> left =
                items.stream().filter(item -> !written.contains(item)).toList();
        if (!left.isEmpty()) {
            String names = left.stream()
                    .map(item -> source.group(item, form.choice().grouping()))
                    .map(name -> name.isEmpty() ? GroupFigures.UNKNOWN : name)
                    .distinct()
                    .collect(Collectors.joining("、"));
            warnings.add("还有%d项（%s）在表里没有对应的行，合计里没有它们。".formatted(left.size(), names));
        }
    }

    /** Items that are in a row. */
    List<ItemView> written() {
        return written;
    }

    /** What the clerk should know. */
    List<String> warnings() {
        return warnings;
    }
}
