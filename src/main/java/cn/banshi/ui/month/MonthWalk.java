package cn.banshi.ui.month;

import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.month.MonthCells.CellText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The way through the grid by keys alone: every editable cell opens as soon as the clerk arrives at it by Enter, Tab or F4. */
final class MonthWalk {
    private static final int LONG_TEXT = 40;

    /**
     * The columns that keys lead to.
     *
     * @param order from left to right
     * @param typed those that can be typed into
     * @param schedule 是否达序, which is toggled
     */
    record Columns(
            List<TableColumn<MonthLine, ?>> order,
            Map<MonthField, TableColumn<MonthLine, CellText>> typed,
            TableColumn<MonthLine, MonthRow> schedule) {}

    private final MonthModel model;
    private final TableView<MonthLine> table;
    private final Columns columns;
    private final CellOpener<MonthLine> opener;
    private final BiConsumer<MonthRow, @Nullable MonthField> openSide;
    private Consumer<MonthRow> toggleSchedule = row -> {};

    /**
     * @param openSide opens the side editor on a field
     */
    MonthWalk(
            MonthModel model,
            TableView<MonthLine> table,
            Columns columns,
            BiConsumer<MonthRow, @Nullable MonthField> openSide) {
        this.model = model;
        this.table = table;
        this.columns = columns;
        this.opener = new CellOpener<>(table);
        this.openSide = openSide;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What Space on 是否达序 does. */
    void onToggleSchedule(Consumer<MonthRow> act) {
        toggleSchedule = act;
    }

    private TableColumn<MonthLine, CellText> column(MonthField field) {
        return Objects.requireNonNull(columns.typed().get(field));
    }

    /** Goes on from a cell that was closed. */
    void step(TableColumn<MonthLine, ?> from, int row, EditCell.Step step) {
        List<TableColumn<MonthLine, ?>> order = columns.order();
        int at = order.indexOf(from);
        switch (step) {
            case DOWN -> goTo(row + 1, from);
            case RIGHT -> goTo(at + 1 < order.size() ? row : row + 1, order.get((at + 1) % order.size()));
            case LEFT -> goTo(at > 0 ? row : row - 1, order.get(Math.floorMod(at - 1, order.size())));
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
        boolean shut = columns.typed().entrySet().stream()
                .anyMatch(entry -> entry.getValue() == column && line.summed(entry.getKey()));
        if (column != columns.schedule() && !shut) {
            opener.open(row, column);
        }
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
        table.getSelectionModel().clearAndSelect(row, column(MonthField.TEXT));
        table.getFocusModel().focus(row, column(MonthField.TEXT));
    }

    /** Opens this month's text of a line. */
    void editText(int row) {
        goTo(row, column(MonthField.TEXT));
    }

    /** Opens the first refused cell of a line. */
    void editRefused(int row) {
        MonthRow line = model.rows().get(row).row();
        line.refused().keySet().stream().sorted().findFirst().ifPresent(field -> {
            if (columns.typed().containsKey(field)) {
                goTo(row, column(field));
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
        return columns.typed().entrySet().stream()
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
        boolean onSchedule = table.getFocusModel().getFocusedCell().getTableColumn() == columns.schedule();
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
                    goTo(focusedIndex(), column(field));
                }
                event.consume();
            }
            case ENTER -> {
                if (onSchedule) {
                    step(columns.schedule(), focusedIndex(), EditCell.Step.DOWN);
                } else {
                    goTo(focusedIndex(), column(field == null ? MonthField.TEXT : field));
                }
                event.consume();
            }
            case TAB -> {
                TableColumn<MonthLine, ?> at =
                        onSchedule ? columns.schedule() : column(field == null ? MonthField.TEXT : field);
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
        int next = model.lines().nextUnfilled(focusedIndex());
        if (next >= 0) {
            editText(next);
        }
    }
}
