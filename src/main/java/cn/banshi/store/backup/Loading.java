package cn.banshi.store.backup;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.file.Generation;
import cn.banshi.store.file.LedgerFile;
import cn.banshi.store.journal.Audit;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.table.RawTable;
import cn.banshi.store.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Loads the rows of a backup into a ledger that is being made, and checks what came out. */
final class Loading {
    private static final int BATCH = 500;

    private Loading() {}

    static void load(BackupReader reader, LedgerFile target) {
        Handle handle = target.writer();
        handle.useTransaction(transaction -> {
            transaction.execute("delete from ledger_info");
            for (RawTable table : reader.tables()) {
                load(reader, transaction, table);
            }
        });
        for (RawTable table : Tables.ALL) {
            long next = handle.createQuery("select 1 + greatest((select coalesce(max(id), 0) from " + table.name()
                            + "), (select coalesce(max(row_id), 0) from change_row where table_name = ?))")
                    .bind(0, table.name())
                    .mapTo(Long.class)
                    .one();
            handle.execute("alter table " + table.name() + " alter column id restart with " + next);
        }
        check(
                reader.manifest(),
                target.generation(handle.getConnection()),
                Audit.findings(handle, LedgerSchema.CURRENT));
    }

    private static void check(Manifest manifest, Generation loaded, List<String> findings) {
        boolean counted = loaded.counts().entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(manifest.counts().getOrDefault(entry.getKey(), 0L)));
        if (!counted
                || !findings.isEmpty()
                || loaded.change() != manifest.change()
                || !loaded.head().equals(manifest.head())
                || !loaded.ledger().equals(manifest.ledger())) {
            throw new AppException(
                    ErrorCode.FILE, "备份里的内容前后对不上，没有恢复。请换另一份备份。", new IllegalStateException(String.join(" ", findings)));
        }
    }

    private static void load(BackupReader reader, Handle handle, RawTable table) {
        // A parent may have come later than its child: parents are filled in at the end.
        int parent = table.name().equals("project") ? table.index("parent_id") : -1;
        Map<Object, Object> parents = new LinkedHashMap<>();
        List<@Nullable Object[]> waiting = new ArrayList<>(BATCH);
        try {
            reader.rows(table, values -> {
                if (parent >= 0) {
                    Object id = values[0];
                    Object parentId = values[parent];
                    if (id != null && parentId != null) {
                        parents.put(id, parentId);
                        values[parent] = null;
                    }
                }
                waiting.add(values);
                if (waiting.size() == BATCH) {
                    flush(handle, table, waiting);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flush(handle, table, waiting);
        parents.forEach(
                (id, parentId) -> handle.execute("update project set parent_id = ? where id = ?", parentId, id));
    }

    private static void flush(Handle handle, RawTable table, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(table.insertAll())) {
            for (@Nullable Object[] values : rows) {
                for (int i = 0; i < values.length; i++) {
                    int column = i;
                    batch.bind(i, (Argument)
                            (position, statement, context) -> table.bind(statement, position, column, values[column]));
                }
                batch.add();
            }
            batch.execute();
        }
        rows.clear();
    }
}
