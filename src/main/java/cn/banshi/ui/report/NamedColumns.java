package cn.banshi.ui.report;

import cn.banshi.report.definition.ColumnChoice;
import java.util.List;

/**
 * Columns of a report under a name.
 *
 * @param name how the clerk calls them, empty while they have no name
 * @param columns columns in their order, empty = the report's own
 */
record NamedColumns(String name, List<ColumnChoice> columns) {
    /** The report's own columns. */
    static final NamedColumns OWN = new NamedColumns("", List.of());

    NamedColumns {
        columns = columns == null ? List.of() : List.copyOf(columns);
        name = name == null ? "" : name;
    }
}
