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
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Rows of the office's own data that an import would create. Until they are written they are known by ids below zero, so that
 * items can refer to them; those that no accepted row refers to are never written.
 */
final class Pending {
    private final OfficeData office;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Set<Long> announced = new HashSet<>();
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

    /**
     * A new row of the office's own data that a table brings itself: it is written in any case, and items of the same import may
     * name it.
     */
    Row announce(Row row) {
        Row known = RowCopy.with(row, "id", next--);
        announced.add(known.id());
        rows.put(known.id(), known);
        if (known instanceof Community community) {
            communities.add(community);
        } else if (known instanceof Department department) {
            departments.add(department);
        }
        return known;
    }

    /** Communities that tables of the import bring. */
    List<Community> announcedCommunities() {
        return announced.isEmpty()
                ? List.of()
                : communities.stream().filter(this::isAnnounced).toList();
    }

    /** Units that tables of the import bring. */
    List<Department> announcedDepartments() {
        return announced.isEmpty()
                ? List.of()
                : departments.stream().filter(this::isAnnounced).toList();
    }

    private boolean isAnnounced(Row row) {
        return announced.contains(row.id());
    }

    /** One that another table of the import named before. */
    private static <R extends Row> Optional<R> made(List<R> rows, Function<R, String> nameOf, String name) {
        String core = Likeness.core(name);
        return rows.stream()
                .filter(row -> Likeness.core(nameOf.apply(row)).equals(core))
                .findFirst();
    }

    Community community(String name) {
        return made(communities, Community::name, name).orElseGet(() -> newCommunity(name));
    }

    private Community newCommunity(String name) {
        List<Community> all = new ArrayList<>(office.communities());
        all.addAll(communities);
        String code = NewBasics.communityCode(all, name);
        Community made = new Community(next--, 0, name, code, null, null, "", NewBasics.nextPosition(all), true, false);
        communities.add(made);
        rows.put(made.id(), made);
        return made;
    }

    Department department(String name) {
        return made(departments, Department::name, name).orElseGet(() -> newDepartment(name));
    }

    private Department newDepartment(String name) {
        DepartmentKind kind = NewBasics.kindOf(name);
        Department made = new Department(next--, 0, name, kind, "", position(office.departments(), departments), true);
        departments.add(made);
        rows.put(made.id(), made);
        return made;
    }

    Leader leader(String post) {
        return made(leaders, Leader::post, post).orElseGet(() -> newLeader(post));
    }

    private Leader newLeader(String post) {
        Leader made = new Leader(next--, 0, post, "", position(office.leaders(), leaders), true);
        leaders.add(made);
        rows.put(made.id(), made);
        return made;
    }

    DictionaryValue value(DictionaryKind kind, String name) {
        List<DictionaryValue> alike =
                values.stream().filter(one -> one.kind() == kind).toList();
        return made(alike, DictionaryValue::name, name).orElseGet(() -> newValue(kind, name, alike));
    }

    private DictionaryValue newValue(DictionaryKind kind, String name, List<DictionaryValue> alike) {
        DictionaryValue made =
                new DictionaryValue(next--, 0, kind, name, "", position(office.values(kind), alike), true);
        values.add(made);
        rows.put(made.id(), made);
        return made;
    }

    private static int position(List<? extends Row> stored, List<? extends Row> made) {
        return NewBasics.nextPosition(stored) + made.size();
    }

    /** The rows that the proposals refer to and no table brings itself, in the order in which they were met. */
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
        return rows.values().stream()
                .filter(row -> ids.contains(row.id()) && !isAnnounced(row))
                .toList();
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
