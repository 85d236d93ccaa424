package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/** A button that narrows the list by values of one field; its label says the field and what is chosen. */
final class MultiChoice<T> extends MenuButton {
    /**
     * @param value what is chosen
     * @param words how it is called
     */
    record Option<T>(T value, String words) {}

    private final String label;
    private final Consumer<Set<T>> chosen;
    private List<Option<T>> options = List.of();
    private Set<T> values = Set.of();

    MultiChoice(String label, Consumer<Set<T>> chosen) {
        this.label = label;
        this.chosen = chosen;
        getStyleClass().add("multi-choice");
        showingProperty().addListener((property, before, now) -> {
            if (now) {
                fill();
            }
        });
        words();
    }

    /** What may be chosen. */
    void offer(List<Option<T>> newOptions) {
        options = List.copyOf(newOptions);
        words();
    }

    /** What is chosen. */
    void show(Set<T> newValues) {
        values = Set.copyOf(newValues);
        words();
    }

    private void fill() {
        getItems().setAll(options.stream().map(this::item).toList());
    }

    private CustomMenuItem item(Option<T> option) {
        CheckBox box = new CheckBox(option.words());
        box.setSelected(values.contains(option.value()));
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(box, false);
        box.setOnAction(event -> take(option.value(), box.isSelected()));
        item.setOnAction(event -> {
            box.setSelected(!box.isSelected());
            take(option.value(), box.isSelected());
        });
        return item;
    }

    private void take(T value, boolean with) {
        Set<T> next = new HashSet<>(values);
        if (with) {
            next.add(value);
        } else {
            next.remove(value);
        }
        values = Set.copyOf(next);
        words();
        chosen.accept(values);
    }

    private void words() {
        List<String> names = options.stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::words)
                .toList();
        String shown = names.isEmpty()
                ? Texts.of("list.choice.all")
                : names.size() == 1 ? names.get(0) : Texts.of("list.choice.several", names.size());
        setText(label + " " + shown);
    }
}
