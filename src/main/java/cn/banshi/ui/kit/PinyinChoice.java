package cn.banshi.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A choice from a list; typing letters goes to the first value whose pinyin begins with them. Not typed into. */
public class PinyinChoice<T> extends ComboBox<T> {
    private final Function<T, String> words;
    private final String label;
    private final TypeAhead typeAhead = new TypeAhead();

    /**
     * @param label grey words inside the button before the value ("社区"), empty = none
     * @param words a value as shown
     */
    public PinyinChoice(String label, Function<T, String> words) {
        this.label = label;
        this.words = words;
        setButtonCell(new Cell(true));
        setCellFactory(list -> new Cell(false));
        setVisibleRowCount(12);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Replaces the values and keeps the choice where it is still there. */
    public void values(List<T> values) {
        T before = getValue();
        getItems().setAll(values);
        setValue(before != null && values.contains(before) ? before : null);
    }

    private void typed(KeyEvent event) {
        typeAhead.find(event, getItems(), words).ifPresent(item -> {
            setValue(item);
            event.consume();
        });
    }

    private final class Cell extends ListCell<T> {
        private final boolean button;

        Cell(boolean button) {
            this.button = button;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(button ? Objects.requireNonNullElse(getPromptText(), "") : null);
                return;
            }
            String text = words.apply(item);
            setText(button && !label.isEmpty() ? label + " " + text : text);
        }
    }
}
