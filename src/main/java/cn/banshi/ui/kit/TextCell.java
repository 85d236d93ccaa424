package cn.banshi.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Table cell with one line of text; the tooltip has the rest where it is cut. */
public final class TextCell<S, T> extends TableCell<S, T> {
    private final Function<T, String> words;

    /** Shows the words of a value. */
    public TextCell(Function<T, String> words) {
        this.words = words;
        setOnMouseEntered(event -> {
            String text = getText();
            boolean cut = text != null && lookup(".text") instanceof Text shown && !text.equals(shown.getText());
            setTooltip(cut ? new Tooltip(text) : null);
        });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : words.apply(item));
    }
}
