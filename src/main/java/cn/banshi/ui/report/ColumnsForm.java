package cn.banshi.ui.report;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The columns of a report, one in each row: whether, how it is called, how wide, and its place; Alt+↑/↓ moves. */
final class ColumnsForm extends VBox {
    private static final double HEIGHT = 390;

    private final ColumnsModel model;
    private final GridPane grid = new GridPane();
    private final TextField name = new TextField();
    private boolean typing;

    /**
     * @param variant name of the columns in front, empty for none
     * @param remove forgets columns kept under a name
     */
    ColumnsForm(ColumnsModel model, String variant, Consumer<String> remove) {
        this.model = model;
        getStyleClass().add("columns-form");
        grid.getStyleClass().add("columns-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("columns-scroll");
        scroll.setPrefHeight(Look.scrollHeight(HEIGHT));
        Button own = Buttons.text(Texts.of("report.columns.own"), () -> model.show(List.of()));
        name.setText(variant);
        name.setPromptText(Texts.of("report.columns.name.hint"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label word = new Label(Texts.of("report.columns.name"));
        word.getStyleClass().add("form-label");
        word.setLabelFor(name);
        HBox save = new HBox(word, name, own);
        save.getStyleClass().add("columns-save");
        if (!variant.isEmpty()) {
            Button forget = Buttons.danger(Texts.of("report.columns.forget"), () -> {
                remove.accept(variant);
                name.clear();
            });
            save.getChildren().add(forget);
            forget.disableProperty().bind(name.textProperty().isNotEqualTo(variant));
        }
        save.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(scroll, save);
        model.lines().addListener((ListChangeListener<ColumnsModel.Line>) change -> {
            if (!typing) {
                lay();
            }
        });
        lay();
    }

    /** The name to keep the columns under, empty for none. */
    String name() {
        return name.getText().strip();
    }

    private void lay() {
        grid.getChildren().clear();
        grid.add(head("report.columns.printed"), 0, 0);
        grid.add(head("report.columns.title"), 1, 0);
        grid.add(head("report.columns.width"), 2, 0);
        grid.add(head("report.columns.place"), 3, 0);
        for (int at = 0; at < model.lines().size(); at++) {
            row(at, model.lines().get(at));
        }
    }

    private static Label head(String key) {
        Label head = new Label(Texts.of(key));
        head.getStyleClass().add("second-line");
        return head;
    }

    private void row(int at, ColumnsModel.Line line) {
        CheckBox shown = new CheckBox(line.own().title());
        shown.setSelected(line.shown());
        shown.setOnAction(event -> {
            focus(model.shown(at, shown.isSelected()));
        });
        TextField title = new TextField(line.title());
        title.setPromptText(line.own().title());
        title.setDisable(!line.shown());
        title.textProperty().addListener((o, was, text) -> {
            typing = true;
            model.title(at, text);
            typing = false;
        });
        Label width = new Label(String.valueOf(line.weight()));
        width.getStyleClass().add("columns-width");
        Button narrower = Buttons.icon(Texts.of("report.columns.narrower"), Feather.MINUS, () -> model.widen(at, -1));
        Button wider = Buttons.icon(Texts.of("report.columns.wider"), Feather.PLUS, () -> model.widen(at, 1));
        HBox widths = new HBox(narrower, width, wider);
        widths.setAlignment(Pos.CENTER_LEFT);
        Button up = Buttons.icon(Texts.of("report.columns.up"), Feather.ARROW_UP, () -> move(at, -1));
        Button down = Buttons.icon(Texts.of("report.columns.down"), Feather.ARROW_DOWN, () -> move(at, 1));
        up.setDisable(at == 0);
        down.setDisable(at == model.lines().size() - 1);
        HBox place = new HBox(up, down);
        for (Node node : new Node[] {narrower, wider, up, down}) {
            node.setFocusTraversable(false);
        }
        for (Node node : new Node[] {shown, title}) {
            node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
                if (event.isAltDown() && by != 0) {
                    move(at, by);
                    event.consume();
                }
            });
        }
        GridPane.setHgrow(title, Priority.ALWAYS);
        grid.addRow(at + 1, shown, title, widths, place);
    }

    private void move(int at, int by) {
        focus(model.move(at, by));
    }

    private void focus(int at) {
        grid.getChildren().stream()
                .filter(node -> node instanceof CheckBox && GridPane.getRowIndex(node) == at + 1)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
