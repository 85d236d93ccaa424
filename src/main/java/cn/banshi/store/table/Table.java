package cn.banshi.store.table;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one record class: the record's columns, then who created and last updated the row and when.
 *
 * <p>A row goes about as its {@code values}: one for each column, in the order of {@link #columns()}; the first two are always
 * id and version.
 *
 * @param <R> the record
 */
public final class Table<R extends Row> {
    /** Columns behind those of the record. */
    static final List<Column> TRACE = List.of(
            new Column("created_at", ColumnType.of(Instant.class), false),
            new Column("created_by", ColumnType.of(String.class), false),
            new Column("updated_at", ColumnType.of(Instant.class), false),
            new Column("updated_by", ColumnType.of(String.class), false));

    private final String name;
    private final Class<R> type;
    private final RecordShape shape;
    private final List<Column> columns;
    private final int recordColumns;
    private final int projectIndex;
    private final String selectRecords;

    Table(Class<R> type) {
        this.type = type;
        this.name = type.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        this.shape = new RecordShape(type);
        this.columns = new ArrayList<>(shape.columns());
        this.recordColumns = columns.size();
        columns.addAll(TRACE);
        this.projectIndex = projectIndex();
        this.selectRecords = "select " + names(0, recordColumns) + " from " + name;
    }

    private int projectIndex() {
        if (type == Project.class) {
            return 0;
        }
        return ProjectRow.class.isAssignableFrom(type) ? index("project_id") : -1;
    }

    /** Name in the database. */
    public String name() {
        return name;
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** All columns. */
    public List<Column> columns() {
        return columns;
    }

    /** Number of columns that the record itself has; they come first. */
    public int recordColumns() {
        return recordColumns;
    }

    /**
     * Position of a column.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such column: " + column);
    }

    /** The item that a row belongs to, null for the office's own data. */
    public @Nullable Long projectOf(@Nullable Object[] values) {
        return projectIndex < 0 ? null : (Long) values[projectIndex];
    }

    /** The values of a record; those behind the record's own are null. */
    public @Nullable Object[] values(R row) {
        @Nullable Object[] values = new Object[columns.size()];
        shape.takeApart(row, values, 0);
        for (int i = 0; i < recordColumns; i++) {
            Object value = values[i];
            values[i] = value == null ? null : columns.get(i).type().stored(value);
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

    /** The values at the cursor of {@link #selectAll()}. */
    public @Nullable Object[] readAll(ResultSet result) throws SQLException {
        return read(result, columns.size());
    }

    private @Nullable Object[] read(ResultSet result, int count) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < count; i++) {
            values[i] = columns.get(i).type().read(result, i + 1);
        }
        return values;
    }

    /** Sets parameters from a position on to the values of all columns. */
    public void bindAll(PreparedStatement statement, int from, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            bind(statement, from + i, i, values[i]);
        }
    }

    /** Sets one parameter to the value of one column. */
    public void bind(PreparedStatement statement, int position, int column, @Nullable Object value)
            throws SQLException {
        columns.get(column).type().bind(statement, position, checked(column, value));
    }

    private @Nullable Object checked(int index, @Nullable Object value) {
        Column column = columns.get(index);
        return column.nullable() ? value : Objects.requireNonNull(value, () -> name + "." + column.name());
    }

    /** All columns as text. */
    public Map<String, @Nullable String> text(@Nullable Object[] values) {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(columns.get(i).name(), text(i, values[i]));
        }
        return map;
    }

    /** One column as text. */
    public @Nullable String text(int index, @Nullable Object value) {
        return value == null ? null : columns.get(index).type().text(value);
    }

    /**
     * One column's value from its text.
     *
     * @throws RuntimeException when the text does not fit the column
     */
    public @Nullable Object parse(int index, @Nullable String text) {
        return checked(index, text == null ? null : columns.get(index).type().parse(text));
    }

    /**
     * The values from text; every column must be there and no other.
     *
     * @throws RuntimeException when a column is missing, unknown, or does not fit
     */
    public @Nullable Object[] parse(Map<String, @Nullable String> text) {
        if (text.size() != columns.size()) {
            throw new IllegalArgumentException(name + ": columns missing or unknown");
        }
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String column = columns.get(i).name();
            if (!text.containsKey(column)) {
                throw new IllegalArgumentException(name + ": no column " + column);
            }
            values[i] = parse(i, text.get(column));
        }
        return values;
    }

    /** Selects the record's columns. */
    public String selectRecords() {
        return selectRecords;
    }

    /** Selects all columns. */
    public String selectAll() {
        return "select " + names(0, columns.size()) + " from " + name;
    }

    /** Inserts all columns but the id, which the database gives. */
    public String insertNew() {
        return insert(1);
    }

    /** Inserts all columns. */
    public String insertAll() {
        return insert(0);
    }

    private String insert(int from) {
        String marks = IntStream.range(from, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names(from, columns.size()) + ") values (" + marks + ")";
    }

    /** Updates some columns of the row with an id. */
    public String update(List<Integer> changed) {
        return "update " + name + " set "
                + changed.stream().map(i -> columns.get(i).quoted() + " = ?").collect(Collectors.joining(", "))
                + " where id = ?";
    }

    private String names(int from, int to) {
        return columns.subList(from, to).stream().map(Column::quoted).collect(Collectors.joining(", "));
    }
}
