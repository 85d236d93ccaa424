package cn.banshi.work.history;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.session.LedgerSession;
import java.util.List;
import java.util.Optional;

/** 变更记录: readable history, undo and redo, recycle bin. */
public final class HistoryWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public HistoryWork(LedgerSession session) {
        this.session = session;
    }

    /** Change sets, newest first. */
    public List<ChangeSet> list(HistoryFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** What a change set changed, field by field. */
    public List<FieldChange> details(long number) {
        throw new UnsupportedOperationException();
    }

    /** Every change of one item, newest first. */
    public List<ItemChange> ofProject(long projectId) {
        throw new UnsupportedOperationException();
    }

    /** What Ctrl+Z would undo, empty when nothing is left. */
    public Optional<ChangeSet> nextUndo() {
        throw new UnsupportedOperationException();
    }

    /** What Ctrl+Y would redo, empty when nothing is left. */
    public Optional<ChangeSet> nextRedo() {
        throw new UnsupportedOperationException();
    }

    /** Undoes the newest change that is not undone; empty when nothing is left. */
    public Optional<ChangeSet> undo() {
        throw new UnsupportedOperationException();
    }

    /** Redoes what was undone last; empty when nothing is left. */
    public Optional<ChangeSet> redo() {
        throw new UnsupportedOperationException();
    }

    /** Whether one change can be undone, and if not, which later change stands in the way. */
    public UndoCheck check(long number) {
        throw new UnsupportedOperationException();
    }

    /** What undoing would do, field by field; before and after are exchanged. */
    public List<FieldChange> preview(long number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Undoes one change.
     *
     * @throws cn.banshi.base.AppException CONFLICT when a later change touched the same rows
     */
    public ChangeSet undoOne(long number) {
        throw new UnsupportedOperationException();
    }

    /** Undoes everything down to and with one change, newest first; answers how many. */
    public int undoTo(long number) {
        throw new UnsupportedOperationException();
    }

    /** Items in the recycle bin. */
    public List<Dossier> recycled() {
        return session.ledger().recycled();
    }
}
