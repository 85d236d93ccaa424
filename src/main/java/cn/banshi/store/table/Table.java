package cn.banshi.store.table;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one record class: the record's columns, then who created and last updated the row and when.
 *
 * <p>A row goes about as its {@code values}: one for each column, in the order of {@link #columns()}; the first two are always
 * id and version.
 *
 * @param <R> the record
 */
public final class Table<R extends Row> extends RawTable {
    /** Columns behind those of the record. */
    static final List<Column> TRACE = List.of(
            new Column("created_at", ColumnType.of(Instant.class), false),
            new Column("created_by", ColumnType.of(String.class), false),
            new Column("updated_at", ColumnType.of(Instant.class), false),
            new Column("updated_by", ColumnType.of(String.class), false));

    private final Class<R> type;
    private final RecordShape shape;
    private final int recordColumns;
    private final int projectIndex;
    private final String selectRecords;

    Table(Class<R> type) {
        this(type, new RecordShape(type));
    }

    private Table(Class<R> type, RecordShape shape) {
        super(
                type.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                Stream.concat(shape.columns().stream(), TRACE.stream()).toList());
        this.type = type;
        this.shape = shape;
        this.recordColumns = shape.columns().size();
        this.projectIndex = projectIndex();
        this.selectRecords = "select " + names(0, recordColumns) + " from " + name();
    }

    private int projectIndex() {
        if (type == Project.class) {
            return 0;
        }
        return ProjectRow.class.isAssignableFrom(type) ? index("project_id") : -1;
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** Number of columns that the record itself has; they come first. */
    public int recordColumns() {
        return recordColumns;
    }

    /** The item that a row belongs to, null for the office's own data. */
    public @Nullable Long projectOf(@Nullable Object[] values) {
        return projectIndex < 0 ? null : (Long) values[projectIndex];
    }

    /** The values of a record; those behind the record's own are null. */
    public @Nullable Object[] values(R row) {
        @Nullable Object[] values = new Object[columns().size()];
        shape.takeApart(row, values, 0);
        for (int i = 0; i < recordColumns; i++) {
            Object value = values[i];
            values[i] = value == null ? null : columns().get(i).type().stored(value);
        }
        return values;
    }

    /** The record of some values. */
    public R build(@Nullable Object[] values) {
        return type.cast(shape.build(values, 0));
    }

    /** The record at the cursor of {@link #selectRecords()}. */
    public R read(ResultSet result) throws SQLException {
        return build(read(result, recordColumns));
    }

    /** Selects the record's columns. */
    public String selectRecords() {
        return selectRecords;
    }
}
