package cn.banshi.store.journal;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.store.table.Asked;
import java.sql.Connection;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes change sets at the end of the chain. */
public final class Journal {
    private static final String BARRIER = "undo-barrier";

    private Journal() {}

    /**
     * The end of the chain.
     *
     * @param number the last change set, 0 for none
     * @param hash its hash
     */
    public record End(long number, String hash) {}

    /** The end of the chain as this transaction sees it. */
    public static End end(Connection connection) {
        End end = Asked.first(
                connection,
                "select number, hash from change_set order by number desc fetch first row only",
                result -> new End(result.getLong(1), result.getString(2)));
        return end == null ? new End(0, HashChain.START) : end;
    }

    /** From here on undo does not reach back: the tables have changed. */
    public static void setBarrier(Handle handle) {
        String number = Long.toString(end(handle.getConnection()).number());
        if (handle.execute("update ledger_info set info_value = ? where info_key = ?", number, BARRIER) == 0) {
            handle.execute("insert into ledger_info (info_key, info_value) values (?, ?)", BARRIER, number);
        }
    }

    /** The last change set that undo does not reach. */
    public static long barrier(Handle handle) {
        return handle.createQuery("select info_value from ledger_info where info_key = ?")
                .bind(0, BARRIER)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /**
     * Runs the work and appends what it wrote; to be called inside a transaction.
     *
     * @param at moment of the change
     * @param closing has the last word
     */
    public static <T extends @Nullable Object> Written<T> write(
            Handle handle, Author author, Instant at, ChangeKind kind, String title, Closing closing, TxWork<T> work) {
        try (ChangeWriter writer = new ChangeWriter(handle, author, at)) {
            T result = work.run(writer);
            closing.look(handle, writer, writer::items);
            writer.storeCodes();
            return new Written<>(result, append(handle, writer, kind, title, null));
        }
    }

    static @Nullable ChangeSet append(
            Handle handle, ChangeWriter writer, ChangeKind kind, String title, @Nullable Long undoes) {
        List<HashChain.Line> rows = writer.lines();
        if (rows.isEmpty()) {
            return null;
        }
        End end = end(handle.getConnection());
        long number = end.number() + 1;
        HashChain.Head head = new HashChain.Head(
                number, writer.at(), writer.author(), kind.name(), title, undoes, LedgerSchema.CURRENT, rows.size());
        handle.createUpdate(
                        "insert into change_set (number, at, person, os_user, kind, title, undoes, undone,"
                                + " schema_version, row_count, prev_hash, hash) values (?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?)")
                .bind(0, number)
                .bind(1, head.at().atOffset(ZoneOffset.UTC))
                .bind(2, head.author().person())
                .bind(3, head.author().osUser())
                .bind(4, head.kind())
                .bind(5, title)
                .bind(6, undoes)
                .bind(7, head.schemaVersion())
                .bind(8, rows.size())
                .bind(9, end.hash())
                .bind(10, HashChain.hash(end.hash(), head, rows))
                .execute();
        insert(writer.statements(), number, rows);
        return set(head, kind, rows);
    }

    private static void insert(Statements statements, long number, List<HashChain.Line> rows) {
        statements.updateAll(
                "insert into change_row (change_number, seq, table_name, row_id, project_id, before, after, version_after)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                (statement, index, row) -> {
                    statement.setLong(1, number);
                    statement.setInt(2, index + 1);
                    statement.setString(3, row.table());
                    statement.setLong(4, row.rowId());
                    statement.setObject(5, row.projectId(), Types.BIGINT);
                    statement.setString(6, stored(row.before()));
                    statement.setString(7, stored(row.after()));
                    statement.setLong(8, row.versionAfter());
                });
    }

    private static @Nullable String stored(String columns) {
        return columns.equals(HashChain.NOTHING) ? null : columns;
    }

    private static ChangeSet set(HashChain.Head head, ChangeKind kind, List<HashChain.Line> rows) {
        Set<Long> projects = new TreeSet<>();
        boolean office = false;
        for (HashChain.Line row : rows) {
            Long project = row.projectId();
            if (project == null) {
                office = true;
            } else {
                projects.add(project);
            }
        }
        return new ChangeSet(
                head.number(),
                head.at(),
                head.author(),
                kind,
                head.title(),
                head.undoes(),
                false,
                rows.size(),
                new LinkedHashSet<>(projects),
                office);
    }
}
