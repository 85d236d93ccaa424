package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Verdict and number of every row, which stay in sight while the sheet beside them is moved sideways. */
final class RowHeads extends VBox {
    private static final double VERDICT = 150;
    private static final double NUMBER = 46;

    private final TableView<SheetLine> table = Tables.make(PreviewTable.ROW);
    private final TableView<SheetLine> sheet;
    private final Region underneath = new Region();

    /**
     * @param sheet the table that they belong to
     * @param chosen hears which line was pressed
     * @param menu what can be done with a row, shown at its number
     */
    RowHeads(TableView<SheetLine> sheet, ObservableList<SheetLine> lines, IntConsumer chosen, ContextMenu menu) {
        this.sheet = sheet;
        getStyleClass().add("import-rows-box");
        table.getStyleClass().addAll("import-table", "import-rows");
        table.setItems(lines);
        table.setRowFactory(view -> new SheetRow());
        table.setFocusTraversable(false);
        table.setPlaceholder(new Label());
        TableColumn<SheetLine, SheetLine.State> verdict = new TableColumn<>();
        verdict.setCellValueFactory(line -> line.getValue().stateProperty());
        verdict.setCellFactory(any -> new VerdictCell());
        verdict.setGraphic(heads("import.head.to", "import.head.verdict"));
        TableColumn<SheetLine, String> number = new TableColumn<>();
        number.setCellValueFactory(line -> Bindings.createStringBinding(() -> numbers(line.getValue())));
        number.setCellFactory(any -> new RowNumber(chosen, menu));
        number.setGraphic(heads("", "import.head.row"));
        number.getStyleClass().add("row-number");
        PreviewTable.fix(verdict);
        PreviewTable.fix(number);
        verdict.prefWidthProperty().bind(UiScale.following(VERDICT));
        number.prefWidthProperty().bind(UiScale.following(NUMBER));
        table.getColumns().add(verdict);
        table.getColumns().add(number);
        minWidthProperty().bind(UiScale.following(VERDICT + NUMBER));
        maxWidthProperty().bind(minWidthProperty());
        prefWidthProperty().bind(minWidthProperty());
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, underneath);
        table.setContextMenu(menu);
        table.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> Platform.runLater(() -> {
                    int index = table.getFocusModel().getFocusedIndex();
                    if (index >= 0) {
                        chosen.accept(index);
                    }
                }));
        sheet.getFocusModel().focusedIndexProperty().addListener((o, was, index) -> follow(index.intValue()));
        sheet.skinProperty().addListener(change -> Platform.runLater(this::join));
        SameScroll.join(sheet, table);
    }

    private void follow(int index) {
        if (index >= 0 && index < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(index);
        }
    }

    /** Room for the bar that only the sheet has keeps both at one height. */
    private void join() {
        ScrollBar under = SameScroll.under(sheet);
        if (under != null) {
            underneath
                    .minHeightProperty()
                    .bind(Bindings.when(under.visibleProperty())
                            .then(under.heightProperty())
                            .otherwise(0));
        }
    }

    private static VBox heads(String upper, String lower) {
        Label first = new Label(upper.isEmpty() ? "" : Texts.of(upper));
        first.getStyleClass().add("column-to");
        Label second = new Label(Texts.of(lower));
        second.getStyleClass().add("column-letters");
        if (!upper.isEmpty()) {
            second.getStyleClass().add("at-left");
        }
        first.setMaxWidth(Double.MAX_VALUE);
        second.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(first, second);
        box.getStyleClass().add("column-head");
        return box;
    }

    private static String numbers(SheetLine line) {
        return line.first() == line.row()
                ? String.valueOf(line.row() + 1)
                : (line.first() + 1) + "–" + (line.row() + 1);
    }

    /** The number of a row; a press opens what can be done with it. */
    private static final class RowNumber extends TableCell<SheetLine, String> {
        RowNumber(IntConsumer chosen, ContextMenu menu) {
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    chosen.accept(getIndex());
                    menu.show(this, event.getScreenX(), event.getScreenY());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String numbers, boolean empty) {
            super.updateItem(numbers, empty);
            setText(empty ? null : numbers);
        }
    }
}
