package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A small form that opens in the pane, asks for what a step needs, and closes again. */
final class AskPane extends VBox {
    private static final double LABEL_WIDTH = 66;

    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final Button act;
    private int row;

    /**
     * @param refusal a sentence that belongs to no single field
     */
    AskPane(String id, ObservableValue<String> refusal, Runnable take, Runnable cancel) {
        getStyleClass().add("ask-pane");
        setId(id);
        title.getStyleClass().add("bold");
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints label = new ColumnConstraints();
        label.minWidthProperty().bind(UiScale.following(LABEL_WIDTH));
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(label, field);
        FieldLine line = new FieldLine(grid);
        refusal.addListener((words, before, now) -> {
            if (now.isEmpty()) {
                line.clear();
            } else {
                line.wrong(now);
            }
        });
        act = Buttons.plain("", take);
        act.setId(id + "-take");
        Button leave = Buttons.plain(Texts.of("dialog.cancel"), cancel);
        HBox buttons = new HBox(leave, act);
        buttons.getStyleClass().add("ask-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, grid, line, buttons);
        open(false);
    }

    /** Adds a line. */
    AskPane add(FieldBox box) {
        Label label = new Label(box.field().label());
        label.getStyleClass().add("form-label");
        label.setLabelFor(box.focus());
        HBox held = new HBox(label);
        held.getStyleClass().add("form-label-box");
        held.setAlignment(Pos.CENTER_LEFT);
        held.setMaxHeight(USE_PREF_SIZE);
        GridPane.setValignment(held, VPos.TOP);
        held.visibleProperty().bind(box.visibleProperty());
        held.managedProperty().bind(box.managedProperty());
        grid.add(held, 0, row);
        grid.add(box, 1, row++);
        return this;
    }

    /** Adds a grey line of words that follow what is typed. */
    AskPane follow(ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.textProperty().bind(words);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        grid.add(label, 1, row++);
        return this;
    }

    /** Opens it with what it does, or closes it. */
    void ask(String what, String verb, Node first) {
        title.setText(what);
        act.setText(verb);
        open(true);
        first.requestFocus();
    }

    /** Closes it. */
    void close() {
        open(false);
    }

    private void open(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
