package cn.banshi.store.journal;

import cn.banshi.base.AppException;
import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.history.UndoCheck;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes change sets back and does them again; each time by a new change set.
 *
 * <p>A set's <em>root</em> is the clerk's own change that it stands for: itself, or what it undoes or redoes. A root is in
 * effect while it is not undone. A root can be undone while no other root in effect wrote one of its rows later, and
 * the rows hold what it left; so Ctrl+Z walks back over the same row as often as it was changed. Redo goes forward through the
 * undone ones until something new is written.
 */
public final class Undo {
    private static final String OWN = Arrays.stream(ChangeKind.values())
            .filter(ChangeKind::undoable)
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));

    private final Handle handle;
    private final Closing closing;

    /** On a handle with an open transaction; for a look or a trial. */
    public Undo(Handle handle) {
        this(handle, Closing.NONE);
    }

    /**
     * On a handle with an open transaction.
     *
     * @param closing has the last word
     */
    public Undo(Handle handle, Closing closing) {
        this.handle = handle;
        this.closing = closing;
    }

    /** The set that Ctrl+Z takes back. */
    public Optional<ChangeSet> nextUndo() {
        return History.newest(
                handle,
                " and not undone and kind in (" + OWN + ") and number > ? and schema_version = ?",
                Journal.barrier(handle),
                LedgerSchema.CURRENT);
    }

    /** The set that Ctrl+Y does again. */
    public Optional<ChangeSet> nextRedo() {
        return redoable().flatMap(undo -> History.find(handle, root(undo)));
    }

    private Optional<ChangeSet> redoable() {
        return History.newest(
                handle,
                " and not undone and kind = 'UNDO' and number > ? and schema_version = ? and number >"
                        + " (select coalesce(max(number), 0) from change_set where kind not in ('UNDO', 'REDO'))",
                Journal.barrier(handle),
                LedgerSchema.CURRENT);
    }

    private static long root(ChangeSet undo) {
        Long undone = undo.undoes();
        if (undone == null) {
            throw new IllegalStateException("an undo that undoes nothing");
        }
        return undone;
    }

    /** Whether the set can be undone; everything is tried and taken back, so the handle must have no transaction yet. */
    public UndoCheck check(long number) {
        handle.begin();
        try (ChangeWriter writer = new ChangeWriter(handle, new Author("", ""), Instant.EPOCH)) {
            apply(writer, undoable(number), true);
            return new UndoCheck.Free();
        } catch (UndoBlocked e) {
            return e.why();
        } finally {
            handle.rollback();
        }
    }

    /**
     * Takes a set back.
     *
     * @throws UndoBlocked when it cannot be
     */
    public Written<ChangeSet> undo(Author author, Instant at, long number) {
        ChangeSet set = undoable(number);
        try (ChangeWriter writer = new ChangeWriter(handle, author, at)) {
            apply(writer, set, true);
            closing.look(handle, writer, writer::items);
            ChangeSet written = Journal.append(handle, writer, ChangeKind.UNDO, "撤销：" + set.title(), number);
            mark(number, true);
            return new Written<>(set, written);
        }
    }

    /**
     * Does again what was undone last; gives null where there is nothing.
     *
     * @throws UndoBlocked when it cannot be
     */
    @SuppressWarnings("NullAway") // the result is a nullable one, which generics do not tell it
    public Written<@Nullable ChangeSet> redo(Author author, Instant at) {
        ChangeSet undo = redoable().orElse(null);
        if (undo == null) {
            return new Written<>(null, null);
        }
        ChangeSet set = History.find(handle, root(undo)).orElseThrow();
        refuseLater(set);
        try (ChangeWriter writer = new ChangeWriter(handle, author, at)) {
            apply(writer, set, false);
            closing.look(handle, writer, writer::items);
            ChangeSet written = Journal.append(handle, writer, ChangeKind.REDO, "重做：" + set.title(), undo.number());
            mark(set.number(), false);
            mark(undo.number(), true);
            return new Written<>(set, written);
        }
    }

    private void mark(long number, boolean undone) {
        handle.execute("update change_set set undone = ? where number = ?", undone, number);
    }

    private ChangeSet undoable(long number) {
        ChangeSet set = History.find(handle, number).orElse(null);
        if (set == null) {
            throw blocked(null, "没有这次变更，不能撤销。");
        }
        if (set.kind() == ChangeKind.START) {
            throw blocked(null, "台账从这一笔开始，前面没有可以退回去的。");
        }
        if (set.kind() == ChangeKind.LOCK) {
            throw blocked(null, "已报送的月份不能解锁，报送版本也不能撤回。要改数，请直接改并写明原因，再补发一版。");
        }
        if (!set.kind().undoable()) {
            throw blocked(null, "“" + set.kind().label() + "”不能再撤销。要改回去，请撤销原来的那次变更。");
        }
        if (set.undone()) {
            throw blocked(null, "这次变更已经撤销过了。");
        }
        if (number <= Journal.barrier(handle) || schema(number) != LedgerSchema.CURRENT) {
            throw blocked(null, "这次变更是程序升级以前做的，不能撤销，请手工改回。");
        }
        refuseLater(set);
        return set;
    }

    private int schema(long number) {
        return handle.createQuery("select schema_version from change_set where number = ?")
                .bind(0, number)
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Sets behind this one that wrote one of its rows, rows of an item that it brought in, or further entries of a log in which
     * each entry builds on the one before.
     */
    private void refuseLater(ChangeSet set) {
        List<Long> later = handle.createQuery("select l.change_number from change_row m join change_row l"
                        + " on l.table_name = m.table_name and l.row_id = m.row_id and l.change_number > m.change_number"
                        + " where m.change_number = ?"
                        + " union select l.change_number from change_row m join change_row l"
                        + " on l.project_id = m.row_id and l.change_number > m.change_number"
                        + " where m.change_number = ? and m.table_name = 'project' and m.before is null"
                        + " union select l.change_number from change_row m join change_row l"
                        + " on l.project_id = m.project_id and l.table_name = m.table_name"
                        + " and l.change_number > m.change_number"
                        + " where m.change_number = ? and m.table_name in ('status_move', 'adjustment')"
                        + " order by 1 desc")
                .bind(0, set.number())
                .bind(1, set.number())
                .bind(2, set.number())
                .mapTo(Long.class)
                .list();
        for (long number : later) {
            ChangeSet root = rootOf(number);
            if (!root.undone() && root.number() > set.number()) {
                throw blocked(root, "后来的变更“" + root.title() + "”（第" + root.number() + "次）又改了同样的内容。请先撤销那一次，或手工修改。");
            }
        }
    }

    private ChangeSet rootOf(long number) {
        ChangeSet set = History.find(handle, number).orElseThrow();
        Long undoes = set.undoes();
        return undoes == null ? set : rootOf(undoes);
    }

    private void apply(ChangeWriter writer, ChangeSet set, boolean back) {
        List<RowChange> rows = History.rows(handle, set.number());
        try {
            Reversal reversal = new Reversal(writer);
            for (int i = 0; i < rows.size(); i++) {
                RowChange row = rows.get(back ? rows.size() - 1 - i : i);
                reversal.bring(row, back ? row.after() : row.before(), back ? row.before() : row.after());
            }
        } catch (UndoBlocked e) {
            throw e;
        } catch (AppException e) {
            throw blocked(null, "撤销不了：" + e.sentence());
        }
    }

    static UndoBlocked blocked(@Nullable ChangeSet later, String sentence) {
        return new UndoBlocked(new UndoCheck.Blocked(later, sentence));
    }
}
