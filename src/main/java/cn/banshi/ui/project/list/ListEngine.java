package cn.banshi.ui.project.list;

import cn.banshi.base.text.SearchKey;
import cn.banshi.base.text.SearchQuery;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Project;
import cn.banshi.ui.shell.ProjectFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers "which rows, in which order, how many of each light" for a year of the ledger. Holds what the last question
 * prepared, so that a key stroke only walks over search keys. Safe for several threads; knows no toolkit.
 */
final class ListEngine {
    private @Nullable Prepared prepared;

    /**
     * @param ledger the ledger as it is now
     * @param today the clock's day
     * @param year list year
     * @param filter conditions
     * @param sort order
     */
    record Question(Ledger ledger, LocalDate today, int year, ProjectFilter filter, SortOrder sort) {
        /** As-of day of the list: today, for a past year its last day. */
        LocalDate asOf() {
            return year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
        }
    }

    /**
     * @param rows in order
     * @param lights how many rows each segment would show
     * @param office what the rows refer to
     */
    record Answer(List<ItemView> rows, LightCounts lights, OfficeData office) {}

    @SuppressWarnings("ArrayRecordComponent") // kept for the next question, never compared
    private record Prepared(Ledger ledger, LocalDate asOf, int year, SortOrder sort, RowIndex index, int[] order) {
        boolean serves(Question question) {
            return ledger == question.ledger() && year == question.year() && asOf.equals(question.asOf());
        }
    }

    Answer answer(Question question) {
        Prepared ready = prepare(question);
        RowIndex index = ready.index();
        boolean[] admitted = admitted(index, question.filter());
        Set<Light> wanted = question.filter().lights();
        int[] counts = new int[Light.values().length];
        List<ItemView> rows = new ArrayList<>();
        int all = 0;
        for (int row : ready.order()) {
            if (admitted[row]) {
                Light light = index.light(row);
                all++;
                if (light != null) {
                    counts[light.ordinal()]++;
                }
                if (wanted.isEmpty() || (light != null && wanted.contains(light))) {
                    rows.add(index.view(row));
                }
            }
        }
        Map<Light, Integer> lights = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            lights.put(light, counts[light.ordinal()]);
        }
        return new Answer(rows, new LightCounts(all, lights), index.office());
    }

    /** Makes the search keys of the last answer, so that the first key stroke need not wait for them. */
    void readySearch() {
        Prepared last;
        synchronized (this) {
            last = prepared;
        }
        if (last != null) {
            last.index().keys();
        }
    }

    /** Rows that pass all conditions but the light. Goes through the keys as they lie in memory, not in the wanted order. */
    private static boolean[] admitted(RowIndex index, ProjectFilter filter) {
        SearchQuery query = SearchQuery.of(filter.text());
        SearchKey[] keys = query.isEmpty() ? new SearchKey[0] : index.keys();
        boolean onlyCounting = filter.statuses().isEmpty() && filter.only() == null;
        boolean onlyWords = Filters.isOnlyWords(filter);
        boolean[] admitted = new boolean[index.size()];
        for (int row = 0; row < admitted.length; row++) {
            admitted[row] = (!onlyCounting || index.counts(row))
                    && (onlyWords || fits(filter, index.view(row)))
                    && (query.isEmpty() || query.matches(keys[row]));
        }
        return admitted;
    }

    private static boolean fits(ProjectFilter filter, ItemView view) {
        ProjectFilter.Only only = filter.only();
        Project project = view.project();
        return (only == null || only.ids().contains(project.id()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(view.status()))
                && (filter.communityIds().isEmpty()
                        || filter.communityIds().contains(project.basics().communityId()))
                && oneOf(filter.categoryIds(), project.basics().categoryId())
                && oneOf(filter.departmentIds(), project.duty().leadDepartmentId());
    }

    private static boolean oneOf(Set<Long> wanted, @Nullable Long id) {
        return wanted.isEmpty() || wanted.contains(id == null ? Filters.UNCLEAR : id);
    }

    private synchronized Prepared prepare(Question question) {
        Prepared last = prepared;
        if (last != null && last.serves(question) && last.sort().equals(question.sort())) {
            return last;
        }
        RowIndex index;
        if (last != null && last.serves(question)) {
            index = last.index();
        } else {
            List<ItemView> views = new ArrayList<>(Views.list(question.ledger(), question.year(), question.asOf()));
            views.addAll(Views.reserve(question.ledger(), question.asOf()));
            index = last == null || last.year() != question.year()
                    ? RowIndex.of(views, question.ledger().office(), question.asOf())
                    : last.index().renewed(views, question.ledger().office(), question.asOf());
        }
        Prepared next = new Prepared(
                question.ledger(),
                question.asOf(),
                question.year(),
                question.sort(),
                index,
                RowOrder.of(index, question.sort()));
        prepared = next;
        return next;
    }
}
