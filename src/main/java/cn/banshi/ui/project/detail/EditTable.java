package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.project.detail.form.FieldKind;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.FormTable;
import cn.banshi.ui.project.detail.form.RowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A small table of rows that are edited in place; 添加 begins a row, Del or its × takes one away. */
final class EditTable<R extends ProjectRow> extends VBox {
    private static final double REMOVE_WIDTH = 32;
    private static final int MOST_ROWS = 8;

    private final DetailModel model;
    private final FormTable<R> rows;
    private final TableView<FormRow> table = Tables.make(Tables.ROW);
    private final List<Double> weights = new ArrayList<>();

    /**
     * @param weights shares of the width, one per column of the spec
     */
    EditTable(DetailModel model, Places places, FormTable<R> rows, double... weights) {
        this.model = model;
        this.rows = rows;
        getStyleClass().add("edit-table");
        setId("detail-" + rows.spec().key());
        table.setAccessibleText(rows.spec().label());
        table.editableProperty().bind(rows.lockedProperty().not());
        table.setItems(rows.rows());
        table.setPlaceholder(new Label(""));
        table.getSelectionModel().setCellSelectionEnabled(true);
        int at = 0;
        for (RowSpec.Column<R> column : rows.spec().columns()) {
            table.getColumns().add(column(column));
            this.weights.add(weights[at++]);
        }
        table.getColumns().add(removeColumn());
        table.widthProperty().addListener((width, before, now) -> fit());
        table.getVisibleLeafColumns().addListener((ListChangeListener<Object>) change -> fit());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        rows.rows().addListener((ListChangeListener<FormRow>) change -> height());
        UiScale.onChange(table, () -> {
            height();
            fit();
        });
        height();
        TableFindings<R> findings = new TableFindings<>(table, rows);
        getChildren().addAll(table, findings.line());
        places.table(findings);
    }

    /** Adds a column that is computed from the row, before the × column. */
    EditTable<R> computed(
            String head, double weight, boolean number, Function<FormRow, String> text, ObservableRows also) {
        TableColumn<FormRow, String> column = new TableColumn<>(head);
        column.setSortable(false);
        column.setEditable(false);
        if (number) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(cell -> also.watch(() -> text.apply(cell.getValue())));
        table.getColumns().add(table.getColumns().size() - 1, column);
        weights.add(weight);
        return this;
    }

    /** Watches what a computed column depends on. */
    @FunctionalInterface
    interface ObservableRows {
        ObservableValue<String> watch(Callable<String> text);
    }

    /** The words and act for the small add button of the section. */
    Button addButton(String words) {
        Button button = Buttons.text(words, this::begin);
        button.disableProperty().bind(rows.lockedProperty());
        button.setId("detail-add-" + rows.spec().key());
        return button;
    }

    /** Begins a new row and opens its first cell. */
    void begin() {
        rows.add();
        int last = rows.rows().size() - 1;
        table.requestFocus();
        edit(last, 0);
    }

    TableView<FormRow> table() {
        return table;
    }

    private void edit(int row, int column) {
        TableColumn<FormRow, ?> target = table.getColumns().get(column);
        table.getSelectionModel().clearAndSelect(row, target);
        table.scrollTo(row);
        Platform.runLater(() -> table.edit(row, target));
    }

    private TableColumn<FormRow, String> column(RowSpec.Column<R> spec) {
        TableColumn<FormRow, String> column = new TableColumn<>(spec.label());
        column.setId(spec.key());
        column.setSortable(false);
        column.setReorderable(false);
        if (spec.kind() == FieldKind.MONEY || spec.kind() == FieldKind.QUANTITY || spec.kind() == FieldKind.COUNT) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(cell -> cell.getValue().field(spec.key()).textProperty());
        column.setCellFactory(any -> CellMarks.on(cell(spec), spec.key()));
        return column;
    }

    private TableCell<FormRow, String> cell(RowSpec.Column<R> spec) {
        return switch (spec.kind()) {
            case CHOICE ->
                new ChoiceCell(
                        spec.key(),
                        now -> ProjectField.ofKey(spec.key())
                                .map(field -> Choices.of(
                                        field,
                                        model.ledger().office(),
                                        model.desk().today(),
                                        field == ProjectField.LIGHT ? "" : now))
                                .orElse(List.of()),
                        new Host(spec.key())::stepped);
            case FLAG -> new FlagCell(spec.key());
            default ->
                new EditCell<>(false, Function.identity(), text -> read(spec, text), new Host(spec.key())) {
                    @Override
                    protected void dress(@Nullable FormRow row) {
                        if (row != null && row.summed() && index(spec.key()) == 0) {
                            setGraphic(CellMarks.summed());
                            setContentDisplay(ContentDisplay.RIGHT);
                        }
                    }
                };
        };
    }

    private EditCell.Reading<String> read(RowSpec.Column<R> spec, String typed) {
        String wrong = FieldText.wrong(spec.kind(), typed, model.desk().today());
        return wrong.isEmpty()
                ? new EditCell.Reading.Good<>(
                        FieldText.tidy(spec.kind(), typed, model.desk().today()))
                : new EditCell.Reading.Wrong<>(wrong);
    }

    private final class Host implements EditCell.Host<FormRow, String> {
        private final String key;

        Host(String key) {
            this.key = key;
        }

        @Override
        public boolean editable(FormRow row) {
            return !rows.lockedProperty().get()
                    && !row.field(key).lockedProperty().get();
        }

        @Override
        public void commit(FormRow row, @Nullable String value) {
            row.field(key).type(value == null ? "" : value);
        }

        @Override
        public void wrong(FormRow row, String typed, String sentence) {
            row.field(key).type(typed);
        }

        @Override
        public void stepped(FormRow row, EditCell.Step step) {
            int at = rows.rows().indexOf(row);
            int column = index(key);
            int last = rows.spec().columns().size() - 1;
            switch (step) {
                case RIGHT -> {
                    if (column < last) {
                        edit(at, column + 1);
                    }
                }
                case LEFT -> {
                    if (column > 0) {
                        edit(at, column - 1);
                    }
                }
                case DOWN ->
                    table.getSelectionModel()
                            .clearAndSelect(
                                    Math.min(at + 1, rows.rows().size() - 1),
                                    table.getColumns().get(column));
                case STAY -> {}
            }
        }
    }

    private int index(String key) {
        List<RowSpec.Column<R>> columns = rows.spec().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private TableColumn<FormRow, String> removeColumn() {
        TableColumn<FormRow, String> column = new TableColumn<>("");
        column.setSortable(false);
        column.setReorderable(false);
        column.visibleProperty().bind(rows.lockedProperty().not());
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                FormRow row = getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(empty || row == null || row.summed() ? null : remove(this));
            }
        });
        return column;
    }

    private Button remove(TableCell<FormRow, String> cell) {
        Button button = new Button();
        button.setGraphic(Icons.of(Feather.X));
        button.getStyleClass().addAll("icon-button", "row-remove");
        button.setAccessibleText(Texts.of("detail.row.remove"));
        button.setFocusTraversable(false);
        button.setOnAction(event -> rows.remove(cell.getTableRow().getItem()));
        return button;
    }

    private void key(KeyEvent event) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (event.getCode() == KeyCode.INSERT && !rows.lockedProperty().get()) {
            begin();
            event.consume();
        } else if (at != null
                && at.getRow() >= 0
                && at.getRow() < rows.rows().size()
                && table.getEditingCell() == null) {
            FormRow row = rows.rows().get(at.getRow());
            if (event.getCode() == KeyCode.DELETE && !rows.lockedProperty().get()) {
                rows.remove(row);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && at.getColumn() >= 0) {
                table.edit(at.getRow(), table.getColumns().get(at.getColumn()));
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && at.getColumn() >= 0) {
                toggle(row, at.getColumn());
                event.consume();
            }
        }
    }

    private void toggle(FormRow row, int column) {
        if (column < rows.spec().columns().size()
                && rows.spec().columns().get(column).kind() == FieldKind.FLAG) {
            FlagCell.toggle(row.field(rows.spec().columns().get(column).key()));
        }
    }

    private void height() {
        int shown = Math.max(1, Math.min(MOST_ROWS, rows.rows().size()));
        double height = UiScale.px(Tables.ROW) * (shown + 1) + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private void fit() {
        double remove = UiScale.px(REMOVE_WIDTH);
        double free = table.getWidth() - (rows.lockedProperty().get() ? 0 : remove) - 3;
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < weights.size(); i++) {
            table.getColumns().get(i).setPrefWidth(Math.floor(free * weights.get(i) / sum));
        }
        TableColumn<FormRow, ?> last = table.getColumns().get(weights.size());
        last.setPrefWidth(remove);
    }

    /** A text that follows other rows of the form. */
    static ObservableRows following(DetailModel model) {
        return text -> Bindings.createStringBinding(
                text,
                model.form().editsProperty(),
                model.itemProperty(),
                model.form().tables().payments().rows());
    }
}
