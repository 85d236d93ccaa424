package cn.banshi.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;

/** Knows whether Chinese is being composed in a field: meanwhile no key is a shortcut and no text is final. */
public final class Composing {
    private boolean on;

    /** Watches a field. */
    public Composing(Node field) {
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> on = !event.getComposed().isEmpty());
        field.focusedProperty().addListener(change -> on = false);
    }

    /** Whether a text is being composed now. */
    public boolean now() {
        return on;
    }
}
