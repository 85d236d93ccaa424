package cn.banshi.ui.form;

import cn.banshi.domain.Labelled;
import cn.banshi.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Controls under each other with their words at the left. */
final class FormFields extends GridPane {
    FormFields() {
        getStyleClass().add("form-fields");
    }

    /** Adds a control. */
    void add(String key, Region control) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        control.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        addRow(getRowCount(), label, control);
    }

    /** A value as shown. */
    static String words(Object value) {
        return value instanceof Labelled labelled ? labelled.label() : String.valueOf(value);
    }
}
