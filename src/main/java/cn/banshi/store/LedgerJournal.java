package cn.banshi.store;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.time.OfficeClock;
import cn.banshi.store.journal.Closing;
import cn.banshi.store.journal.History;
import cn.banshi.store.journal.JournalCount;
import cn.banshi.store.journal.JournalFilter;
import cn.banshi.store.journal.Undo;
import cn.banshi.store.journal.Written;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** History, undo and redo of an open ledger. */
public final class LedgerJournal {
    private final LedgerStore store;
    private final OfficeClock clock;

    LedgerJournal(LedgerStore store, OfficeClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Moment of the newest change set, empty in a ledger that was never written. Does not read the set's rows. */
    public Optional<Instant> lastMoment() {
        return store.plain(History::lastMoment);
    }

    /** Change sets, newest first, at most {@code limit}. */
    public List<ChangeSet> list(JournalFilter filter, int limit) {
        return store.snapshot(handle -> History.list(handle, filter, limit));
    }

    /** One change set. */
    public Optional<ChangeSet> find(long number) {
        return store.snapshot(handle -> History.find(handle, number));
    }

    /** The rows of a set in the order in which they were written; empty for an unknown number. */
    public List<RowChange> rows(long number) {
        return store.snapshot(handle -> History.rows(handle, number));
    }

    /** Change sets behind a number that wrote rows of a table, oldest first. */
    public List<ChangeSet> touching(String table, long after) {
        return store.snapshot(handle -> History.touching(handle, table, after));
    }

    /** Every change set that touched an item, newest first. */
    public List<ChangeSet> ofProject(long projectId) {
        return list(JournalFilter.ofProject(projectId), Integer.MAX_VALUE);
    }

    /** Every row change of an item, newest set first. */
    public List<RowChange> rowsOfProject(long projectId) {
        return store.snapshot(handle -> History.rowsOfProject(handle, projectId));
    }

    /** What {@link #undo} would take back when walking back newest first. */
    public Optional<ChangeSet> nextUndo() {
        return store.snapshot(handle -> new Undo(handle).nextUndo());
    }

    /** What {@link #redo} would do again. */
    public Optional<ChangeSet> nextRedo() {
        return store.snapshot(handle -> new Undo(handle).nextRedo());
    }

    /** Whether the set can be taken back now; tried for real and taken back, so ask when it matters only. */
    public UndoCheck check(long number) {
        return store.attempt(handle -> new Undo(handle).check(number));
    }

    /** How much a filter lets through, whatever its page. */
    public JournalCount count(JournalFilter filter) {
        return store.snapshot(handle -> History.count(handle, filter));
    }

    /** Everyone who ever wrote. */
    public List<String> people() {
        return store.snapshot(History::people);
    }

    /** What undoing one set would leave behind; blocks the writer for a moment. */
    public UndoTrial tryUndo(long number) {
        return store.attempt(handle -> UndoTrials.one(handle, number));
    }

    /** What undoing everything down to and with one set would leave behind; blocked where it is more than {@code most}. */
    public UndoTrial tryUndoDown(long number, int most) {
        return store.attempt(handle -> UndoTrials.down(handle, Closing.NONE, number, most));
    }

    /** The same, with the guard's word on each step: what it throws comes to the caller. */
    public UndoTrial tryUndoDownGuarded(long number, int most) {
        return store.attempt(handle -> UndoTrials.down(handle, store.closing(), number, most));
    }

    /**
     * Takes a change set back, by a new change set.
     *
     * @return the set taken back as result
     * @throws cn.banshi.store.journal.UndoBlocked when it cannot be
     */
    public Written<ChangeSet> undo(Author author, long number) {
        return store.writing(handle -> new Undo(handle, store.closing()).undo(author, clock.now(), number));
    }

    /**
     * Does again what was undone last, by a new change set.
     *
     * @return the set done again as result, null where there is nothing to redo
     * @throws cn.banshi.store.journal.UndoBlocked when it cannot be
     */
    public Written<@Nullable ChangeSet> redo(Author author) {
        return store.writing(handle -> new Undo(handle, store.closing()).redo(author, clock.now()));
    }
}
