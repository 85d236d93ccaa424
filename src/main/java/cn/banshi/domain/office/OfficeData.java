package cn.banshi.domain.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The office's own data: everything that items refer to. Immutable; each list is in the office's order.
 *
 * <p>Look-ups take null for "not filled" and answer null or an empty name, so that lists can show unfilled fields without
 * asking first.
 */
public final class OfficeData {
    private final Office office;
    private final List<Community> communities;
    private final List<Grid> grids;
    private final List<Department> departments;
    private final List<Leader> leaders;
    private final List<LeaderTerm> terms;
    private final List<DictionaryValue> values;
    private final List<OwnColumn> ownColumns;
    private final Map<Long, Community> communityById;
    private final Map<Long, Department> departmentById;
    private final Map<Long, Leader> leaderById;
    private final Map<Long, DictionaryValue> valueById;

    /** Takes the rows in any order. */
    public OfficeData(
            Office office,
            List<Community> communities,
            List<Grid> grids,
            List<Department> departments,
            List<Leader> leaders,
            List<LeaderTerm> terms,
            List<DictionaryValue> values,
            List<OwnColumn> ownColumns) {
        this.office = office;
        this.communities = sorted(
                communities, Comparator.comparing(Community::builtIn).reversed().thenComparing(Community::position));
        this.grids = sorted(grids, Comparator.comparing(Grid::communityId).thenComparing(Grid::position));
        this.departments = sorted(departments, Comparator.comparing(Department::position));
        this.leaders = sorted(leaders, Comparator.comparing(Leader::position));
        this.terms = List.copyOf(terms);
        this.values =
                sorted(values, Comparator.comparing(DictionaryValue::kind).thenComparing(DictionaryValue::position));
        this.ownColumns = sorted(ownColumns, Comparator.comparing(OwnColumn::slot));
        this.communityById = index(this.communities, Community::id);
        this.departmentById = index(this.departments, Department::id);
        this.leaderById = index(this.leaders, Leader::id);
        this.valueById = index(this.values, DictionaryValue::id);
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    private static <T> Map<Long, T> index(List<T> rows, Function<T, Long> id) {
        Map<Long, T> map = new HashMap<>();
        rows.forEach(row -> map.put(id.apply(row), row));
        return map;
    }

    /** The same data under another office row. */
    public OfficeData with(Office other) {
        return new OfficeData(other, communities, grids, departments, leaders, terms, values, ownColumns);
    }

    /** The office's one row. */
    public Office office() {
        return office;
    }

    /** Communities, 街道本级 first. */
    public List<Community> communities() {
        return communities;
    }

    /** Grids of all communities. */
    public List<Grid> grids() {
        return grids;
    }

    /** 责任单位. */
    public List<Department> departments() {
        return departments;
    }

    /** Leader posts. */
    public List<Leader> leaders() {
        return leaders;
    }

    /** Who held which post when. */
    public List<LeaderTerm> terms() {
        return terms;
    }

    /** Values of all dictionaries. */
    public List<DictionaryValue> values() {
        return values;
    }

    /** Values of one dictionary. */
    public List<DictionaryValue> values(DictionaryKind kind) {
        return values.stream().filter(value -> value.kind() == kind).toList();
    }

    /** Columns of the office's own. */
    public List<OwnColumn> ownColumns() {
        return ownColumns;
    }

    /** The community, or null. */
    public @Nullable Community community(@Nullable Long id) {
        return id == null ? null : communityById.get(id);
    }

    /** The department, or null. */
    public @Nullable Department department(@Nullable Long id) {
        return id == null ? null : departmentById.get(id);
    }

    /** The leader post, or null. */
    public @Nullable Leader leader(@Nullable Long id) {
        return id == null ? null : leaderById.get(id);
    }

    /** The dictionary value, or null. */
    public @Nullable DictionaryValue value(@Nullable Long id) {
        return id == null ? null : valueById.get(id);
    }

    /** Name of the community, empty when not filled. */
    public String communityName(@Nullable Long id) {
        Community community = community(id);
        return community == null ? "" : community.name();
    }

    /** Name of the department, empty when not filled. */
    public String departmentName(@Nullable Long id) {
        Department department = department(id);
        return department == null ? "" : department.name();
    }

    /** Name of the dictionary value, empty when not filled. */
    public String valueName(@Nullable Long id) {
        DictionaryValue value = value(id);
        return value == null ? "" : value.name();
    }

    /** Who holds the post on the day, empty when nobody is known. */
    public Optional<LeaderTerm> holder(long leaderId, LocalDate day) {
        return terms.stream()
                .filter(term -> term.leaderId() == leaderId && term.covers(day))
                .findFirst();
    }

    /** Post and holder on the day, such as "副主任（城建） 孙致远". */
    public String leaderName(@Nullable Long leaderId, LocalDate day) {
        Leader leader = leader(leaderId);
        if (leader == null) {
            return "";
        }
        return holder(leader.id(), day)
                .map(term -> leader.post() + " " + term.name())
                .orElse(leader.post());
    }
}
