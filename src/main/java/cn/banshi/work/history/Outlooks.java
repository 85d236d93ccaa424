package cn.banshi.work.history;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.store.LedgerJournal;
import cn.banshi.store.UndoTrial;
import cn.banshi.work.session.LedgerSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks ahead: what an undo would do to the figures of a year. */
final class Outlooks {
    /** Beyond this going back step by step is no longer what a clerk means; a backup is. */
    static final int MOST_STEPS = 100;

    private final LedgerSession session;
    private final LedgerJournal journal;

    Outlooks(LedgerSession session) {
        this.session = session;
        this.journal = session.store().journal();
    }

    Optional<UndoOutlook> of(long number, int year) {
        return journal.find(number).map(set -> {
            UndoStep alone = step(journal.tryUndo(number), year);
            boolean own = set.kind().undoable() && !set.undone();
            UndoStep down = own ? step(journal.tryUndoDown(number, MOST_STEPS), year) : alone;
            boolean redoNext =
                    journal.nextRedo().filter(next -> next.number() == number).isPresent();
            return new UndoOutlook(set, alone, down, redoNext, original(set));
        });
    }

    private @Nullable ChangeSet original(ChangeSet set) {
        ChangeSet root = set;
        Long before = root.undoes();
        while (before != null) {
            root = journal.find(before).orElseThrow();
            before = root.undoes();
        }
        return root.number() == set.number() ? null : root;
    }

    private UndoStep step(UndoTrial trial, int year) {
        if (trial.check() instanceof UndoCheck.Blocked) {
            return new UndoStep(trial.check(), 0, 0, null);
        }
        Ledger now = session.ledger();
        OfficeData office = trial.office();
        Ledger then = office == null ? now : now.with(office, now.changeNumber());
        then = then.with(trial.renewed(), trial.gone(), now.changeNumber());
        UndoEffect effect = new UndoEffect(
                year,
                Figures.startPage(now, year, session.today()).overall(),
                Figures.startPage(then, year, session.today()).overall());
        return new UndoStep(trial.check(), trial.sets(), trial.rows(), effect);
    }
}
