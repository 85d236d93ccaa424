package cn.banshi.ui.report;

import cn.banshi.base.text.SearchKey;
import cn.banshi.domain.figures.ItemView;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Items while they are picked for cards, without nodes. None picked means all. */
final class ItemPick {
    /** An item to pick. */
    record Line(long id, String number, String name) {}

    private final List<Line> all;
    private final Set<Long> picked;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /**
     * @param items in their order; those picked already come first
     */
    ItemPick(List<ItemView> items, Set<Long> picked) {
        this.all = items.stream()
                .map(item ->
                        new Line(item.id(), item.listNumber(), item.project().name()))
                .sorted(Comparator.comparing(line -> !picked.contains(line.id())))
                .toList();
        Set<Long> known = all.stream().map(Line::id).collect(Collectors.toSet());
        this.picked = new LinkedHashSet<>(picked);
        this.picked.retainAll(known);
        search("");
    }

    /** What the search finds. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** Narrows the list by name, pinyin or number. */
    void search(String text) {
        lines.setAll(all.stream()
                .filter(line ->
                        text.isBlank() || line.number().equals(text.strip()) || SearchKey.matches(line.name(), text))
                .toList());
    }

    boolean isPicked(Line line) {
        return picked.contains(line.id());
    }

    void pick(Line line, boolean with) {
        if (with) {
            picked.add(line.id());
        } else {
            picked.remove(line.id());
        }
    }

    /** Picks what is found, or leaves it. */
    void pickFound(boolean with) {
        lines.forEach(line -> pick(line, with));
    }

    /** The ids; empty for all. */
    Set<Long> picked() {
        return picked.size() == all.size() ? Set.of() : Set.copyOf(picked);
    }

    int count() {
        return picked.size();
    }

    int of() {
        return all.size();
    }
}
