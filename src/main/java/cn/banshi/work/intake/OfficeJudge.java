package cn.banshi.work.intake;

import cn.banshi.domain.Row;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.basics.NewBasics;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges rows of the office's own data: communities and units. */
final class OfficeJudge implements RowJudge {
    private final IncomingTable table;
    private final IntakePlan plan;
    private final OfficeData office;
    private final Pending pending;
    private final BasicsWork basics;
    private final SeenRows seen;
    private final OfficeNames names;
    private final List<Community> communities;
    private int added;

    OfficeJudge(
            IncomingTable table,
            IntakePlan plan,
            OfficeData office,
            Pending pending,
            BasicsWork basics,
            SeenRows seen) {
        this.table = table;
        this.plan = plan;
        this.office = office;
        this.pending = pending;
        this.basics = basics;
        this.seen = seen;
        this.names = new OfficeNames(office, pending, plan);
        this.communities = new ArrayList<>(office.communities());
    }

    @Override
    public ReviewRow judge(RowCells cells, Consumer<Proposal> out) {
        if (plan.choices().get(cells.row()) instanceof Choice.Leave) {
            return cells.row(Verdict.SKIP, List.of(), null);
        }
        String name = cells.text(IncomingField.NAME);
        if (name.isEmpty()) {
            cells.say(IncomingField.NAME, new Remark(Remark.Kind.MISSING_NAME, "没有写名称。请补上，或这行不导入"));
            return cells.row(Verdict.ERROR, List.of(), null);
        }
        boolean ofCommunities = plan.kind() == IncomingKind.COMMUNITIES;
        seen.check(table, cells, List.of(plan.kind().key() + " " + Likeness.core(name)));
        Row base = ofCommunities
                ? find(cells, office.communities(), Community::name, names.communityLike(name))
                : find(cells, office.departments(), Department::name, names.departmentLike(name));
        Row edited =
                ofCommunities ? community(cells, name, (Community) base) : department(cells, name, (Department) base);
        if (base == null || !base.equals(edited)) {
            basics.check(edited).forEach(finding -> cells.say(null, new Remark(Remark.Kind.RULE, finding.sentence())));
        }
        if (cells.isWrong()) {
            return cells.row(Verdict.ERROR, List.of(), null);
        }
        if (base != null && base.equals(edited)) {
            return cells.row(Verdict.SAME, List.of(), null);
        }
        Row proposed = base == null ? pending.announce(edited) : edited;
        if (proposed instanceof Community community && base == null) {
            communities.add(community);
        }
        out.accept(new Proposal.Office(proposed));
        return base == null
                ? cells.row(Verdict.NEW, List.of(), null)
                : cells.row(Verdict.UPDATE, changes(base, edited), null);
    }

    private <R extends Row> @Nullable R find(
            RowCells cells, List<R> rows, Function<R, String> nameOf, @Nullable R alike) {
        String name = cells.text(IncomingField.NAME);
        String core = Likeness.core(name);
        Optional<R> same = rows.stream()
                .filter(row -> Likeness.core(nameOf.apply(row)).equals(core))
                .findFirst();
        if (same.isEmpty() && alike != null) {
            cells.say(IncomingField.NAME, OfficeNames.close(plan.kind().label(), name, nameOf.apply(alike)));
            return alike;
        }
        return same.orElse(null);
    }

    private Community community(RowCells cells, String name, @Nullable Community base) {
        String code = cells.text(IncomingField.CODE).toUpperCase(Locale.ROOT);
        Integer households = cells.count(IncomingField.HOUSEHOLDS);
        Integer population = cells.count(IncomingField.POPULATION);
        String secretary = cells.text(IncomingField.SECRETARY);
        if (base == null) {
            String letters = code.isEmpty() ? NewBasics.communityCode(communities, name) : code;
            boolean taken = communities.stream().anyMatch(one -> one.code().equals(letters));
            if (taken) {
                cells.say(IncomingField.CODE, new Remark(Remark.Kind.DUPLICATE, "社区代码“" + letters + "”已经有了，请换一个"));
            }
            return new Community(
                    0,
                    0,
                    name,
                    letters,
                    households,
                    population,
                    secretary,
                    position(office.communities()),
                    true,
                    false);
        }
        return new Community(
                base.id(),
                base.version(),
                base.name(),
                code.isEmpty() ? base.code() : code,
                households == null ? base.households() : households,
                population == null ? base.population() : population,
                secretary.isEmpty() ? base.secretary() : secretary,
                base.position(),
                base.active(),
                base.builtIn());
    }

    private Department department(RowCells cells, String name, @Nullable Department base) {
        String word = cells.text(IncomingField.DEPARTMENT_KIND);
        DepartmentKind kind = Arrays.stream(DepartmentKind.values())
                .filter(one -> one.label().equals(word))
                .findFirst()
                .orElse(null);
        if (!word.isEmpty() && kind == null) {
            cells.say(
                    IncomingField.DEPARTMENT_KIND,
                    new Remark(Remark.Kind.UNKNOWN_VALUE, "单位性质没有“" + word + "”。请改成 科室、社区、上级部门、物业、企业、其他"));
        }
        String phone = cells.text(IncomingField.PHONE);
        if (base == null) {
            return new Department(
                    0,
                    0,
                    name,
                    kind == null ? NewBasics.kindOf(name) : kind,
                    phone,
                    position(office.departments()),
                    true);
        }
        return new Department(
                base.id(),
                base.version(),
                base.name(),
                kind == null ? base.kind() : kind,
                phone.isEmpty() ? base.phone() : phone,
                base.position(),
                base.active());
    }

    private int position(List<? extends Row> rows) {
        return NewBasics.nextPosition(rows) + added++;
    }

    private static <R extends Row> List<ReviewRow.Change> changes(R base, R edited) {
        RowKind<R> kind = RowKinds.of(base);
        Map<String, @Nullable Object> before = kind.values(base);
        Map<String, @Nullable Object> after = kind.values(edited);
        List<ReviewRow.Change> changes = new ArrayList<>();
        for (RowField field : kind.fields()) {
            Object old = before.get(field.component());
            Object now = after.get(field.component());
            if (!Objects.equals(old, now)) {
                changes.add(new ReviewRow.Change(field.label(), null, text(old), text(now)));
            }
        }
        return changes;
    }

    private static String text(@Nullable Object value) {
        return value instanceof cn.banshi.domain.Labelled labelled ? labelled.label() : Objects.toString(value, "");
    }
}
