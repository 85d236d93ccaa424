package cn.banshi.ui.kit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A button that chooses several values from a menu of check boxes, which stays open. Letters go to the first value whose pinyin
 * begins with them, Enter ticks it.
 */
public final class MultiChoice<T> extends MenuButton {
    /**
     * Something that may be chosen.
     *
     * @param value what is chosen
     * @param words how it is called
     */
    public record Option<T>(T value, String words) {}

    private final Function<List<String>, String> button;
    private final Consumer<Set<T>> chosen;
    private final TypeAhead typeAhead = new TypeAhead();
    private List<Option<T>> options = List.of();
    private Set<T> values = Set.of();
    private @Nullable MenuItem found;

    /**
     * @param button the words in the button, from the names of what is chosen
     * @param chosen hears what is chosen, in the order in which it was
     */
    public MultiChoice(Function<List<String>, String> button, Consumer<Set<T>> chosen) {
        this.button = button;
        this.chosen = chosen;
        getStyleClass().add("multi-choice");
        setTextOverrun(OverrunStyle.ELLIPSIS);
        // Without an item the button would not open at all.
        getItems().setAll(new MenuItem(""));
        setOnShowing(event -> fill());
        setOnShown(event -> listen());
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        words();
    }

    /** What may be chosen. */
    public void offer(List<Option<T>> newOptions) {
        options = List.copyOf(newOptions);
        words();
    }

    /** What is chosen. */
    public void show(Set<T> newValues) {
        values = new LinkedHashSet<>(newValues);
        words();
    }

    private void fill() {
        found = null;
        getItems().setAll(options.stream().map(this::item).toList());
    }

    private CustomMenuItem item(Option<T> option) {
        CheckBox box = new CheckBox(option.words());
        box.setSelected(values.contains(option.value()));
        box.setFocusTraversable(false);
        // The box must not take the click for itself: the item toggles it.
        box.setMouseTransparent(true);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setUserData(option);
        item.setOnAction(event -> {
            box.setSelected(!box.isSelected());
            take(option.value(), box.isSelected());
        });
        return item;
    }

    private void take(T value, boolean with) {
        Set<T> next = new LinkedHashSet<>(values);
        if (with) {
            next.add(value);
        } else {
            next.remove(value);
        }
        values = next;
        typeAhead.forget();
        words();
        chosen.accept(Collections.unmodifiableSet(next));
    }

    private void words() {
        setText(button.apply(values.stream()
                .flatMap(value ->
                        options.stream().filter(option -> option.value().equals(value)))
                .map(Option::words)
                .toList()));
    }

    /** The menu has a window of its own, which gets the keys while it is open. */
    private void listen() {
        Window menu = getItems().get(0).getParentPopup();
        if (menu != null && menu.getUserData() != this) {
            menu.setUserData(this);
            menu.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
            menu.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
    }

    private void typed(KeyEvent event) {
        typeAhead.find(event, options, Option::words).ifPresent(option -> {
            if (!isShowing()) {
                show();
            }
            for (MenuItem item : getItems()) {
                Node row = option.equals(item.getUserData()) ? item.getStyleableNode() : null;
                if (row != null) {
                    row.requestFocus();
                    found = item;
                }
            }
            event.consume();
        });
    }

    /** Enter ticks what the letters found; the menu itself only knows the rows that arrow keys and mouse went to. */
    private void pressed(KeyEvent event) {
        MenuItem item = found;
        if (event.getCode().isArrowKey()) {
            found = null;
        } else if (item != null && event.getCode() == KeyCode.ENTER) {
            item.fire();
            event.consume();
        }
    }
}
