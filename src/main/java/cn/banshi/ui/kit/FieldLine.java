package cn.banshi.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** The line under a field: what is wrong and what to do, or a hint. Takes room only while it says something. */
public final class FieldLine extends Label {
    private final Node field;

    /** The line of a field, whose border it colours. */
    public FieldLine(Node field) {
        this.field = field;
        getStyleClass().add("field-line");
        setWrapText(true);
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }

    /** Red: may not be saved like this. */
    public void wrong(String sentence) {
        say(sentence, "wrong");
    }

    /** Amber: may be saved. */
    public void warned(String sentence) {
        say(sentence, "warned");
    }

    /** Grey: echo or hint. */
    public void hint(String words) {
        say(words, "");
    }

    /** Nothing to say. */
    public void clear() {
        say("", "");
    }

    private void say(String words, String style) {
        for (Node node : new Node[] {this, field}) {
            node.getStyleClass().removeAll("wrong", "warned");
            if (!style.isEmpty()) {
                node.getStyleClass().add(style);
            }
        }
        field.setAccessibleHelp(words);
        setText(words);
    }
}
