package cn.banshi.ui.basics;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UserSettings;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The rows of one kind; a new table for each kind, so that widths are remembered per kind. */
final class BasicsTable {
    private final BasicsModel model;
    private final BasicsActs acts;
    private final UserSettings settings;
    private final Runnable edit;
    private final StackPane place = new StackPane();
    private TableView<BasicsRow> table = new TableView<>();
    private boolean showing;
    private Consumer<String> paste = text -> {};
    private boolean narrow;

    /**
     * @param edit puts the focus into the editor
     */
    BasicsTable(BasicsModel model, BasicsActs acts, UserSettings settings, Runnable edit) {
        this.model = model;
        this.acts = acts;
        this.settings = settings;
        this.edit = edit;
        model.kindProperty().addListener(change -> build());
        model.changesProperty().addListener(change -> show());
        model.formProperty().addListener(change -> choose());
        build();
    }

    StackPane node() {
        return place;
    }

    /** What Ctrl+V does on a list that can be pasted. */
    void onPaste(Consumer<String> act) {
        paste = act;
    }

    TableView<BasicsRow> table() {
        return table;
    }

    /** Leaves out what a narrow window has no room for. */
    void narrow(boolean now) {
        narrow = now;
        table.getColumns().forEach(column -> column.setVisible(!now || BasicsColumns.staysInNarrow(column)));
    }

    private void build() {
        if (!model.kind().list()) {
            return;
        }
        table = Tables.make(Tables.ROW);
        table.getColumns().setAll(BasicsColumns.of(model.kind()));
        Tables.remember(table, settings, "basics." + model.kind().key());
        narrow(narrow);
        table.setAccessibleText(model.kind().label());
        table.setId("basics-table");
        table.getSelectionModel().selectedItemProperty().addListener((o, was, row) -> {
            if (!showing && row != null) {
                model.open(row.row());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && model.form() != null) {
                edit.run();
            }
        });
        Tables.keys(table, () -> {}, () -> Tables.copy(table, List.copyOf(table.getItems())));
        if (model.kind().pasted()) {
            Tables.onPaste(table, text -> paste.accept(text));
        }
        place.getChildren().setAll(table);
        show();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean up = code == KeyCode.UP;
        if (event.isAltDown() && (up || code == KeyCode.DOWN)) {
            table.getSortOrder().clear();
            acts.move(up ? -1 : 1);
            event.consume();
        } else if (code == KeyCode.F2 || code == KeyCode.ENTER) {
            edit.run();
            event.consume();
        } else if (code == KeyCode.DELETE) {
            acts.delete();
            event.consume();
        }
    }

    private void show() {
        showing = true;
        table.getItems().setAll(model.rows());
        table.sort();
        table.setPlaceholder(placeholder());
        showing = false;
        choose();
    }

    private VBox placeholder() {
        boolean searched = !model.queryProperty().get().isBlank();
        Label words = new Label(
                searched
                        ? Texts.of("basics.empty.search", model.kind().noun())
                        : Texts.of(
                                model.activeProperty().get() ? "basics.empty" : "basics.empty.off",
                                model.kind().noun()));
        VBox box = new VBox(words);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("basics-empty");
        if (searched) {
            box.getChildren()
                    .add(Buttons.plain(
                            Texts.of("basics.empty.clear"),
                            () -> model.queryProperty().set("")));
        } else if (model.activeProperty().get()) {
            box.getChildren()
                    .add(Buttons.plain(Texts.of("basics.create", model.kind().noun()), model::create));
        }
        return box;
    }

    /** Marks the row that is in the editor. */
    private void choose() {
        RowForm form = model.form();
        showing = true;
        int at = -1;
        for (int i = 0; form != null && i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id() == form.base().id()) {
                at = i;
            }
        }
        if (at < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at
                || !Objects.equals(
                        table.getSelectionModel().getSelectedItem(),
                        table.getItems().get(at))) {
            table.getSelectionModel().clearAndSelect(at);
            table.getFocusModel().focus(at);
        }
        showing = false;
    }

    void focus() {
        table.requestFocus();
    }
}
