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
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes rows and keeps what they were before and after. */
final class ChangeWriter implements Tx, AutoCloseable {
    private static final int VERSION = 1;

    private final Handle handle;
    private final Author author;
    private final Instant at;
    private final Statements statements;
    private final CodeCounter codes;
    private final List<HashChain.Line> lines = new ArrayList<>();

    ChangeWriter(Handle handle, Author author, Instant at) {
        this.handle = handle;
        this.author = author;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.statements = new Statements(handle.getConnection());
        this.codes = new CodeCounter(statements);
    }

    Author author() {
        return author;
    }

    Instant at() {
        return at;
    }

    /** What was written, in order. */
    List<HashChain.Line> lines() {
        return lines;
    }

    /** Items of which rows of these tables were written. */
    Set<Long> items(Set<String> tables) {
        return lines.stream()
                .filter(line -> tables.contains(line.table()))
                .map(HashChain.Line::projectId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** To be called when all is written. */
    void storeCodes() {
        codes.store();
    }

    @Override
    public void close() {
        statements.close();
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
        values[0] = statements.insert(table.insertNew(), statement -> {
            for (int i = 1; i < values.length; i++) {
                table.bind(statement, i, i, values[i]);
            }
        });
        recordInsert(table, values);
        return table.build(values);
    }

    /** Adds a row under the id and version that it brings. */
    void insertAgain(Table<?> table, @Nullable Object[] values) {
        stampUpdate(table, values);
        statements.update(table.insertAll(), statement -> {
            for (int i = 0; i < values.length; i++) {
                table.bind(statement, i + 1, i, values[i]);
            }
        });
        recordInsert(table, values);
    }

    private void recordInsert(Table<?> table, @Nullable Object[] values) {
        record(table, values, Map.of(), table.text(values), version(values));
    }

    private void record(
            Table<?> table,
            @Nullable Object[] values,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after,
            long versionAfter) {
        lines.add(HashChain.Line.of(
                new RowChange(0, table.name(), id(values), table.projectOf(values), before, after, versionAfter)));
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
        statements.update(table.update(changed), statement -> {
            for (int i = 0; i < changed.size(); i++) {
                table.bind(statement, i + 1, changed.get(i), values[changed.get(i)]);
            }
            statement.setLong(changed.size() + 1, id(values));
        });
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        Map<String, @Nullable String> after = new LinkedHashMap<>();
        for (int column : changed) {
            String name = table.columns().get(column).name();
            before.put(name, table.text(column, current[column]));
            after.put(name, table.text(column, values[column]));
        }
        record(table, values, before, after, version(values));
        return true;
    }

    @Override
    public void delete(Row row) {
        Table<?> table = Tables.of(row);
        delete(table, current(table, row));
    }

    /** Removes a row; gives the version that its removal counts as. */
    long delete(Table<?> table, @Nullable Object[] current) {
        long id = id(current);
        Links.refuseWhileLinked(handle, table, id);
        statements.update("delete from " + table.name() + " where id = ?", statement -> statement.setLong(1, id));
        record(table, current, table.text(current), Map.of(), version(current) + 1);
        return version(current) + 1;
    }

    @Override
    public <R extends Row> @Nullable R find(Class<R> type, long id) {
        Table<R> table = Tables.of(type);
        @Nullable Object @Nullable [] values = row(table, id);
        return values == null ? null : table.build(values);
    }

    @Override
    public String keep(byte[] content) {
        return Contents.put(statements, content);
    }

    @Override
    public String nextCode(String prefix) {
        return codes.next(prefix);
    }

    @Override
    public String nextSubCode(String parentCode) {
        return codes.nextBehind(parentCode);
    }

    @Override
    public void noteCode(String code) {
        codes.note(code);
    }

    /** The highest version that the journal knows of a row, 0 for none. */
    long lastVersion(String table, long id) {
        Long last = statements.first(
                "select max(version_after) from change_row where table_name = ? and row_id = ?",
                statement -> {
                    statement.setString(1, table);
                    statement.setLong(2, id);
                },
                result -> result.getLong(1));
        return last == null ? 0 : last;
    }

    /** All columns of a row, null where there is none. */
    @Nullable
    Object @Nullable [] row(Table<?> table, long id) {
        return statements.first(
                table.selectAll() + " where id = ?", statement -> statement.setLong(1, id), table::readAll);
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
}
