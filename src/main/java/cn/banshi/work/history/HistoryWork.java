package cn.banshi.work.history;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.project.Dossier;
import cn.banshi.store.LedgerJournal;
import cn.banshi.store.journal.JournalFilter;
import cn.banshi.work.session.LedgerSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 变更记录: readable history, undo and redo, recycle bin. */
public final class HistoryWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public HistoryWork(LedgerSession session) {
        this.session = session;
    }

    /** Change sets, newest first. */
    public List<ChangeSet> list(HistoryFilter filter) {
        LocalDate to = filter.to();
        JournalFilter days = new JournalFilter(
                null, null, Set.of(), "", start(filter.from()), start(to == null ? null : to.plusDays(1)));
        String text = filter.text().strip();
        if (text.isEmpty()) {
            return journal().list(days, filter.limit());
        }
        return journal().list(days, Integer.MAX_VALUE).stream()
                .filter(change -> speaksOf(change, text))
                .limit(filter.limit())
                .toList();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private boolean speaksOf(ChangeSet change, String text) {
        return change.title().contains(text)
                || change.kind().label().contains(text)
                || change.author().person().contains(text)
                || change.projectIds().stream()
                        .map(session.ledger()::dossier)
                        .anyMatch(dossier -> dossier != null
                                && (dossier.project().name().contains(text)
                                        || dossier.project().code().contains(text)));
    }

    /** What a change set changed, field by field. */
    public List<FieldChange> details(long number) {
        return readable(journal().rows(number));
    }

    private List<FieldChange> readable(List<RowChange> rows) {
        return new Readable(session.ledger()).fields(rows);
    }

    /** Every change of one item, newest first. */
    public List<ItemChange> ofProject(long projectId) {
        Map<Long, List<RowChange>> rows =
                journal().rowsOfProject(projectId).stream().collect(Collectors.groupingBy(RowChange::changeNumber));
        return journal().ofProject(projectId).stream()
                .map(change -> new ItemChange(change, readable(rows.getOrDefault(change.number(), List.of()))))
                .toList();
    }

    /** What Ctrl+Z would undo, empty when nothing is left. */
    public Optional<ChangeSet> nextUndo() {
        return journal().nextUndo();
    }

    /** What Ctrl+Y would redo, empty when nothing is left. */
    public Optional<ChangeSet> nextRedo() {
        return journal().nextRedo();
    }

    /**
     * Undoes the newest change that is not undone.
     *
     * @return what was undone, empty when nothing is left
     */
    public Optional<ChangeSet> undo() {
        return journal().nextUndo().map(next -> undoOne(next.number()));
    }

    /**
     * Redoes what was undone last.
     *
     * @return what was done again, empty when nothing is left
     */
    public Optional<ChangeSet> redo() {
        return Optional.ofNullable(session.change(store -> store.journal().redo(session.author())));
    }

    /** Whether one change can be undone, and if not, which later change stands in the way. */
    public UndoCheck check(long number) {
        return journal().check(number);
    }

    /** What undoing would do, field by field: the present value, then the value that comes back. */
    public List<FieldChange> preview(long number) {
        return details(number).stream()
                .map(one -> new FieldChange(
                        one.projectId(), one.item(), one.field(), /* before= */ one.after(), /* after= */ one.before()))
                .toList();
    }

    /**
     * Undoes one change.
     *
     * @return what was undone
     * @throws AppException CONFLICT when a later change touched the same rows
     */
    public ChangeSet undoOne(long number) {
        return session.change(store -> store.journal().undo(session.author(), number));
    }

    /**
     * Undoes everything down to and with one change, newest first.
     *
     * @return how many were undone
     * @throws AppException CONFLICT when it stops at one that cannot be undone; the newer ones are undone then
     */
    public int undoTo(long number) {
        int undone = 0;
        Optional<ChangeSet> next = nextUndo();
        while (next.isPresent() && next.get().number() >= number) {
            undoOne(next.get().number());
            undone++;
            next = nextUndo();
        }
        if (undone == 0) {
            throw new AppException(ErrorCode.CONFLICT, "这一步已经撤销过，或不能撤销");
        }
        return undone;
    }

    /** Items in the recycle bin. */
    public List<Dossier> recycled() {
        return session.ledger().recycled();
    }

    private LedgerJournal journal() {
        return session.store().journal();
    }
}
