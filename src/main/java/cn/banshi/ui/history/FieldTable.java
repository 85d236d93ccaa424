package cn.banshi.ui.history;

import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.work.history.FieldChange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What a change set changed: which field, what it was, what it became. As high as its rows, up to the room there is. */
final class FieldTable extends VBox {
    private static final double HEAD = 33;
    private static final double ROW = 31;
    private static final double ARROW = 34;
    private static final double ABOVE_AND_BELOW = 13;
    private static final double SCROLL_BAR = 16;
    /** The line below a row, and what rounding adds. */
    private static final double HAIR = 0.5;

    private static final double LEAST = 150;
    /** Beyond this many rows the table fills the room anyway. */
    private static final int MEASURED = 60;

    private final TableView<FieldChange> table = new TableView<>();
    private final TableColumn<FieldChange, String> item = column("item", "history.column.item", FieldChange::item);
    private final TableColumn<FieldChange, String> field = column("field", "history.column.field", FieldChange::field);
    private final TableColumn<FieldChange, String> before =
            column("before", "history.column.before", FieldChange::before);
    private final TableColumn<FieldChange, String> after = column("after", "history.column.after", FieldChange::after);
    private final Text measure = new Text();

    FieldTable() {
        TableColumn<FieldChange, String> arrow = new TableColumn<>("");
        arrow.setCellValueFactory(row -> new ReadOnlyStringWrapper("→"));
        arrow.setCellFactory(any -> new ArrowCell());
        arrow.setSortable(false);
        arrow.prefWidthProperty().bind(UiScale.following(ARROW));
        arrow.setResizable(false);
        table.getColumns().addAll(List.of(item, field, before, arrow, after));
        table.getStyleClass().addAll("framed", "field-table");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        Label nothing = new Label(Texts.of("history.details.none"));
        table.setPlaceholder(nothing);
        // In the scene for its font only: rows are measured with it.
        measure.setManaged(false);
        measure.setOpacity(0);
        measure.setMouseTransparent(true);
        getChildren().addAll(table, measure);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.widthProperty().addListener(change -> arrange());
        UiScale.onChange(table, () -> Platform.runLater(this::arrange));
        table.getItems().addListener((ListChangeListener<FieldChange>) change -> arrange());
        Tables.keys(table, () -> table.getSelectionModel().selectAll(), () -> Tables.copy(table, table.getItems()));
    }

    private static TableColumn<FieldChange, String> column(
            String id, String head, Function<FieldChange, @Nullable String> text) {
        TableColumn<FieldChange, String> column = Tables.text(id, Texts.of(head), ROW, text);
        column.setCellFactory(any -> new WrapCell<>());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    void show(List<FieldChange> changes) {
        item.setVisible(changes.stream().map(FieldChange::item).distinct().count() > 1);
        table.getItems().setAll(changes);
        table.scrollTo(0);
    }

    TableView<FieldChange> table() {
        return table;
    }

    private void arrange() {
        double room = table.getWidth() - UiScale.px(ARROW) - UiScale.px(SCROLL_BAR);
        if (room <= 0) {
            return;
        }
        boolean many = item.isVisible();
        double[] parts = many ? new double[] {0.24, 0.22, 0.22, 0.32} : new double[] {0, 0.27, 0.28, 0.45};
        List<TableColumn<FieldChange, String>> columns = List.of(item, field, before, after);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setPrefWidth(Math.floor(room * parts[i]));
        }
        double height = UiScale.px(HEAD) + 4;
        if (table.getItems().size() > MEASURED) {
            height = Double.MAX_VALUE;
        } else {
            for (FieldChange change : table.getItems()) {
                height += rowHeight(change, room, parts);
            }
        }
        double most = Math.max(height, UiScale.px(HEAD + ROW));
        table.setMaxHeight(most);
        table.setPrefHeight(Math.min(most, UiScale.px(LEAST * 2)));
        setMinHeight(Math.min(most, UiScale.px(LEAST)));
        setMaxHeight(most);
    }

    private double rowHeight(FieldChange change, double room, double[] parts) {
        List<String> texts = Stream.of(change.item(), change.field(), change.before(), change.after())
                .toList();
        double most = UiScale.px(ROW);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                measure.setWrappingWidth(Math.floor(room * parts[i]) - UiScale.px(WrapCell.SIDES));
                measure.setText(texts.get(i));
                most = Math.max(most, measure.getLayoutBounds().getHeight() + UiScale.px(ABOVE_AND_BELOW));
            }
        }
        return most + HAIR;
    }

    private static final class ArrowCell extends TableCell<FieldChange, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().remove("arrow-cell");
            getStyleClass().add("arrow-cell");
        }
    }
}
