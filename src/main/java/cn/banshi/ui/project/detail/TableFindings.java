package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.FormTable;
import cn.banshi.ui.project.detail.form.RowSpec;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * What stands against the rows of a small table: the line under it says the sentence of the cell that has the focus, else the
 * worst one, and the key for the next place to change goes from cell to cell.
 */
final class TableFindings<R extends ProjectRow> implements Places.Place {
    private static final PseudoClass AT_CELL = PseudoClass.getPseudoClass("at-cell");

    private final TableView<FormRow> table;
    private final FormTable<R> rows;
    private final FieldLine line;

    TableFindings(TableView<FormRow> table, FormTable<R> rows) {
        this.table = table;
        this.rows = rows;
        this.line = new FieldLine(table);
        rows.findingProperty().addListener((finding, before, now) -> tell());
        table.getFocusModel().focusedCellProperty().addListener((cell, before, now) -> tell());
        table.focusedProperty().addListener((focused, before, now) -> tell());
    }

    /** The line under the table. */
    FieldLine line() {
        return line;
    }

    private void tell() {
        FormField here = table.isFocused() ? field(at()) : null;
        Finding ofCell = here == null ? null : here.findingProperty().get();
        Finding shown = ofCell == null ? rows.findingProperty().get() : ofCell;
        Blocks.tell(line, shown);
        table.pseudoClassStateChanged(AT_CELL, shown != null && rows.cell(shown) != null);
    }

    private int columns() {
        return rows.spec().columns().size();
    }

    /** The place of the focused cell, row by row; −1 where none has the focus. */
    private int at() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        int column = Math.min(cell.getColumn(), columns() - 1);
        return cell.getRow() < 0 || column < 0 ? -1 : cell.getRow() * columns() + column;
    }

    private @Nullable FormField field(int place) {
        List<RowSpec.Column<R>> columns = rows.spec().columns();
        return place < 0 || place >= rows.rows().size() * columns.size()
                ? null
                : rows.rows()
                        .get(place / columns.size())
                        .field(columns.get(place % columns.size()).key());
    }

    private void select(int row, int column) {
        table.requestFocus();
        table.scrollTo(row);
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    /** Goes to the first cell from a place on that must be changed. */
    private boolean goWrongFrom(int first) {
        for (int place = first; place < rows.rows().size() * columns(); place++) {
            FormField field = field(place);
            if (field != null && Places.wrong(field)) {
                select(place / columns(), place % columns());
                return true;
            }
        }
        return false;
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public boolean shows(String key) {
        return rows.spec().key().equals(key)
                || rows.spec().columns().stream()
                        .anyMatch(column -> column.key().equals(key));
    }

    @Override
    public void go(String key) {
        List<String> keys =
                rows.spec().columns().stream().map(RowSpec.Column::key).toList();
        int row = 0;
        for (int i = rows.rows().size() - 1; i >= 0; i--) {
            row = rows.rows().get(i).fields().stream()
                            .anyMatch(cell -> cell.key().equals(key)
                                    && cell.findingProperty().get() != null)
                    ? i
                    : row;
        }
        table.requestFocus();
        if (!rows.rows().isEmpty()) {
            select(row, Math.max(0, keys.indexOf(key)));
        }
    }

    @Override
    public boolean wrong() {
        Finding finding = rows.findingProperty().get();
        return finding != null && finding.isError();
    }

    @Override
    public void goWrong() {
        if (!goWrongFrom(0)) {
            table.requestFocus();
        }
    }

    @Override
    public boolean onward() {
        return goWrongFrom(at() + 1);
    }
}
