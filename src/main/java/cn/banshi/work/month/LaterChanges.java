package cn.banshi.work.month;

import cn.banshi.domain.checks.DataQuality;
import cn.banshi.domain.checks.QualityKind;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.LockedFacts;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportDocument;
import cn.banshi.store.LedgerJournal;
import cn.banshi.work.history.FieldChange;
import cn.banshi.work.history.HistoryWork;
import cn.banshi.work.json.RecordJson;
import cn.banshi.work.report.ReportWork;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import cn.banshi.work.session.LedgerSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds in the journal what was changed of a reported month after an edition; what was taken back again is left out. */
final class LaterChanges {

    private static final String REASONS = "locked_change";
    private static final String MERGED_INTO = " → ";

    /** Columns that tell of a list or of an item whether it counts in it; the others are no dated facts. */
    private static final Map<String, Set<String>> MEMBERSHIP = Map.of(
            "project", Set.of("recycled", "parent_id", "opening_balance", "opening_month"),
            "list_year", Set.of("year", "joined_on"));

    private final LedgerSession session;
    private final ReportWork reports;
    private final LedgerJournal journal;
    private final HistoryWork history;
    private final UndatedChanges undated;
    private volatile Known known = new Known(-1, new ConcurrentHashMap<>());

    /** What was found at a change number, by edition. */
    private record Known(long changeNumber, Map<Long, List<LaterChange>> byEdition) {}

    LaterChanges(LedgerSession session, ReportWork reports, HistoryWork history) {
        this.session = session;
        this.reports = reports;
        this.journal = session.store().journal();
        this.history = history;
        this.undated = new UndatedChanges(session, history);
    }

    /** Every changed field, oldest change first, up to the next edition of the month. */
    List<LaterChange> of(Edition edition) {
        long now = session.ledger().changeNumber();
        Known found = known;
        if (found.changeNumber() != now) {
            found = new Known(now, new ConcurrentHashMap<>());
            known = found;
        }
        return found.byEdition().computeIfAbsent(edition.issued().id(), id -> find(edition));
    }

    private List<LaterChange> find(Edition edition) {
        ReportEdition issued = edition.issued();
        long until = until(issued);
        List<LaterChange> changes = new ArrayList<>();
        for (ChangeSet set : standing(issued.changeNumber(), until)) {
            List<RowChange> rows = journal.rows(set.number());
            Map<YearMonth, String> reasons = reasons(rows);
            reasons.keySet().removeIf(month -> month.isAfter(issued.month()));
            if (!reasons.isEmpty()) {
                String reason = reasons.values().stream().distinct().collect(Collectors.joining("；"));
                readable(set, facts(rows, issued), rows).stream()
                        .map(change -> new LaterChange(change, set, reason))
                        .forEach(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    /** The last change before the next edition of the month. */
    private long until(ReportEdition issued) {
        return next(issued).map(next -> next.issued().changeNumber()).orElse(Long.MAX_VALUE);
    }

    private Optional<Edition> next(ReportEdition issued) {
        return session.editions().all().stream()
                .filter(next ->
                        next.month().equals(issued.month()) && next.issued().revision() == issued.revision() + 1)
                .findFirst();
    }

    /** A merge moves and adds up many rows of an item, and its sums stay: that is one line an item. */
    private List<FieldChange> readable(ChangeSet set, List<RowChange> facts, List<RowChange> all) {
        List<FieldChange> fields = history.readable(facts, all);
        String gone = all.stream()
                .filter(row -> set.kind() == ChangeKind.BASICS
                        && row.projectId() == null
                        && row.after().isEmpty())
                .map(row -> row.before().get("name"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (gone.isEmpty()) {
            return fields;
        }
        String into = set.title().substring(set.title().lastIndexOf(MERGED_INTO) + MERGED_INTO.length());
        Map<FieldChange, Integer> lines = new LinkedHashMap<>();
        for (FieldChange field : fields) {
            if (field.before().equals(gone)) {
                String label = field.field().substring(field.field().indexOf('：') + 1);
                lines.merge(new FieldChange(field.projectId(), field.item(), label, gone, into), 1, Integer::sum);
            }
        }
        return lines.entrySet().stream()
                .map(line -> counted(line.getKey(), line.getValue()))
                .toList();
    }

    private static FieldChange counted(FieldChange line, int rows) {
        return new FieldChange(
                line.projectId(), line.item(), line.field() + "（" + rows + "笔）", line.before(), line.after());
    }

    /** 调整说明: against the figures of now, or against those of the revision that came next. */
    ReportDocument document(Edition edition) {
        List<LaterChange> changes = of(edition);
        ReportEdition issued = edition.issued();
        Edition next = next(issued).orElse(null);
        FigureSet then = kept(edition);
        FigureSet since = next == null ? figures(edition) : kept(next);
        return new AdjustmentDocument(
                        session.ledger().office().office(),
                        new PastChange(edition, changes.size(), since.done(), since.investedInYear()),
                        then,
                        since,
                        next == null ? null : next.issued(),
                        undated.of(issued, until(issued)))
                .of(changes, session.today());
    }

    private FigureSet kept(Edition edition) {
        return RecordJson.read(
                        NewEdition.unpack(
                                session.store().content(edition.issued().figuresSha256())),
                        EditionFigures.class)
                .overall();
    }

    private FigureSet figures(Edition edition) {
        return reports.figures(edition.month().getYear(), ReportPeriod.of(edition.month()))
                .overall();
    }

    private PastChange now(Edition edition, int changes) {
        FigureSet figures = figures(edition);
        return new PastChange(edition, changes, figures.done(), figures.investedInYear());
    }

    private List<Edition> newest() {
        return session.editions().locks().stream()
                .map(lock -> session.editions().latest(lock.month()).orElseThrow())
                .toList();
    }

    /** Reported months whose facts were changed after their newest edition, by month. */
    List<PastChange> changedPast() {
        List<PastChange> changed = new ArrayList<>();
        for (Edition edition : newest()) {
            int changes = of(edition).size();
            if (changes > 0) {
                changed.add(now(edition, changes));
            }
        }
        return List.copyOf(changed);
    }

    /** 数据质量清单 with the items whose facts of reported months were changed since. */
    List<QualityPoint> quality(int year, YearMonth month) {
        LocalDate today = session.today();
        LocalDate end = session.ledger().office().office().calendar().lastDay(month);
        LocalDate asOf = end.isBefore(today) ? end : today;
        Set<Long> changed = newest().stream()
                .flatMap(edition -> of(edition).stream())
                .map(one -> one.change().projectId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<QualityPoint> points = new ArrayList<>(DataQuality.of(session.ledger(), year, month, today));
        for (ItemView item : Views.list(session.ledger(), year, asOf)) {
            if (changed.contains(item.id()) || item.subViews().stream().anyMatch(sub -> changed.contains(sub.id()))) {
                points.add(new QualityPoint(
                        QualityKind.LOCKED_FACT, item, ProjectField.MONTH_INVESTMENT, "已报送月份的数改动过，见调整说明；需要时补发一版"));
            }
        }
        points.sort(Comparator.comparing(QualityPoint::kind));
        return List.copyOf(points);
    }

    /** Sets with a reason that were not taken back within the time. */
    private List<ChangeSet> standing(long after, long until) {
        List<ChangeSet> sets = journal.touching(REASONS, after).stream()
                .filter(set -> set.number() <= until)
                .toList();
        Set<Long> takenBack = new HashSet<>();
        List<ChangeSet> standing = new ArrayList<>();
        for (int i = sets.size() - 1; i >= 0; i--) {
            ChangeSet set = sets.get(i);
            if (takenBack.contains(set.number())) {
                continue;
            }
            Long undoes = set.undoes();
            if (undoes != null && undoes > after) {
                takenBack.add(undoes);
            } else {
                standing.add(0, set);
            }
        }
        return standing;
    }

    private static Map<YearMonth, String> reasons(List<RowChange> rows) {
        Map<YearMonth, String> reasons = new LinkedHashMap<>();
        for (RowChange row : rows) {
            String month = row.after().get("month");
            String reason = row.after().get("reason");
            if (row.table().equals(REASONS) && month != null && reason != null) {
                reasons.put(YearMonth.parse(month), reason);
            }
        }
        return reasons;
    }

    /** The rows that are facts up to the edition's last day, each with what makes it one. */
    private List<RowChange> facts(List<RowChange> rows, ReportEdition issued) {
        List<RowChange> facts = new ArrayList<>();
        for (RowChange row : rows) {
            if (!LockedFacts.TABLES.contains(row.table())) {
                continue;
            }
            Set<String> columns = MEMBERSHIP.get(row.table());
            if (columns != null) {
                RowChange part = only(row, columns);
                if (!part.before().equals(part.after())) {
                    facts.add(part);
                }
            } else if (isUpTo(row, issued)) {
                facts.add(row);
            }
        }
        return facts;
    }

    private static RowChange only(RowChange row, Set<String> columns) {
        // A new item speaks by its moves.
        boolean made = row.table().equals("project") && row.before().isEmpty();
        return new RowChange(
                row.changeNumber(),
                row.table(),
                row.rowId(),
                row.projectId(),
                made ? Map.of() : only(row.before(), columns),
                made ? Map.of() : only(row.after(), columns),
                row.versionAfter());
    }

    private static Map<String, @Nullable String> only(Map<String, @Nullable String> values, Set<String> columns) {
        Map<String, @Nullable String> some = new HashMap<>(values);
        some.keySet().retainAll(columns);
        return some;
    }

    private boolean isUpTo(RowChange row, ReportEdition issued) {
        String column = switch (row.table()) {
            case "monthly_progress", "payment" -> "month";
            case "manual_light" -> "since";
            default -> "date";
        };
        List<String> times = new ArrayList<>();
        for (Map<String, @Nullable String> side : List.of(row.before(), row.after())) {
            String time = side.get(column);
            if (time != null) {
                times.add(time);
            }
        }
        if (times.isEmpty()) {
            String stored = stored(row, column);
            // A row that is gone by now: rather one line too many.
            return stored == null || isUpTo(column, stored, issued);
        }
        return times.stream().anyMatch(time -> isUpTo(column, time, issued));
    }

    private static boolean isUpTo(String column, String time, ReportEdition issued) {
        return column.equals("month")
                ? !YearMonth.parse(time).isAfter(issued.month())
                : !LocalDate.parse(time).isAfter(issued.through());
    }

    /** A column of the row as it stands now, null where the row is gone. */
    private @Nullable String stored(RowChange change, String component) {
        Long projectId = change.projectId();
        Dossier dossier = projectId == null ? null : session.ledger().dossier(projectId);
        if (dossier == null) {
            return null;
        }
        for (ProjectRow row : DossierRows.of(dossier)) {
            RowKind<ProjectRow> kind = RowKinds.of(row);
            if (row.id() == change.rowId() && kind.table().equals(change.table())) {
                Object value = kind.values(row).get(component);
                return value == null ? null : value.toString();
            }
        }
        return null;
    }
}
