package cn.banshi.store.journal;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.store.table.Asked;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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
        insert(handle, number, rows);
        return set(head, kind, rows);
    }

    private static void insert(Handle handle, long number, List<HashChain.Line> rows) {
        try (PreparedBatch batch = handle.prepareBatch("insert into change_row (change_number, seq, table_name, row_id,"
                + " project_id, before, after, version_after) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int seq = 0;
            for (HashChain.Line row : rows) {
                seq++;
                batch.bind(0, number)
                        .bind(1, seq)
                        .bind(2, row.table())
                        .bind(3, row.rowId())
                        .bind(4, row.projectId())
                        .bind(5, stored(row.before()))
                        .bind(6, stored(row.after()))
                        .bind(7, row.versionAfter())
                        .add();
                if (seq % 1000 == 0) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
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
