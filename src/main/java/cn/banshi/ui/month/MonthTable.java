package cn.banshi.ui.month;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.month.MonthCells.CellText;
import cn.banshi.ui.month.MonthRow.Refusal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The grid: walked through by keys alone, every editable cell opens as soon as the clerk arrives at it by Enter, Tab or F4. */
final class MonthTable {
    private static final double ROW = 54;
    private static final int LONG_TEXT = 40;
    private static final double SCROLL_BAR = 9;

    /** How often a cell is tried to be opened while its row is not laid out. */
    private static final int PATIENCE = 20;

    private final MonthModel model;
    private final TableView<MonthLine> table = Tables.make(ROW);
    private final Map<MonthField, TableColumn<MonthLine, CellText>> typed = new EnumMap<>(MonthField.class);
    private final TableColumn<MonthLine, MonthRow> lastText;
    private final TableColumn<MonthLine, MonthRow> schedule;
    private final List<TableColumn<MonthLine, ?>> walk = new ArrayList<>();
    private final BiConsumer<MonthRow, @Nullable MonthField> openSide;
    private Consumer<MonthRow> toggleSchedule = row -> {};

    /**
     * @param office names for the second lines
     * @param openSide opens the side editor on a field
     */
    MonthTable(MonthModel model, Supplier<OfficeData> office, BiConsumer<MonthRow, @Nullable MonthField> openSide) {
        this.model = model;
        this.openSide = openSide;
        table.setItems(model.rows());
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getStyleClass().add("month-table");
        lastText = plain(MonthWidths.LAST, 220, row -> new MonthCells.LastText());
        schedule = plain(MonthWidths.SCHEDULE, 70, row -> new MonthCells.Schedule());
        schedule.setText(Texts.of("month.column.schedule"));
        schedule.getStyleClass().add("centre");
        TableColumn<MonthLine, String> number = Tables.number(Tables.text(
                MonthWidths.NUMBER,
                Texts.of("month.column.number"),
                46,
                line -> line.row().view().listNumber()));
        TableColumn<MonthLine, MonthRow> state = plain(MonthWidths.STATE, 74, row -> new MonthCells.State());
        state.setText(Texts.of("month.column.state"));
        TableColumn<MonthLine, MonthRow> item = plain(MonthWidths.ITEM, 216, row -> new MonthCells.Item(office));
        item.setText(Texts.of("month.column.item"));
        table.getColumns().add(number);
        table.getColumns().add(state);
        table.getColumns().add(item);
        table.getColumns().add(lastText);
        add(MonthField.TEXT, 274);
        add(MonthField.PROGRESS, 112);
        add(MonthField.INVESTMENT, 106);
        table.getColumns().add(schedule);
        walk.add(schedule);
        add(MonthField.PROBLEM, 124);
        typed(MonthField.PROGRESS).setText(Texts.of("month.column.progress"));
        typed(MonthField.INVESTMENT).setText(Texts.of("month.column.investment"));
        typed(MonthField.TEXT).getStyleClass().add("month-now");
        table.getColumns().forEach(column -> column.setSortable(false));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        months(model.month());
        model.monthProperty().addListener((o, was, month) -> months(month));
    }

    /**
     * Shares the width among the columns, see {@link MonthWidths}.
     *
     * @param beside whether the side editor is open
     */
    void fit(boolean beside) {
        double em = UiScale.rootSize().get() / UiScale.BASE;
        Map<String, Double> widths = MonthWidths.of(table.getWidth() / em - SCROLL_BAR, beside);
        TableColumn<MonthLine, ?> at = table.getFocusModel().getFocusedCell().getTableColumn();
        int row = table.getFocusModel().getFocusedIndex();
        for (TableColumn<MonthLine, ?> column : table.getColumns()) {
            Double width = widths.get(column.getId());
            column.setVisible(width != null);
            if (width != null) {
                column.setPrefWidth(width * em);
            }
        }
        // The focus is kept by the number of the column, which another one may have now.
        if (at != null && at.isVisible() && row >= 0) {
            table.getSelectionModel().clearAndSelect(row, at);
            table.getFocusModel().focus(row, at);
        }
    }

    TableView<MonthLine> node() {
        return table;
    }

    /** What Space on 是否达序 does. */
    void onToggleSchedule(Consumer<MonthRow> act) {
        toggleSchedule = act;
    }

    private void months(YearMonth month) {
        lastText.setText(Texts.of("month.column.last", month.minusMonths(1).getMonthValue()));
        typed(MonthField.TEXT).setText(Texts.of("month.column.now", month.getMonthValue()));
    }

    private TableColumn<MonthLine, CellText> typed(MonthField field) {
        return Objects.requireNonNull(typed.get(field));
    }

    private static TableColumn<MonthLine, MonthRow> plain(
            String id, double width, Function<Object, TableCell<MonthLine, MonthRow>> cell) {
        TableColumn<MonthLine, MonthRow> column = Tables.column(id, "", width, MonthLine::row, MonthRow::toString);
        column.setCellValueFactory(line -> line.getValue().rowProperty());
        column.setCellFactory(cell::apply);
        return column;
    }

    private void add(MonthField field, double width) {
        TableColumn<MonthLine, CellText> column =
                Tables.column(field.name(), field.label(), width, line -> cellText(line.row(), field), CellText::text);
        column.setCellValueFactory(cell -> Bindings.createObjectBinding(
                () -> cellText(cell.getValue().row(), field), cell.getValue().rowProperty()));
        column.setCellFactory(any ->
                field.isText() ? new MonthCells.Typed(field, host(field)) : new MonthCells.Figure(field, host(field)));
        if (!field.isText()) {
            Tables.number(column);
        }
        column.setEditable(true);
        typed.put(field, column);
        walk.add(column);
        table.getColumns().add(column);
    }

    private static CellText cellText(MonthRow row, MonthField field) {
        return new CellText(row.typed(field), row);
    }

    private EditCell.Host<MonthLine, CellText> host(MonthField field) {
        return new EditCell.Host<>() {
            @Override
            public boolean editable(MonthLine line) {
                return !line.row().summed(field);
            }

            @Override
            public void commit(MonthLine line, @Nullable CellText typedText) {
                model.commit(line.row(), field, typedText == null ? "" : typedText.text());
            }

            @Override
            public void wrong(MonthLine line, String text, String sentence) {
                model.refuse(line.row().id(), field, new Refusal(text, sentence));
            }

            @Override
            public void stepped(MonthLine line, EditCell.Step step) {
                step(typed(field), model.indexOf(line.row().id()), step);
            }
        };
    }

    private void step(TableColumn<MonthLine, ?> from, int row, EditCell.Step step) {
        int at = walk.indexOf(from);
        switch (step) {
            case DOWN -> goTo(row + 1, from);
            case RIGHT -> goTo(at + 1 < walk.size() ? row : row + 1, walk.get((at + 1) % walk.size()));
            case LEFT -> goTo(at > 0 ? row : row - 1, walk.get(Math.floorMod(at - 1, walk.size())));
            case STAY -> {}
        }
    }

    /** Goes to a cell and opens it; nothing beyond the ends. */
    private void goTo(int row, TableColumn<MonthLine, ?> column) {
        if (row < 0 || row >= model.rows().size()) {
            return;
        }
        table.scrollTo(Math.max(0, row - 2));
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
        table.requestFocus();
        MonthRow line = model.rows().get(row).row();
        boolean shut =
                typed.entrySet().stream().anyMatch(entry -> entry.getValue() == column && line.summed(entry.getKey()));
        if (column != schedule && !shut) {
            open(row, column, PATIENCE);
        }
    }

    /**
     * Opens a cell. It can only be opened once its row is laid out, which scrolling, the first showing or a busy machine
     * puts off; a table that believes to be editing a cell that is not there would take no more keys.
     */
    private void open(int row, TableColumn<MonthLine, ?> column, int tries) {
        Platform.runLater(() -> {
            if (isFocused(row, column) && !isOpen()) {
                table.applyCss();
                table.layout();
                table.edit(row, column);
                if (!isOpen()) {
                    afterPulse(() -> openAgain(row, column, tries));
                }
            }
        });
    }

    private void openAgain(int row, TableColumn<MonthLine, ?> column, int tries) {
        boolean waiting = table.getEditingCell() != null && isFocused(row, column) && !isOpen();
        if (waiting) {
            table.edit(-1, null);
            if (tries > 1) {
                open(row, column, tries - 1);
            }
        }
    }

    private boolean isFocused(int row, TableColumn<MonthLine, ?> column) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        return focused.getRow() == row && focused.getTableColumn() == column;
    }

    private void afterPulse(Runnable action) {
        Scene scene = table.getScene();
        if (scene == null) {
            return;
        }
        AtomicReference<Runnable> once = new AtomicReference<>();
        once.set(() -> {
            scene.removePostLayoutPulseListener(once.get());
            Platform.runLater(action);
        });
        scene.addPostLayoutPulseListener(once.get());
        Platform.requestNextPulse();
    }

    /** Whether a cell of the table is typed into. */
    private boolean isOpen() {
        Node owner = table.getScene() == null ? null : table.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == table) {
                return owner instanceof TextInputControl;
            }
        }
        return false;
    }

    /** Puts the focus on the table without opening a cell. */
    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            select(0);
        }
    }

    void select(int row) {
        table.scrollTo(Math.max(0, row - 2));
        table.getSelectionModel().clearAndSelect(row, typed(MonthField.TEXT));
        table.getFocusModel().focus(row, typed(MonthField.TEXT));
    }

    /** Opens this month's text of a line. */
    void editText(int row) {
        goTo(row, typed(MonthField.TEXT));
    }

    /** Opens the first refused cell of a line. */
    void editRefused(int row) {
        MonthRow line = model.rows().get(row).row();
        line.refused().keySet().stream().sorted().findFirst().ifPresent(field -> {
            if (typed.containsKey(field)) {
                goTo(row, typed(field));
            } else {
                openSide.accept(line, field);
            }
        });
    }

    /** Commits the open cell. */
    void commitOpen() {
        if (table.getEditingCell() != null) {
            table.edit(-1, null);
        }
    }

    int focusedIndex() {
        return table.getFocusModel().getFocusedIndex();
    }

    @Nullable
    MonthRow focusedRow() {
        int index = focusedIndex();
        return index < 0 || index >= model.rows().size()
                ? null
                : model.rows().get(index).row();
    }

    private @Nullable MonthField focusedField() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return typed.entrySet().stream()
                .filter(entry -> entry.getValue() == cell.getTableColumn())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            commitOpen();
            copyLastAndGoOn();
            event.consume();
        } else if (event.getCode() == KeyCode.F4) {
            commitOpen();
            nextUnfilled();
            event.consume();
        } else if (table.getEditingCell() == null) {
            keyOnCell(event);
        }
    }

    private void keyOnCell(KeyEvent event) {
        MonthRow row = focusedRow();
        if (row == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        MonthField field = focusedField();
        boolean onSchedule = table.getFocusModel().getFocusedCell().getTableColumn() == schedule;
        switch (event.getCode()) {
            case SPACE -> {
                if (onSchedule && !row.sub()) {
                    toggleSchedule.accept(row);
                    event.consume();
                }
            }
            case F2 -> {
                if (field == null || (field.isText() && row.typed(field).length() > LONG_TEXT)) {
                    openSide.accept(row, field == null ? MonthField.TEXT : field);
                } else {
                    goTo(focusedIndex(), typed(field));
                }
                event.consume();
            }
            case ENTER -> {
                if (onSchedule) {
                    step(schedule, focusedIndex(), EditCell.Step.DOWN);
                } else {
                    goTo(focusedIndex(), typed(field == null ? MonthField.TEXT : field));
                }
                event.consume();
            }
            case TAB -> {
                TableColumn<MonthLine, ?> at = onSchedule ? schedule : typed(field == null ? MonthField.TEXT : field);
                step(at, focusedIndex(), event.isShiftDown() ? EditCell.Step.LEFT : EditCell.Step.RIGHT);
                event.consume();
            }
            default -> {}
        }
    }

    /** 同上月 and on to the next line. */
    void copyLastAndGoOn() {
        MonthRow row = focusedRow();
        int index = focusedIndex();
        if (row != null) {
            model.copyLast(row);
            if (index + 1 < model.rows().size()) {
                select(index + 1);
            }
        }
    }

    /** On to the next line without a text, its cell open. */
    void nextUnfilled() {
        int next = model.nextUnfilled(focusedIndex());
        if (next >= 0) {
            editText(next);
        }
    }
}
