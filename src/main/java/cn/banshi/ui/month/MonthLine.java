package cn.banshi.ui.month;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A line of the table: stays the same object while its row is renewed, so that saving one cell never closes another that is
 * being typed into.
 */
final class MonthLine {
    private final ReadOnlyObjectWrapper<MonthRow> row;

    MonthLine(MonthRow row) {
        this.row = new ReadOnlyObjectWrapper<>(row);
    }

    ReadOnlyObjectProperty<MonthRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    MonthRow row() {
        return row.get();
    }

    void show(MonthRow next) {
        row.set(next);
    }
}
