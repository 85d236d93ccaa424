package cn.banshi.work.intake;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Project;
import cn.banshi.work.basics.NewBasics;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of the office's own data that an import would create. Until they are written they are known by ids below zero, so that
 * items can refer to them; those that no accepted row refers to are never written.
 */
final class Pending {
    private final OfficeData office;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final List<Community> communities = new ArrayList<>();
    private final List<Department> departments = new ArrayList<>();
    private final List<Leader> leaders = new ArrayList<>();
    private final List<DictionaryValue> values = new ArrayList<>();
    private long next = -1;

    Pending(OfficeData office) {
        this.office = office;
    }

    /** The rows to write, by their ids below zero. */
    Map<Long, Row> rows() {
        return rows;
    }

    Community community(String name) {
        List<Community> all = new ArrayList<>(office.communities());
        all.addAll(communities);
        String code = NewBasics.communityCode(all, name);
        Community made = new Community(next--, 0, name, code, null, null, "", NewBasics.nextPosition(all), true, false);
        communities.add(made);
        rows.put(made.id(), made);
        return made;
    }

    Department department(String name) {
        DepartmentKind kind = NewBasics.kindOf(name);
        Department made = new Department(next--, 0, name, kind, "", position(office.departments(), departments), true);
        departments.add(made);
        rows.put(made.id(), made);
        return made;
    }

    Leader leader(String post) {
        Leader made = new Leader(next--, 0, post, "", position(office.leaders(), leaders), true);
        leaders.add(made);
        rows.put(made.id(), made);
        return made;
    }

    DictionaryValue value(DictionaryKind kind, String name) {
        List<DictionaryValue> alike =
                values.stream().filter(one -> one.kind() == kind).toList();
        DictionaryValue made =
                new DictionaryValue(next--, 0, kind, name, "", position(office.values(kind), alike), true);
        values.add(made);
        rows.put(made.id(), made);
        return made;
    }

    private static int position(List<? extends Row> stored, List<? extends Row> made) {
        return NewBasics.nextPosition(stored) + made.size();
    }

    /** The rows that the proposals refer to, in the order in which they were met. */
    List<Row> referredToBy(List<Proposal> proposals) {
        Set<Long> ids = new HashSet<>();
        for (Proposal proposal : proposals) {
            if (proposal instanceof Proposal.Item item) {
                Project project = item.edited().project();
                ids.add(project.basics().communityId());
                ids.add(project.basics().categoryId());
                ids.add(project.basics().natureId());
                ids.add(project.duty().leadDepartmentId());
                item.edited().links().forEach(link -> ids.add(link.targetId()));
                item.edited().fundings().forEach(funding -> ids.add(funding.sourceId()));
            }
        }
        return rows.values().stream().filter(row -> ids.contains(row.id())).toList();
    }

    /** What a clerk calls the row. */
    static String words(Row row) {
        if (row instanceof DictionaryValue value) {
            return value.kind().label() + "“" + value.name() + "”";
        }
        Object name = RowKinds.of(row).values(row).get(row instanceof Leader ? "post" : "name");
        return RowKinds.of(row).label() + "“" + name + "”";
    }

    /** The office's own data with what is pending. */
    OfficeData office() {
        return rows.isEmpty()
                ? office
                : new OfficeData(
                        office.office(),
                        both(office.communities(), communities),
                        office.grids(),
                        both(office.departments(), departments),
                        both(office.leaders(), leaders),
                        office.terms(),
                        both(office.values(), values),
                        office.ownColumns());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
