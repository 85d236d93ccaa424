package cn.banshi.ui.history;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.history.BinItem;
import java.time.Instant;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 回收站: what was removed, when and by whom, and 恢复. Nothing is ever destroyed here. */
final class BinPane extends VBox {
    private final UiContext context;
    private final BinModel model;
    private final TableView<BinItem> table = Tables.make(Tables.ROW);
    private final Label chosen = new Label();
    private final Button restore;

    BinPane(UiContext context, BinModel model) {
        this.context = context;
        this.model = model;
        getStyleClass().add("bin-pane");
        table.getColumns()
                .addAll(List.of(
                        Tables.text(
                                "code",
                                Texts.of("history.bin.code"),
                                122,
                                row -> row.dossier().project().code()),
                        Tables.text(
                                "name",
                                Texts.of("history.bin.name"),
                                236,
                                row -> row.dossier().project().name()),
                        Tables.text("community", Texts.of("history.bin.community"), 96, model::community),
                        Tables.text("department", Texts.of("history.bin.department"), 120, model::department),
                        Tables.number(Tables.column(
                                "subItems", Texts.of("history.bin.subitems"), 62, BinItem::subItems, this::count)),
                        at(),
                        Tables.text("person", Texts.of("history.bin.person"), 76, BinItem::person)));
        Tables.remember(table, context.settings(), "history.bin.table");
        table.setItems(model.items());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(Texts.of("history.bin.empty")));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<BinItem>) change -> showChosen());
        Tables.keys(table, () -> table.getSelectionModel().selectAll(), () -> Tables.copy(table, selected()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        restore = Buttons.plain("", this::restore);
        Label never = new Label(Texts.of("history.bin.never"));
        never.getStyleClass().add("muted");
        HBox bar = new HBox(chosen, restore, never);
        bar.getStyleClass().add("bin-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, bar);
        showChosen();
    }

    private TableColumn<BinItem, Instant> at() {
        return Tables.column("at", Texts.of("history.bin.at"), 116, BinItem::at, model::moment);
    }

    private String count(int subItems) {
        return subItems == 0 ? "" : Integer.toString(subItems);
    }

    private List<BinItem> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void showChosen() {
        int count = table.getSelectionModel().getSelectedIndices().size();
        chosen.setText(count == 0 ? Texts.of("history.bin.choose") : Texts.of("history.bin.chosen", count));
        restore.setText(count == 0 ? Texts.of("history.bin.restore") : Texts.of("history.bin.restore.count", count));
        restore.setDisable(count == 0);
    }

    private void key(KeyEvent event) {
        int row = table.getFocusModel().getFocusedIndex();
        if (event.getCode() == KeyCode.SPACE && row >= 0) {
            if (table.getSelectionModel().isSelected(row)) {
                table.getSelectionModel().clearSelection(row);
            } else {
                table.getSelectionModel().select(row);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            restore();
            event.consume();
        }
    }

    /** Brings the chosen items back. */
    void restore() {
        List<BinItem> some = selected();
        if (some.isEmpty()) {
            return;
        }
        String words = some.size() == 1
                ? Texts.of(
                        "history.bin.restored", some.get(0).dossier().project().name())
                : Texts.of("history.bin.restored.count", some.size());
        model.restore(some, () -> context.notices().undoable(words));
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
