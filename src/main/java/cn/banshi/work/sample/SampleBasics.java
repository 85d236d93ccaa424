package cn.banshi.work.sample;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.office.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sample office's own data, and the ids that its items refer to by name. Dictionaries hold what the items use. */
final class SampleBasics {
    private static final long STORED = 1;

    private final Map<String, Community> communities = new LinkedHashMap<>();
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final Map<String, Leader> leaders = new LinkedHashMap<>();
    private final List<LeaderTerm> terms = new ArrayList<>();
    private final List<DictionaryValue> values = new ArrayList<>();
    private final Map<DictionaryKind, Map<String, Long>> valueIds = new LinkedHashMap<>();

    SampleBasics(List<SampleRows> projects, List<SampleRows> fundings) {
        for (SampleRows row : SampleRows.of("communities")) {
            String name = row.text("名称");
            communities.put(
                    name,
                    new Community(
                            communities.size() + 1,
                            STORED,
                            name,
                            row.text("代码"),
                            row.number("户数"),
                            row.number("人口"),
                            row.text("书记"),
                            Objects.requireNonNull(row.number("排序")),
                            row.yes("启用"),
                            row.yes("内置")));
        }
        for (SampleRows row : SampleRows.of("departments")) {
            int position = departments.size() + 1;
            departments.put(
                    row.text("名称"),
                    new Department(
                            position,
                            STORED,
                            row.text("名称"),
                            labelled(DepartmentKind.values(), row.text("性质")),
                            row.text("电话"),
                            position,
                            row.yes("启用")));
        }
        for (SampleRows row : SampleRows.of("leaders")) {
            int next = leaders.size() + 1;
            Leader post =
                    leaders.computeIfAbsent(row.text("岗位"), name -> new Leader(next, STORED, name, "", next, true));
            terms.add(new LeaderTerm(
                    terms.size() + 1, STORED, post.id(), row.text("姓名"), row.date("任职起"), row.date("任职止")));
        }
        add(DictionaryKind.CATEGORY, one(projects, "类别"));
        add(DictionaryKind.LEVEL, several(projects, "级别"));
        add(DictionaryKind.NATURE, one(projects, "性质"));
        add(DictionaryKind.CHANNEL, one(projects, "来源渠道"));
        add(DictionaryKind.FUNDING_SOURCE, one(fundings, "资金来源"));
        add(DictionaryKind.CAMPAIGN, several(projects, "专项行动"));
        add(DictionaryKind.TENDER_WAY, one(projects, "招采方式"));
    }

    OfficeData office() {
        return new OfficeData(
                officeRow(),
                List.copyOf(communities.values()),
                List.of(),
                List.copyOf(departments.values()),
                List.copyOf(leaders.values()),
                terms,
                values,
                List.of());
    }

    private static Office officeRow() {
        SampleRows row = SampleRows.of("office").get(0);
        return new Office(
                1,
                STORED,
                row.text("全称"),
                row.text("简称"),
                row.text("所在区"),
                row.text("代码字母"),
                row.text("单位负责人"),
                row.text("审核人"),
                row.text("填报人"),
                row.text("联系电话"),
                Objects.requireNonNull(row.number("万元小数位")),
                Objects.requireNonNull(row.number("比率小数位")),
                row.text("合计方式").equals("exact") ? SumMode.EXACT : SumMode.SHOWN,
                row.text("统计截止日").equals("月末") ? 0 : Objects.requireNonNull(row.number("统计截止日")),
                Thresholds.DEFAULT,
                true,
                row.date("固定今天"));
    }

    private static Set<String> one(List<SampleRows> rows, String heading) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(row.text(heading)));
        names.remove("");
        return names;
    }

    private static Set<String> several(List<SampleRows> rows, String heading) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.several(heading).forEach(names::add));
        return names;
    }

    private void add(DictionaryKind kind, Set<String> names) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String name : names) {
            long id = values.size() + 1L;
            values.add(new DictionaryValue(id, STORED, kind, name, "", ids.size() + 1, true));
            ids.put(name, id);
        }
        valueIds.put(kind, ids);
    }

    long community(String name) {
        return found(communities, name).id();
    }

    long department(String name) {
        return found(departments, name).id();
    }

    long leader(String post) {
        return found(leaders, post).id();
    }

    long value(DictionaryKind kind, String name) {
        return found(found(valueIds, kind), name);
    }

    /** The id of a name, null for an empty one. */
    static @Nullable Long optional(String name, Function<String, Long> id) {
        return name.isEmpty() ? null : id.apply(name);
    }

    static <E extends Enum<E> & Labelled> E labelled(E[] values, String label) {
        return Arrays.stream(values)
                .filter(value -> value.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value " + label));
    }

    private static <K, V> V found(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("no row " + key);
        }
        return value;
    }
}
