package cn.banshi.work.history;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.text.SearchKey;
import cn.banshi.base.text.SearchQuery;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.project.Dossier;
import cn.banshi.report.ReportDocument;
import cn.banshi.store.LedgerJournal;
import cn.banshi.store.journal.JournalCount;
import cn.banshi.store.journal.JournalFilter;
import cn.banshi.work.session.LedgerSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 变更记录: readable history, undo and redo, recycle bin. */
public final class HistoryWork {
    /** Change sets read in one go while searching. */
    private static final int AT_ONCE = 500;

    private final LedgerSession session;
    private final Map<Long, NamedKey> keys = new ConcurrentHashMap<>();

    /** A key and what it was made of. */
    private record NamedKey(String words, SearchKey key) {}

    /** Works on the open ledger. */
    public HistoryWork(LedgerSession session) {
        this.session = session;
    }

    /** Change sets, newest first. */
    public List<ChangeSet> list(HistoryFilter filter) {
        return page(filter).sets();
    }

    /**
     * A page of change sets, newest first, and how many there are on all pages.
     *
     * <p>Without a text only the page itself is read, however long the history is.
     */
    public HistoryPage page(HistoryFilter filter) {
        LocalDate to = filter.to();
        JournalFilter all = new JournalFilter(
                null,
                filter.projectId(),
                Set.of(),
                filter.person(),
                start(filter.from()),
                start(to == null ? null : to.plusDays(1)));
        String text = filter.text().strip();
        Long below = filter.below();
        if (text.isEmpty()) {
            JournalCount count = journal().count(all);
            List<ChangeSet> sets = journal().list(below == null ? all : all.below(below), filter.limit());
            return new HistoryPage(sets, count.sets(), count.rows());
        }
        List<ChangeSet> found = search(all, text);
        return new HistoryPage(
                found.stream()
                        .filter(set -> below == null || set.number() < below)
                        .limit(filter.limit())
                        .toList(),
                found.size(),
                found.stream().mapToInt(ChangeSet::rowCount).sum());
    }

    private List<ChangeSet> search(JournalFilter all, String text) {
        SearchQuery query = SearchQuery.of(text);
        Set<Long> items = session.ledger().all().stream()
                .filter(dossier -> query.matches(key(dossier)))
                .map(Dossier::id)
                .collect(Collectors.toSet());
        List<ChangeSet> found = new ArrayList<>();
        List<ChangeSet> some = journal().list(all, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(set -> speaksOf(set, text, items)).forEach(found::add);
            some = journal().list(all.below(some.get(some.size() - 1).number()), AT_ONCE);
        }
        return found;
    }

    /** Its sound is worked out once per name, not at every search. */
    private SearchKey key(Dossier dossier) {
        String words = dossier.project().code() + " " + dossier.project().name();
        return keys.compute(
                        dossier.id(),
                        (id, known) -> known != null && known.words().equals(words)
                                ? known
                                : new NamedKey(words, SearchKey.of(words)))
                .key();
    }

    private static boolean speaksOf(ChangeSet set, String text, Set<Long> items) {
        return set.title().contains(text)
                || set.kind().label().contains(text)
                || set.author().person().contains(text)
                || set.projectIds().stream().anyMatch(items::contains);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    /** Everyone who ever wrote, for a choice. */
    public List<String> people() {
        return journal().people();
    }

    /** The change sets of a filter as a document for paper and workbook; {@code words} say the filter. */
    public ReportDocument document(HistoryFilter filter, String words) {
        return new HistoryDocument(session.ledger()).of(list(filter), words);
    }

    /** What a change set changed, field by field. */
    public List<FieldChange> details(long number) {
        return readable(journal().rows(number));
    }

    /** What rows of the journal say, field by field. */
    public List<FieldChange> readable(List<RowChange> rows) {
        return readable(rows, rows);
    }

    /**
     * What some rows of a change set say, field by field.
     *
     * @param all every row of the set: they name what was removed with it, such as a value that was merged into another
     */
    public List<FieldChange> readable(List<RowChange> rows, List<RowChange> all) {
        return new ClerkWords(session.ledger()).fields(rows, all);
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

    /** What can be done about one change set, and what would come of it in the figures of a list year; empty = unknown. */
    public Optional<UndoOutlook> outlook(long number, int year) {
        return new Outlooks(session).of(number, year);
    }

    /**
     * Undoes everything down to and with one change, newest first; tried first, so that it happens whole or not at all.
     *
     * @return how many were undone
     * @throws AppException CONFLICT when one of them cannot be undone
     */
    public int undoTo(long number) {
        if (journal().tryUndoDownGuarded(number, Outlooks.MOST_STEPS).check() instanceof UndoCheck.Blocked blocked) {
            throw new AppException(ErrorCode.CONFLICT, blocked.sentence());
        }
        int undone = 0;
        Optional<ChangeSet> next = nextUndo();
        while (next.isPresent() && next.get().number() >= number) {
            undoOne(next.get().number());
            undone++;
            next = nextUndo();
        }
        return undone;
    }

    /** The recycle bin, last removed first; sub-items removed together with their item are counted with it. */
    public List<BinItem> bin() {
        Removals removals = Removals.of(session);
        return session.ledger().recycled().stream()
                .filter(dossier -> !removals.goesWithParent(dossier))
                .map(dossier -> binItem(
                        dossier,
                        removals.subItems(dossier.id()).size(),
                        removals.of(dossier.id()).orElse(null)))
                .sorted(Comparator.comparing(BinItem::at, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static BinItem binItem(Dossier dossier, int subItems, @Nullable ChangeSet removal) {
        return removal == null
                ? new BinItem(dossier, subItems, null, "")
                : new BinItem(dossier, subItems, removal.at(), removal.author().person());
    }

    /** Items in the recycle bin. */
    public List<Dossier> recycled() {
        return session.ledger().recycled();
    }

    private LedgerJournal journal() {
        return session.store().journal();
    }
}
