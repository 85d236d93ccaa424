package cn.banshi.store;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.project.Dossier;
import cn.banshi.store.journal.Closing;
import cn.banshi.store.journal.History;
import cn.banshi.store.journal.Undo;
import cn.banshi.store.journal.UndoBlocked;
import cn.banshi.store.journal.Written;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Tries undoing in a transaction that is always taken back. */
final class UndoTrials {
    private static final Author NOBODY = new Author("", "");

    private final Handle handle;
    private final Closing closing;
    private final Set<Long> projects = new HashSet<>();
    private boolean office;
    private int sets;
    private int rows;

    private UndoTrials(Handle handle, Closing closing) {
        this.handle = handle;
        this.closing = closing;
    }

    /** One set; the handle must have no transaction yet. */
    static UndoTrial one(Handle handle, long number) {
        return taken(handle, Closing.NONE, trial -> trial.undo(number));
    }

    /**
     * Everything down to and with one set, at most so many.
     *
     * @param closing has the last word on each of them
     */
    static UndoTrial down(Handle handle, Closing closing, long number, int most) {
        return taken(handle, closing, trial -> trial.undoDown(number, most));
    }

    private interface Step {
        void run(UndoTrials trial);
    }

    private static UndoTrial taken(Handle handle, Closing closing, Step step) {
        handle.begin();
        try {
            UndoTrials trial = new UndoTrials(handle, closing);
            step.run(trial);
            return trial.result();
        } catch (UndoBlocked e) {
            return UndoTrial.blocked(e.why());
        } finally {
            handle.rollback();
        }
    }

    private void undo(long number) {
        Written<ChangeSet> written = new Undo(handle, closing).undo(NOBODY, Instant.EPOCH, number);
        sets++;
        rows += written.result().rowCount();
        projects.addAll(written.result().projectIds());
        office |= written.result().officeTouched();
    }

    private void undoDown(long number, int most) {
        Optional<ChangeSet> next = new Undo(handle).nextUndo();
        while (next.isPresent() && next.get().number() >= number) {
            if (sets == most) {
                throw new UndoBlocked(new UndoCheck.Blocked(null, "要一起退回的超过 " + most + " 笔。请在近一些的地方撤销，或从备份恢复到另一处。"));
            }
            undo(next.get().number());
            next = new Undo(handle).nextUndo();
        }
        boolean reached = History.find(handle, number).map(ChangeSet::undone).orElse(false);
        if (!reached || sets == 0) {
            // Out of reach of the walk: this says why.
            undo(number);
        }
    }

    private UndoTrial result() {
        List<Dossier> renewed = DossierReader.some(handle.getConnection(), List.copyOf(projects));
        Set<Long> gone = new HashSet<>(projects);
        renewed.forEach(dossier -> gone.remove(dossier.id()));
        return new UndoTrial(
                new UndoCheck.Free(),
                sets,
                rows,
                renewed,
                gone,
                office ? DossierReader.office(handle.getConnection()) : null);
    }
}
