package cn.banshi.store.journal;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.Row;
import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.RowChange;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes rows and keeps what they were before and after. */
final class ChangeWriter implements Tx {
    private static final int VERSION = 1;

    private final Handle handle;
    private final Author author;
    private final Instant at;
    private final List<RowChange> changes = new ArrayList<>();

    ChangeWriter(Handle handle, Author author, Instant at) {
        this.handle = handle;
        this.author = author;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    Author author() {
        return author;
    }

    Instant at() {
        return at;
    }

    List<RowChange> changes() {
        return changes;
    }

    @Override
    public <R extends Row> R insert(R row) {
        if (row.id() != 0) {
            throw new IllegalArgumentException("row is already stored");
        }
        Table<R> table = Tables.of(row);
        @Nullable Object[] values = table.values(row);
        values[VERSION] = 1L;
        int trace = table.recordColumns();
        values[trace] = at;
        values[trace + 1] = author.person();
        stampUpdate(table, values);
        try (Update update = handle.createUpdate(table.insertNew())) {
            for (int i = 1; i < values.length; i++) {
                bind(update, i - 1, table, i, values[i]);
            }
            values[0] =
                    update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        }
        recordInsert(table, values);
        return table.build(values);
    }

    private static void bind(Update update, int position, Table<?> table, int column, @Nullable Object value) {
        update.bind(position, (Argument) (at, statement, context) -> table.bind(statement, at, column, value));
    }

    /** Adds a row under the id and version that it brings. */
    void insertAgain(Table<?> table, @Nullable Object[] values) {
        stampUpdate(table, values);
        try (Update update = handle.createUpdate(table.insertAll())) {
            for (int i = 0; i < values.length; i++) {
                bind(update, i, table, i, values[i]);
            }
            update.execute();
        }
        recordInsert(table, values);
    }

    private void recordInsert(Table<?> table, @Nullable Object[] values) {
        changes.add(new RowChange(
                0, table.name(), id(values), table.projectOf(values), Map.of(), table.text(values), version(values)));
    }

    @Override
    public <R extends Row> R update(R row) {
        Table<R> table = Tables.of(row);
        @Nullable Object[] current = current(table, row);
        @Nullable Object[] values = table.values(row);
        for (int i = table.recordColumns(); i < values.length; i++) {
            values[i] = current[i];
        }
        return update(table, current, values) ? table.build(values) : table.build(current);
    }

    /** Writes what differs; gives false where nothing does. Sets version and update columns of {@code values}. */
    boolean update(Table<?> table, @Nullable Object[] current, @Nullable Object[] values) {
        List<Integer> changed = new ArrayList<>();
        for (int i = VERSION + 1; i < values.length; i++) {
            if (!Objects.equals(current[i], values[i])) {
                changed.add(i);
            }
        }
        if (changed.isEmpty()) {
            return false;
        }
        values[VERSION] = version(current) + 1;
        stampUpdate(table, values);
        for (int i : List.of(VERSION, table.recordColumns() + 2, table.recordColumns() + 3)) {
            if (!changed.contains(i) && !Objects.equals(current[i], values[i])) {
                changed.add(i);
            }
        }
        changed.sort(null);
        try (Update update = handle.createUpdate(table.update(changed))) {
            for (int i = 0; i < changed.size(); i++) {
                bind(update, i, table, changed.get(i), values[changed.get(i)]);
            }
            update.bind(changed.size(), id(values)).execute();
        }
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        Map<String, @Nullable String> after = new LinkedHashMap<>();
        for (int column : changed) {
            String name = table.columns().get(column).name();
            before.put(name, table.text(column, current[column]));
            after.put(name, table.text(column, values[column]));
        }
        changes.add(
                new RowChange(0, table.name(), id(values), table.projectOf(values), before, after, version(values)));
        return true;
    }

    @Override
    public void delete(Row row) {
        Table<?> table = Tables.of(row);
        delete(table, current(table, row));
    }

    void delete(Table<?> table, @Nullable Object[] current) {
        long id = id(current);
        Links.refuseWhileLinked(handle, table, id);
        handle.execute("delete from " + table.name() + " where id = ?", id);
        changes.add(new RowChange(
                0, table.name(), id, table.projectOf(current), table.text(current), Map.of(), version(current) + 1));
    }

    @Override
    public <R extends Row> @Nullable R find(Class<R> type, long id) {
        Table<R> table = Tables.of(type);
        @Nullable Object @Nullable [] values = row(table, id);
        return values == null ? null : table.build(values);
    }

    @Override
    public String nextCode(String prefix) {
        return CodeCounter.next(handle, prefix);
    }

    @Override
    public String nextSubCode(String parentCode) {
        return CodeCounter.nextBehind(handle, parentCode);
    }

    @Override
    public void noteCode(String code) {
        CodeCounter.note(handle, code);
    }

    /** All columns of a row, null where there is none. */
    @Nullable
    Object @Nullable [] row(Table<?> table, long id) {
        return handle.createQuery(table.selectAll() + " where id = ?")
                .bind(0, id)
                .map((result, context) -> new Values(table.readAll(result)))
                .findOne()
                .map(Values::values)
                .orElse(null);
    }

    private @Nullable Object[] current(Table<?> table, Row row) {
        @Nullable Object @Nullable [] current = row(table, row.id());
        if (current == null || version(current) != row.version()) {
            throw new AppException(ErrorCode.CONFLICT, "这条记录刚在别处改过或删除了，没有保存。请看最新内容后再改。");
        }
        return current;
    }

    private void stampUpdate(Table<?> table, @Nullable Object[] values) {
        values[table.recordColumns() + 2] = at;
        values[table.recordColumns() + 3] = author.person();
    }

    static long id(@Nullable Object[] values) {
        return (Long) Objects.requireNonNull(values[0]);
    }

    static long version(@Nullable Object[] values) {
        return (Long) Objects.requireNonNull(values[VERSION]);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Values(@Nullable Object[] values) {}
}
