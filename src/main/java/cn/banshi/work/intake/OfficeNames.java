package cn.banshi.work.intake;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.Row;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.OfficeData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names in foreign tables → rows of the office's own data. A name that is only written differently is taken with a remark;
 * an unknown community or unit is refused unless the plan creates it; an unknown word of a dictionary is created.
 */
final class OfficeNames {
    private static final Pattern COMMUNITY_TAIL =
            Pattern.compile("(社区)?(居民委员会|居委会|村民委员会|村委会|党总支|党委|党支部|服务站|工作站|社区|村)$");
    private static final Pattern THINGS_TAIL = Pattern.compile("(民生|惠民|实事)*(项目|工程|事项|任务|清单)$");
    private static final Pattern CATEGORY_TAIL = Pattern.compile("(方面|领域|类)?(建设|实事|民生|惠民)?(工程|项目|事项|任务|行动)?(类|类别)?$");
    private static final Pattern DEPARTMENT_TAIL = Pattern.compile("(办公室|居民委员会|居委会)$");

    /**
     * What a name stands for.
     *
     * @param id its row; below zero while it is pending; null where it stands for nothing
     * @param remark what is to be said, null for nothing
     * @param suggestion what may be meant, empty for nothing
     */
    record Found(@Nullable Long id, @Nullable Remark remark, String suggestion) {
        static final Found NOTHING = new Found(null, null, "");
    }

    private static final Pattern OFFICE_ITSELF = Pattern.compile(
            "(?:全|本|各)?街道(?:本级|级|办|办事处|机关|层面|全域|全辖区|范围)?(?:办事处)?|本级|(?:街道)?办事处|机关|全辖区|辖区|(?:各|全部|所有)社区|街道及各社区");

    private final OfficeData office;
    private final Pending pending;
    private final IntakePlan plan;
    private final Map<String, Found> seen = new HashMap<>();

    OfficeNames(OfficeData office, Pending pending, IntakePlan plan) {
        this.office = office;
        this.pending = pending;
        this.plan = plan;
    }

    Found community(String name) {
        return seen.computeIfAbsent("社区" + name, key -> {
            Community office = officeItself(name);
            return office == null ? communityAnew(name) : taken(office, "社区", name, office.name());
        });
    }

    /** Those of the office, and those that the import itself brings. */
    private List<Community> communities() {
        return both(office.communities(), pending.announcedCommunities());
    }

    private static <R> List<R> both(List<R> known, List<R> announced) {
        return announced.isEmpty()
                ? known
                : Stream.concat(known.stream(), announced.stream()).toList();
    }

    /** 街道, 全街道, 各社区 … mean the office itself, as long as no community is called so. */
    private @Nullable Community officeItself(String name) {
        String core = Likeness.core(name);
        String bare = core.replace(Likeness.core(office.office().shortName()), "街道");
        boolean means = OFFICE_ITSELF.matcher(bare).matches()
                && communities().stream()
                        .noneMatch(one -> Likeness.core(one.name()).equals(core));
        return means
                ? office.communities().stream()
                        .filter(Community::builtIn)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Found communityAnew(String name) {
        return find(
                name,
                "社区",
                communities(),
                Community::name,
                OfficeNames::communityCore,
                Remark.Kind.UNKNOWN_COMMUNITY,
                made -> pending.community(made));
    }

    /** The community that filled a table in, by its name or one with 居委会, 党总支 … behind; null where it is none. */
    @Nullable
    Long reporter(String written) {
        String core = communityCore(THINGS_TAIL.matcher(written.strip()).replaceFirst(""));
        return communities().stream()
                .filter(community ->
                        !core.isEmpty() && communityCore(community.name()).equals(core))
                .map(Community::id)
                .findFirst()
                .orElse(null);
    }

    /** The unit of the office that is only written otherwise: 城市管理办 for 城市管理办公室; null where there is none, or several. */
    @Nullable
    Department departmentLike(String name) {
        return only(office.departments(), Department::name, this::departmentCore, name);
    }

    /** The community of the office that is only written otherwise; null where there is none, or several. */
    @Nullable
    Community communityLike(String name) {
        return only(office.communities(), Community::name, OfficeNames::communityCore, name);
    }

    private static <R> @Nullable R only(
            List<R> rows, Function<R, String> nameOf, Function<String, String> coreOf, String name) {
        String core = coreOf.apply(name);
        List<R> alike = rows.stream()
                .filter(row -> coreOf.apply(nameOf.apply(row)).equals(core))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    /** The category that the name of a group means, such as 基础设施类; null where it means none, or more than one. */
    @Nullable
    Long category(String group) {
        String core = categoryCore(group);
        if (core.length() < 2) {
            return null;
        }
        List<DictionaryValue> values = office.values(DictionaryKind.CATEGORY);
        List<DictionaryValue> same = sameCategory(core);
        List<DictionaryValue> close = values.stream()
                .filter(value -> core.contains(Likeness.core(value.name()))
                        || Likeness.core(value.name()).contains(core))
                .toList();
        List<DictionaryValue> meant = same.isEmpty() ? close : same;
        return meant.size() == 1 ? Long.valueOf(meant.get(0).id()) : null;
    }

    private List<DictionaryValue> sameCategory(String core) {
        return office.values(DictionaryKind.CATEGORY).stream()
                .filter(value ->
                        core.equals(categoryCore(value.name())) || core.equals(categoryCore(value.upperName())))
                .toList();
    }

    /** 环境整治 for 环境整治类 and for 环境整治项目. */
    private static String categoryCore(String name) {
        return CATEGORY_TAIL.matcher(Likeness.core(name)).replaceFirst("");
    }

    Found department(String name) {
        return seen.computeIfAbsent(
                "单位" + name,
                key -> find(
                        name,
                        "单位",
                        both(office.departments(), pending.announcedDepartments()),
                        Department::name,
                        this::departmentCore,
                        Remark.Kind.UNKNOWN_DEPARTMENT,
                        made -> pending.department(made)));
    }

    /** A post, or the person who held a post last; unknown ones are left out with a remark unless the plan creates them. */
    Found leader(String name) {
        return seen.computeIfAbsent("领导" + name, key -> leaderAnew(name));
    }

    private Found leaderAnew(String name) {
        String core = Likeness.core(name);
        for (Leader leader : office.leaders()) {
            if (Likeness.core(leader.post()).equals(core)
                    || Likeness.core(leader.printName()).equals(core)) {
                return new Found(leader.id(), null, "");
            }
        }
        Optional<LeaderTerm> term = office.terms().stream()
                .filter(one -> !one.name().isBlank() && core.endsWith(Likeness.core(one.name())))
                .reduce((earlier, later) -> later);
        if (term.isPresent()) {
            return new Found(term.get().leaderId(), null, "");
        }
        if (plan.create().contains(name)) {
            return created(pending.leader(name), "责任领导", name);
        }
        return new Found(null, new Remark(Remark.Kind.NOTE, "责任领导“" + name + "”在基础资料里没有，这一处先不导入。添加后再导入一次就会补上"), "");
    }

    /** A word of a dictionary; an unknown one is created. */
    Found value(DictionaryKind kind, String name) {
        return seen.computeIfAbsent(kind.name() + name, key -> valueAnew(kind, name));
    }

    private Found valueAnew(DictionaryKind kind, String name) {
        List<DictionaryValue> values = office.values(kind);
        String core = Likeness.core(name);
        for (DictionaryValue value : values) {
            if (Likeness.core(value.name()).equals(core)
                    || Likeness.core(value.upperName()).equals(core)) {
                return new Found(value.id(), null, "");
            }
        }
        List<DictionaryValue> wider = core.length() < 2
                ? List.of()
                : values.stream()
                        .filter(value -> subsequence(core, Likeness.core(value.name())))
                        .toList();
        List<DictionaryValue> same = kind == DictionaryKind.CATEGORY ? sameCategory(categoryCore(name)) : List.of();
        if (same.size() == 1) {
            return taken(same.get(0), kind.label(), name, same.get(0).name());
        }
        if (wider.size() == 1) {
            return taken(wider.get(0), kind.label(), name, wider.get(0).name());
        }
        // Too frequent to be said at each row; the review names what will be created.
        return new Found(pending.value(kind, name).id(), null, "");
    }

    /** Whether the short one is the long one with characters left out, such as 街道自筹 of 街道财政自筹. */
    private static boolean subsequence(String core, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < core.length(); i++) {
            if (whole.charAt(i) == core.charAt(at)) {
                at++;
            }
        }
        return at == core.length()
                && !core.equals(whole)
                && core.charAt(0) == whole.charAt(0)
                && core.charAt(core.length() - 1) == whole.charAt(whole.length() - 1);
    }

    private <R extends Row> Found find(
            String name,
            String what,
            List<R> rows,
            Function<R, String> nameOf,
            Function<String, String> coreOf,
            Remark.Kind unknown,
            Function<String, R> make) {
        String folded = ChineseText.fold(name).strip();
        for (R row : rows) {
            if (ChineseText.fold(nameOf.apply(row)).equals(folded)) {
                return new Found(row.id(), null, "");
            }
        }
        R alike = only(rows, nameOf, coreOf, name);
        if (alike != null) {
            return taken(alike, what, name, nameOf.apply(alike));
        }
        if (plan.creates(name)) {
            return created(make.apply(name), what, name);
        }
        String suggestion = Likeness.closest(name, rows, nameOf).map(nameOf).orElse("");
        String sentence = suggestion.isEmpty()
                ? "基础资料里没有%s“%s”。请改成已有的名称，或新建它".formatted(what, name)
                : "基础资料里没有%s“%s”，是不是“%s”？请改名称，或新建它".formatted(what, name, suggestion);
        return new Found(null, new Remark(unknown, sentence), suggestion);
    }

    private static Found taken(Row row, String what, String written, String known) {
        return new Found(row.id(), close(what, written, known), "");
    }

    /** Says that a name stands for another one. */
    static Remark close(String what, String written, String known) {
        return new Remark(Remark.Kind.CLOSE_NAME, "%s“%s”按“%s”导入".formatted(what, written, known));
    }

    private static Found created(Row row, String what, String name) {
        return new Found(row.id(), new Remark(Remark.Kind.CREATED, "会在基础资料里新建%s“%s”".formatted(what, name)), "");
    }

    private static String communityCore(String name) {
        return COMMUNITY_TAIL.matcher(Likeness.core(name)).replaceFirst("");
    }

    private String departmentCore(String name) {
        String core = Likeness.core(name);
        String street = Likeness.core(office.office().shortName());
        String bare = !street.isEmpty() && core.startsWith(street) ? core.substring(street.length()) : core;
        String local = bare.startsWith("街道") ? bare.substring(2) : bare;
        return DEPARTMENT_TAIL
                .matcher(local)
                .replaceFirst(tail -> tail.group().startsWith("办") ? "办" : "社区")
                .replace("社区社区", "社区");
    }
}
