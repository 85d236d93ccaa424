package cn.banshi.ui.month;

import cn.banshi.base.text.TabText;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.month.MonthBlock.Column;
import cn.banshi.ui.shell.Notices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** Ctrl+C and Ctrl+V of the grid: blocks of cells out to a spreadsheet and back. */
final class MonthClip {
    private final MonthModel model;
    private final TableView<MonthLine> table;
    private final Notices notices;

    MonthClip(MonthModel model, TableView<MonthLine> table, Notices notices) {
        this.model = model;
        this.table = table;
        this.notices = notices;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.keys(table, () -> table.getSelectionModel().selectAll(), this::copy);
        Tables.onPaste(table, this::paste);
    }

    private List<Column> columns() {
        return table.getVisibleLeafColumns().stream().map(MonthClip::column).toList();
    }

    private static Column column(TableColumn<MonthLine, ?> column) {
        return Arrays.stream(MonthField.values())
                .filter(field -> field.name().equals(column.getId()))
                .findFirst()
                .map(field -> new Column(column.getText(), field, row -> row.typed(field)))
                .orElseGet(() -> new Column(column.getText(), null, shown(column.getId())));
    }

    private static Function<MonthRow, String> shown(String id) {
        return switch (id) {
            case "number" -> row -> row.view().listNumber();
            case "state" -> row -> Texts.of(row.filled() ? "month.segment.filled" : "month.segment.unfilled");
            case "item" -> row -> row.view().project().name();
            case "last" -> row -> row.last() == null ? "" : row.last().text();
            default -> row -> Texts.of(row.onSchedule() ? "month.schedule.yes" : "month.schedule.no");
        };
    }

    /** The selected cells with their headings; a single one alone. */
    private void copy() {
        List<Column> columns = columns();
        List<TablePosition<?, ?>> cells = new ArrayList<>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            if (cell.getRow() >= 0 && cell.getColumn() >= 0) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        int[] rows = cells.stream()
                .mapToInt(TablePosition::getRow)
                .distinct()
                .sorted()
                .toArray();
        List<Column> wanted = cells.stream()
                .map(TablePosition::getColumn)
                .distinct()
                .sorted()
                .map(columns::get)
                .toList();
        List<MonthRow> lines =
                IntStream.of(rows).mapToObj(row -> model.rows().get(row).row()).toList();
        Tables.copy(text(wanted, lines));
    }

    /** Cells as a spreadsheet takes them; headings unless it is one cell. */
    static String text(List<Column> columns, List<MonthRow> lines) {
        List<List<String>> block = new ArrayList<>();
        if (columns.size() > 1 || lines.size() > 1) {
            block.add(columns.stream().map(Column::heading).toList());
        }
        for (MonthRow line : lines) {
            block.add(columns.stream().map(column -> column.shown().apply(line)).toList());
        }
        return TabText.of(block);
    }

    private void paste(String text) {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        if (cell.getRow() < 0) {
            return;
        }
        model.paste(text, columns(), cell.getRow(), Math.max(0, cell.getColumn()), outcome -> {
            if (outcome.changed()) {
                notices.undoable(outcome.words());
            } else {
                notices.told(outcome.words());
            }
        });
    }
}
