package cn.banshi.ui.report;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.SearchBox;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.report.ItemPick.Line;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Items to pick from a list; Space ticks. */
final class ItemPickForm extends VBox {
    private static final double HEIGHT = 350;

    private final ItemPick model;
    private final ListView<Line> list = new ListView<>();
    private final Label count = new Label();

    ItemPickForm(ItemPick model) {
        this.model = model;
        getStyleClass().add("item-pick");
        SearchBox search = new SearchBox(Texts.of("report.items.search"), model::search);
        list.setItems(model.lines());
        list.setPrefHeight(Look.scrollHeight(HEIGHT));
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                toggle(line);
                event.consume();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        HBox foot = new HBox(
                count,
                gap,
                Buttons.text(Texts.of("report.items.found"), () -> pickFound(true)),
                Buttons.text(Texts.of("report.items.none"), () -> pickFound(false)));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(search, list, foot);
        count();
    }

    private void toggle(Line line) {
        model.pick(line, !model.isPicked(line));
        count();
        list.refresh();
    }

    private void pickFound(boolean with) {
        model.pickFound(with);
        count();
        list.refresh();
    }

    private void count() {
        count.setText(
                model.count() == 0
                        ? Texts.of("report.items.all", model.of())
                        : Texts.of("report.items.count", model.count(), model.of()));
    }

    private final class Cell extends ListCell<Line> {
        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                Line line = getItem();
                if (line != null) {
                    model.pick(line, box.isSelected());
                    count();
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            box.setText(line.number().isEmpty() ? line.name() : line.number() + "　" + line.name());
            box.setSelected(model.isPicked(line));
            setGraphic(box);
        }
    }
}
