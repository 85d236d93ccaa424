package cn.banshi.ui.start;

import cn.banshi.ui.kit.Texts;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Fields of the first start with their labels, above them or beside them. */
final class StartFields {
    private StartFields() {}

    private static HBox label(String key, boolean must, TextField field) {
        Label words = new Label(Texts.of(key));
        words.setLabelFor(field);
        words.getStyleClass().add("form-label");
        HBox box = new HBox(words);
        if (must) {
            Label star = new Label("*");
            star.getStyleClass().add("required-star");
            box.getChildren().add(star);
        }
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** A field below its label, bound to its value, so many em wide. */
    static Node field(String key, boolean must, TextField field, StringProperty value, double em) {
        return under(label(key, must, field), bound(field, value, em));
    }

    /** The same with the label beside it. */
    static Node beside(String key, boolean must, TextField field, StringProperty value, double em) {
        HBox box = new HBox(label(key, must, field), bound(field, value, em));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("beside");
        return box;
    }

    private static TextField bound(TextField field, StringProperty value, double em) {
        field.textProperty().bindBidirectional(value);
        field.setStyle("-fx-pref-width: " + em + "em;");
        return field;
    }

    /** A node below a label. */
    static Node under(Node label, Node field) {
        label.getStyleClass().add("form-label");
        VBox box = new VBox(label, field);
        box.getStyleClass().add("start-column");
        return box;
    }
}
