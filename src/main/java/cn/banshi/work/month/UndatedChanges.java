package cn.banshi.work.month;

import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.store.LedgerJournal;
import cn.banshi.work.history.FieldChange;
import cn.banshi.work.history.HistoryWork;
import cn.banshi.work.session.LedgerSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fields without a date that figures rest on, such as 计划总投资: they stand as they are now, no reason is asked, and yet a reported
 * month reads otherwise by them.
 */
final class UndatedChanges {
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "project",
                    Set.of(
                            "planned_total",
                            "money_kind",
                            "community_id",
                            "category_id",
                            "lead_department_id",
                            "planned_start",
                            "deadline",
                            "households",
                            "people",
                            "person_times"),
            "list_year", Set.of("planned_year"),
            "funding", Set.of("source_id", "applied", "approved"));

    private final LedgerSession session;
    private final LedgerJournal journal;
    private final HistoryWork history;

    UndatedChanges(LedgerSession session, HistoryWork history) {
        this.session = session;
        this.journal = session.store().journal();
        this.history = history;
    }

    /** Labels of the fields of reported items that stand otherwise than at the edition, with how often each. */
    Map<String, Integer> of(ReportEdition issued, long until) {
        Map<String, RowChange> net = new LinkedHashMap<>();
        Set<Long> numbers = new TreeSet<>();
        for (String table : COLUMNS.keySet()) {
            journal.touching(table, issued.changeNumber()).stream()
                    .map(ChangeSet::number)
                    .filter(number -> number <= until)
                    .forEach(numbers::add);
        }
        for (long number : numbers) {
            for (RowChange row : journal.rows(number)) {
                Set<String> columns = COLUMNS.get(row.table());
                if (columns != null
                        && row.projectId() != null
                        && issued.itemIds().contains(row.projectId())
                        && !ofOtherList(row, issued.month().getYear())) {
                    net.merge(row.table() + row.rowId(), only(row, columns), UndatedChanges::together);
                }
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FieldChange field : history.readable(new ArrayList<>(net.values()))) {
            counts.merge(field.field().substring(field.field().indexOf('：') + 1), 1, Integer::sum);
        }
        return counts;
    }

    /** Whether the row is an item's place in the list of another year, such as the one that it is carried over to. */
    private boolean ofOtherList(RowChange row, int year) {
        if (!row.table().equals("list_year")) {
            return false;
        }
        String told = row.after().containsKey("year")
                ? row.after().get("year")
                : row.before().get("year");
        return told == null ? otherLists(row, year).contains(row.rowId()) : !told.equals(Integer.toString(year));
    }

    private Set<Long> otherLists(RowChange row, int year) {
        Dossier dossier = row.projectId() == null ? null : session.ledger().dossier(row.projectId());
        return dossier == null
                ? Set.of()
                : dossier.listYears().stream()
                        .filter(entry -> entry.year() != year)
                        .map(ListYear::id)
                        .collect(Collectors.toSet());
    }

    private static RowChange together(RowChange first, RowChange next) {
        Map<String, @Nullable String> before = new HashMap<>(next.before());
        before.putAll(first.before());
        Map<String, @Nullable String> after = new HashMap<>(first.after());
        after.putAll(next.after());
        return with(first, before, after);
    }

    private static RowChange only(RowChange row, Set<String> columns) {
        Map<String, @Nullable String> before = new HashMap<>(row.before());
        before.keySet().retainAll(columns);
        Map<String, @Nullable String> after = new HashMap<>(row.after());
        after.keySet().retainAll(columns);
        return with(row, before, after);
    }

    private static RowChange with(
            RowChange row, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        return new RowChange(
                row.changeNumber(), row.table(), row.rowId(), row.projectId(), before, after, row.versionAfter());
    }
}
