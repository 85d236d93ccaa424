package cn.banshi.store;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Attachment;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import cn.banshi.store.table.Asked;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts rows together to items and to the office's data. */
final class DossierReader {
    private static final Office UNNAMED = Office.beginning("", "", "", "", "", "", "", "");

    private final Connection connection;
    private final @Nullable String ids;

    private DossierReader(Connection connection, @Nullable String ids) {
        this.connection = connection;
        this.ids = ids;
    }

    /**
     * Every item.
     *
     * @param months what {@link #months} gives at the same state; asked for last
     */
    static List<Dossier> all(Connection connection, Supplier<Map<Long, List<MonthlyProgress>>> months) {
        return new DossierReader(connection, null).read(months);
    }

    /** 月进展 of every item, by its id. */
    static Map<Long, List<MonthlyProgress>> months(Connection connection) {
        return new DossierReader(connection, null).months();
    }

    /** In the order of their ids; those that do not exist are left out. */
    static List<Dossier> some(Connection connection, List<Long> ids) {
        List<Dossier> found = new ArrayList<>();
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        for (int from = 0; from < sorted.size(); from += 500) {
            List<String> part = sorted.subList(from, Math.min(from + 500, sorted.size())).stream()
                    .map(id -> Long.toString(id))
                    .toList();
            DossierReader reader = new DossierReader(connection, String.join(", ", part));
            found.addAll(reader.read(reader::months));
        }
        return found;
    }

    static OfficeData office(Connection connection) {
        DossierReader reader = new DossierReader(connection, null);
        return new OfficeData(
                officeRow(connection),
                reader.rows(Community.class, ""),
                reader.rows(Grid.class, ""),
                reader.rows(Department.class, ""),
                reader.rows(Leader.class, ""),
                reader.rows(LeaderTerm.class, ""),
                reader.rows(DictionaryValue.class, ""),
                reader.rows(OwnColumn.class, ""));
    }

    /** The office's one row alone. */
    static Office officeRow(Connection connection) {
        List<Office> offices = new DossierReader(connection, null).rows(Office.class, "");
        return offices.isEmpty() ? UNNAMED : offices.get(0);
    }

    private Map<Long, List<MonthlyProgress>> months() {
        return children(MonthlyProgress.class, Comparator.comparing(MonthlyProgress::month));
    }

    private List<Dossier> read(Supplier<Map<Long, List<MonthlyProgress>>> monthRows) {
        Comparator<ProjectRow> byId = Comparator.comparingLong(ProjectRow::id);
        List<Project> projects = rows(Project.class, ids == null ? "" : " where id in (" + ids + ")");
        Map<Long, List<ProjectLink>> links = children(
                ProjectLink.class,
                Comparator.comparing(ProjectLink::role)
                        .thenComparing(ProjectLink::position)
                        .thenComparing(byId));
        Map<Long, List<ListYear>> years = children(ListYear.class, Comparator.comparingInt(ListYear::year));
        Map<Long, List<StatusMove>> moves = children(
                StatusMove.class, Comparator.comparingInt(StatusMove::position).thenComparing(byId));
        Map<Long, List<Adjustment>> adjustments = children(
                Adjustment.class, Comparator.comparing(Adjustment::date).thenComparing(byId));
        Map<Long, List<Funding>> fundings = children(
                Funding.class, Comparator.comparingInt(Funding::position).thenComparing(byId));
        Map<Long, List<Payment>> payments =
                children(Payment.class, Comparator.comparing(Payment::month).thenComparing(byId));
        Map<Long, List<Target>> targets =
                children(Target.class, Comparator.comparingInt(Target::position).thenComparing(byId));
        Map<Long, List<ManualLight>> lights = children(ManualLight.class, byId);
        Map<Long, List<Acceptance>> acceptances = children(Acceptance.class, byId);
        Map<Long, List<PublicNotice>> notices = children(PublicNotice.class, byId);
        Map<Long, List<SatisfactionSurvey>> surveys = children(SatisfactionSurvey.class, byId);
        Map<Long, List<FollowUpCheck>> checks = children(FollowUpCheck.class, byId);
        Map<Long, List<Attachment>> attachments = children(
                Attachment.class, Comparator.comparingInt(Attachment::position).thenComparing(byId));
        Map<Long, List<DatedNote>> notes = children(DatedNote.class, byId);
        Map<Long, List<MonthlyProgress>> months = monthRows.get();
        List<Dossier> dossiers = new ArrayList<>(projects.size());
        for (Project project : projects) {
            long id = project.id();
            dossiers.add(new Dossier(
                    project,
                    of(links, id),
                    of(years, id),
                    of(moves, id),
                    of(adjustments, id),
                    of(months, id),
                    of(fundings, id),
                    of(payments, id),
                    of(targets, id),
                    of(lights, id),
                    new Papers(
                            of(acceptances, id),
                            of(notices, id),
                            of(surveys, id),
                            of(checks, id),
                            of(attachments, id),
                            of(notes, id))));
        }
        return dossiers;
    }

    private static <R> List<R> of(Map<Long, List<R>> children, long id) {
        return children.getOrDefault(id, List.of());
    }

    private <R extends ProjectRow> Map<Long, List<R>> children(Class<R> type, Comparator<? super R> order) {
        Map<Long, List<R>> map = new HashMap<>();
        for (R row : rows(type, ids == null ? "" : " where project_id in (" + ids + ")")) {
            map.computeIfAbsent(row.projectId(), id -> new ArrayList<>(4)).add(row);
        }
        map.replaceAll((id, rows) -> {
            rows.sort(order);
            return List.copyOf(rows);
        });
        return map;
    }

    private <R extends Row> List<R> rows(Class<R> type, String where) {
        Table<R> table = Tables.of(type);
        String order = where.contains("project_id") ? "" : " order by id";
        return Asked.all(connection, table.selectRecords() + where + order, table::read);
    }
}
