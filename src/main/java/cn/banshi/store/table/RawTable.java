package cn.banshi.store.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table and its columns.
 *
 * <p>A row goes about as its values: one for each column, in the order of {@link #columns()}.
 */
public class RawTable {
    private final String name;
    private final List<Column> columns;
    private final String selectAll;
    private final String insertNew;
    private final String insertAll;

    RawTable(String name, List<Column> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.selectAll = "select " + names(0, columns.size()) + " from " + name;
        this.insertNew = insert(1);
        this.insertAll = insert(0);
    }

    /** Name in the database. */
    public final String name() {
        return name;
    }

    /** All columns. */
    public final List<Column> columns() {
        return columns;
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

    /** The values at the cursor of {@link #selectAll()}. */
    public @Nullable Object[] readAll(ResultSet result) throws SQLException {
        return read(result, columns.size());
    }

    final @Nullable Object[] read(ResultSet result, int count) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < count; i++) {
            values[i] = columns.get(i).type().read(result, i + 1);
        }
        return values;
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

    /** Selects all columns. */
    public String selectAll() {
        return selectAll;
    }

    /** Inserts all columns but the id, which the database gives. */
    public String insertNew() {
        return insertNew;
    }

    /** Inserts all columns. */
    public String insertAll() {
        return insertAll;
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

    final String names(int from, int to) {
        return columns.subList(from, to).stream().map(Column::quoted).collect(Collectors.joining(", "));
    }
}
