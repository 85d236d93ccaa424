package cn.banshi.store.journal;

import cn.banshi.domain.history.RowChange;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings single rows from one side of a change to the other, if they still stand on the first. */
final class Reversal {
    private final ChangeWriter writer;
    /** Versions of the rows that this reversal has removed. */
    private final Map<Key, Long> removed = new HashMap<>();

    private record Key(String table, long id) {}

    Reversal(ChangeWriter writer) {
        this.writer = writer;
    }

    /**
     * @param from what the row must hold now, empty: it must not be there
     * @param to what it shall hold, empty: it shall not be there
     */
    void bring(RowChange change, Map<String, @Nullable String> from, Map<String, @Nullable String> to) {
        Table<?> table = Tables.named(change.table());
        if (table == null) {
            throw Undo.blocked(null, "这次变更里有本程序不认识的内容，不能撤销或重做。");
        }
        @Nullable Object @Nullable [] current = writer.row(table, change.rowId());
        if (current == null ? !from.isEmpty() : from.isEmpty() || !holds(table, current, from)) {
            throw Undo.blocked(null, "相关内容后来又变了，不能撤销或重做。请手工修改。");
        }
        try {
            if (to.isEmpty()) {
                removed.put(
                        new Key(change.table(), change.rowId()), writer.delete(table, Objects.requireNonNull(current)));
            } else if (current == null) {
                insert(table, change, to);
            } else {
                update(table, current, to);
            }
        } catch (Statements.Failed e) {
            throw Undo.blocked(null, "别的记录还在引用它，或已有相同的记录，不能撤销或重做。");
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Undo.blocked(null, "这次变更里有本程序不认识的内容，不能撤销或重做。");
        }
    }

    private void insert(Table<?> table, RowChange change, Map<String, @Nullable String> to) {
        @Nullable Object[] values = table.parse(to);
        values[1] = lastVersion(change) + 1;
        writer.insertAgain(table, values);
    }

    private void update(Table<?> table, @Nullable Object[] current, Map<String, @Nullable String> to) {
        @Nullable Object[] values = current.clone();
        to.forEach((column, text) -> {
            int index = table.index(column);
            if (!isStamp(table, index)) {
                values[index] = table.parse(index, text);
            }
        });
        writer.update(table, current, values);
    }

    private static boolean holds(Table<?> table, @Nullable Object[] current, Map<String, @Nullable String> expected) {
        for (Map.Entry<String, @Nullable String> entry : expected.entrySet()) {
            int index = index(table, entry.getKey());
            if (!isStamp(table, index) && !Objects.equals(table.text(index, current[index]), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static int index(Table<?> table, String column) {
        try {
            return table.index(column);
        } catch (IllegalArgumentException e) {
            throw Undo.blocked(null, "这次变更里有本程序不认识的内容，不能撤销或重做。");
        }
    }

    /** Version and update columns move on with every write, also with an undo. */
    private static boolean isStamp(Table<?> table, int index) {
        return index == 1 || index >= table.recordColumns() + 2;
    }

    /** Versions of a row never fall, not even over a delete. */
    private long lastVersion(RowChange change) {
        Long now = removed.get(new Key(change.table(), change.rowId()));
        return now != null ? now : writer.lastVersion(change.table(), change.rowId());
    }
}
