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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The grid: its columns, and how they share the width; see {@link MonthWalk} for the keys. */
final class MonthTable {
    private static final double ROW = 54;
    private static final double SCROLL_BAR = 9;

    private final MonthModel model;
    private final TableView<MonthLine> table = Tables.make(ROW);
    private final Map<MonthField, TableColumn<MonthLine, CellText>> typed = new EnumMap<>(MonthField.class);
    private final TableColumn<MonthLine, MonthRow> lastText;
    private final TableColumn<MonthLine, MonthRow> schedule;
    private final List<TableColumn<MonthLine, ?>> order = new ArrayList<>();
    private final MonthWalk walk;

    /**
     * @param office names for the second lines
     * @param openSide opens the side editor on a field
     */
    MonthTable(MonthModel model, Supplier<OfficeData> office, BiConsumer<MonthRow, @Nullable MonthField> openSide) {
        this.model = model;
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
        order.add(schedule);
        add(MonthField.PROBLEM, 124);
        typed(MonthField.PROGRESS).setText(Texts.of("month.column.progress"));
        typed(MonthField.INVESTMENT).setText(Texts.of("month.column.investment"));
        typed(MonthField.TEXT).getStyleClass().add("month-now");
        table.getColumns().forEach(column -> column.setSortable(false));
        walk = new MonthWalk(model, table, new MonthWalk.Columns(order, typed, schedule), openSide);
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

    /** The way through its cells. */
    MonthWalk walk() {
        return walk;
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
        order.add(column);
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
                walk.step(typed(field), model.lines().indexOf(line.row().id()), step);
            }
        };
    }
}
