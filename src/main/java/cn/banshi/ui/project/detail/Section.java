package cn.banshi.ui.project.detail;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.UiScale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One section of the form: a title line, and labelled fields in three columns that fill in reading order. */
final class Section extends VBox {
    private static final int COLUMNS = 3;
    private static final double LABEL_WIDTH = 66;
    private static final double FIELD_MIN = 110;
    private static final double FIELD_MAX = 420;

    private final HBox head = new HBox();
    private final Region gap = new Region();
    private final GridPane grid = new GridPane();
    private int column;
    private int row;

    Section(String title) {
        getStyleClass().add("detail-section");
        head.getStyleClass().add("detail-section-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(title);
        words.getStyleClass().add("section-title");
        words.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(words, gap);
        grid.getStyleClass().add("detail-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints label = new ColumnConstraints();
            label.minWidthProperty().bind(UiScale.following(LABEL_WIDTH));
            label.setHalignment(HPos.LEFT);
            ColumnConstraints field = new ColumnConstraints();
            field.minWidthProperty().bind(UiScale.following(FIELD_MIN));
            field.prefWidthProperty().bind(UiScale.following(FIELD_MIN));
            field.maxWidthProperty().bind(UiScale.following(FIELD_MAX));
            field.setHgrow(Priority.ALWAYS);
            field.setFillWidth(true);
            grid.getColumnConstraints().addAll(label, field);
        }
        getChildren().addAll(head, grid);
    }

    /** Puts nodes behind the title. */
    Section beside(Node... nodes) {
        for (Node node : nodes) {
            head.getChildren().add(head.getChildren().indexOf(gap), node);
        }
        return this;
    }

    /** Puts nodes at the right end of the title line. */
    Section right(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    /** Adds a field that takes one column. */
    Section add(ProjectField label, FieldBox field) {
        return add(label, field, 1);
    }

    /** Adds a field that takes some columns. */
    Section add(ProjectField label, FieldBox field, int span) {
        return add(label, label.required(), field, field.focus(), span);
    }

    /** Adds any node with a label. */
    Section add(Labelled words, boolean required, Node node, Node focus, int span) {
        if (column + span > COLUMNS) {
            column = 0;
            row++;
        }
        Label label = new Label(words.label());
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("form-label");
        label.setLabelFor(focus);
        HBox box = new HBox(label);
        box.getStyleClass().add("form-label-box");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxHeight(USE_PREF_SIZE);
        if (required) {
            Label star = new Label("*");
            star.getStyleClass().add("required-star");
            box.getChildren().add(star);
        }
        GridPane.setValignment(box, VPos.TOP);
        GridPane.setValignment(node, VPos.TOP);
        grid.add(box, column * 2, row);
        grid.add(node, column * 2 + 1, row, span * 2 - 1, 1);
        column += span;
        return this;
    }

    /** Begins a new row. */
    Section newRow() {
        if (column > 0) {
            column = 0;
            row++;
        }
        return this;
    }

    /** Adds a node over the whole width. */
    Section whole(Node node) {
        newRow();
        grid.add(node, 0, row, COLUMNS * 2, 1);
        row++;
        return this;
    }
}
