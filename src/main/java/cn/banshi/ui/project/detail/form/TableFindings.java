package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the checks say about the rows of a table: at the cell where one is meant, and the worst of all at the table. */
final class TableFindings {
    private final List<FormRow> rows;
    private final List<Made> made = new ArrayList<>();
    private final Map<Finding, FormField> unread = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Finding> worst = new ReadOnlyObjectWrapper<>();

    /** Which form row an item's row was made of, so that findings about it come back to its cells. */
    private record Made(ProjectRow row, FormRow of) {}

    /**
     * @param rows the rows as they stand in the table
     */
    TableFindings(List<FormRow> rows) {
        this.rows = rows;
    }

    /** The worst that the checks say about these rows, null when nothing. */
    ReadOnlyObjectProperty<@Nullable Finding> worstProperty() {
        return worst.getReadOnlyProperty();
    }

    /** Other rows are in the table. */
    void clear() {
        forget();
        worst.set(null);
    }

    /** The rows are about to be made anew. */
    void forget() {
        made.clear();
        unread.clear();
    }

    /** An item's row was made of a form row. */
    void made(ProjectRow row, FormRow of) {
        made.add(new Made(row, of));
    }

    /** What the form itself found at cells that it could not read. */
    void unread(Map<Finding, FormField> wrong) {
        unread.putAll(wrong);
    }

    /**
     * Shows what the checks say about these rows: at the cell where one is meant, and the worst of all at the table.
     *
     * @return how many places of the table have an error, and how many only a warning
     */
    Marks show(List<Finding> findings) {
        Map<FormField, List<Finding>> cells = new LinkedHashMap<>();
        List<Finding> whole = new ArrayList<>();
        for (Finding one : findings) {
            FormField cell = cell(one);
            if (cell == null) {
                whole.add(one);
            } else {
                cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(one);
            }
        }
        rows.forEach(row -> row.fields().forEach(cell -> cell.show(cells.getOrDefault(cell, List.of()))));
        worst.set(findings.stream().min(Comparator.comparing(Finding::severity)).orElse(null));
        List<List<Finding>> places = new ArrayList<>(cells.values());
        places.add(whole);
        return Marks.of(places);
    }

    /** The cell that a finding means, null where it means none of them. */
    @Nullable
    FormField cell(Finding one) {
        if (unread.containsKey(one)) {
            return unread.get(one);
        }
        FormRow row = one.row() == null
                ? null
                : made.stream()
                        .filter(any -> any.row().equals(one.row()))
                        .map(Made::of)
                        .findFirst()
                        .orElse(null);
        return row == null || !rows.contains(row)
                ? null
                : row.fields().stream()
                        .filter(cell -> cell.key().equals(one.field().key()))
                        .findFirst()
                        .orElse(null);
    }
}
