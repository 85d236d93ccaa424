package cn.banshi.ui.history;

import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A table cell whose text wraps: old and new words are read whole. */
final class WrapCell<S> extends TableCell<S, String> {
    /** Room left and right of the words, at 100 %. */
    static final double SIDES = 20;

    private final Text words = new Text();

    WrapCell() {
        words.getStyleClass().add("wrap-words");
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (empty || text == null) {
            setGraphic(null);
            return;
        }
        if (!words.wrappingWidthProperty().isBound()) {
            words.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(UiScale.following(SIDES)));
        }
        words.getStyleClass().remove("not-filled");
        if (text.isEmpty()) {
            words.getStyleClass().add("not-filled");
        }
        words.setText(text.isEmpty() ? Texts.of("history.unfilled") : text);
        setGraphic(words);
    }
}
