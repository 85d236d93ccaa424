package cn.banshi.work.rows;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every kind of row with the labels of its fields: one catalogue for history and exchange. */
public final class RowKinds {
    /** 项目. */
    public static final RowKind<Project> PROJECT = ItemRowKinds.PROJECT;

    /** Rows of an item, in the order of a {@link cn.banshi.domain.project.Dossier}. */
    public static final List<RowKind<?>> OF_PROJECT = ItemRowKinds.ROWS;

    /** Rows of the office's own data. */
    public static final List<RowKind<?>> OF_OFFICE = OfficeRowKinds.ROWS;

    /** Rows of what was reported. */
    public static final List<RowKind<?>> OF_EDITIONS = EditionRowKinds.ROWS;

    private static final Map<String, RowKind<?>> BY_TABLE = new LinkedHashMap<>();

    static {
        BY_TABLE.put(PROJECT.table(), PROJECT);
        OF_PROJECT.forEach(kind -> BY_TABLE.put(kind.table(), kind));
        OF_OFFICE.forEach(kind -> BY_TABLE.put(kind.table(), kind));
        OF_EDITIONS.forEach(kind -> BY_TABLE.put(kind.table(), kind));
    }

    private RowKinds() {}

    /** The kind of a table, null for one that this program does not know. */
    public static @Nullable RowKind<?> named(String table) {
        return BY_TABLE.get(table);
    }

    /** The kind of a row. */
    @SuppressWarnings("unchecked") // the catalogue has each class under its own table
    public static <R extends Row> RowKind<R> of(R row) {
        for (RowKind<?> kind : BY_TABLE.values()) {
            if (kind.type() == row.getClass()) {
                return (RowKind<R>) kind;
            }
        }
        throw new IllegalArgumentException(row.getClass().toString());
    }

    /** What a row of the office's data is called: its name, post or full name. */
    public static String nameOf(Row row) {
        Map<String, @Nullable Object> values = of(row).values(row);
        for (String component : List.of("name", "post", "fullName")) {
            if (values.get(component) instanceof String text && !text.isEmpty()) {
                return text;
            }
        }
        return of(row).label();
    }
}
