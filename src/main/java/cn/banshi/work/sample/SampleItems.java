package cn.banshi.work.sample;

import static cn.banshi.work.sample.SampleBasics.labelled;
import static cn.banshi.work.sample.SampleBasics.optional;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.BuildKind;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The sample office's items with all their rows; ids count from 1 in each kind of row. */
final class SampleItems {
    private static final long STORED = 1;

    private final SampleBasics basics;
    private final List<SampleRows> projects;
    private final List<SampleRows> fundings;
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private long nextLink = 1;

    SampleItems(SampleBasics basics, List<SampleRows> projects, List<SampleRows> fundings) {
        this.basics = basics;
        this.projects = projects;
        this.fundings = fundings;
        projects.forEach(row -> ids.put(row.text("项目编号"), ids.size() + 1L));
    }

    List<Dossier> dossiers() {
        Map<Long, List<ListYear>> years = byItem(SampleRows.of("list-years"), this::listYear);
        Map<Long, List<StatusMove>> moves = byItem(SampleRows.of("status-log"), this::move);
        Map<Long, List<Adjustment>> adjustments = byItem(SampleRows.of("adjustments"), this::adjustment);
        Map<Long, List<MonthlyProgress>> months = byItem(SampleRows.of("progress"), this::month);
        Map<Long, List<Funding>> money = byItem(fundings, this::funding);
        Map<Long, List<Payment>> payments = byItem(SampleRows.of("payments"), this::payment);
        Map<Long, List<Target>> targets = byItem(SampleRows.of("targets"), this::target);
        List<Dossier> dossiers = new ArrayList<>();
        for (SampleRows row : projects) {
            long id = item(row);
            dossiers.add(new Dossier(
                    project(row),
                    links(row),
                    of(years, id),
                    of(moves, id),
                    sorted(of(adjustments, id), Comparator.comparing(Adjustment::date)),
                    sorted(of(months, id), Comparator.comparing(MonthlyProgress::month)),
                    of(money, id),
                    sorted(of(payments, id), Comparator.comparing(Payment::month)),
                    of(targets, id),
                    List.of(),
                    Papers.NONE));
        }
        return dossiers;
    }

    /** Makes a row of an item: its own id, and its place among the item's rows of that kind, both from 1. */
    @FunctionalInterface
    private interface Maker<T> {
        T make(SampleRows row, long id, int position);
    }

    private <T> Map<Long, List<T>> byItem(List<SampleRows> rows, Maker<T> maker) {
        Map<Long, List<T>> byItem = new HashMap<>();
        long id = 1;
        for (SampleRows row : rows) {
            List<T> list = byItem.computeIfAbsent(item(row), key -> new ArrayList<>());
            list.add(maker.make(row, id++, list.size() + 1));
        }
        return byItem;
    }

    private static <T> List<T> of(Map<Long, List<T>> byItem, long id) {
        return List.copyOf(byItem.getOrDefault(id, List.of()));
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    private long item(SampleRows row) {
        return id(row.text("项目编号"));
    }

    private long id(String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    private Project project(SampleRows row) {
        return new Project(
                item(row),
                STORED,
                row.text("项目编号"),
                optional(row.text("上级项目编号"), this::id),
                new Basics(
                        row.text("项目名称"),
                        row.text("建设内容"),
                        basics.community(row.text("主要社区")),
                        row.text("实施地点"),
                        value(row, "类别", DictionaryKind.CATEGORY),
                        value(row, "性质", DictionaryKind.NATURE),
                        row.value("建设性质", label -> labelled(BuildKind.values(), label)),
                        value(row, "来源渠道", DictionaryKind.CHANNEL)),
                new Duty(
                        optional(row.text("牵头单位"), basics::department),
                        row.text("责任人"),
                        row.text("联系电话"),
                        row.text("承建单位"),
                        row.money("合同金额（元）"),
                        value(row, "招采方式", DictionaryKind.TENDER_WAY)),
                new Schedule(row.date("计划开工"), row.date("完成时限日期"), row.text("时限表述")),
                new Budget(
                        row.value("资金情况", label -> labelled(MoneyKind.values(), label)),
                        row.money("计划总投资（元）"),
                        row.money("期初完成投资（元）"),
                        row.month("期初截至月份")),
                new Benefit(row.number("受益户数"), row.number("受益人数"), row.number("受益人次")),
                OwnValues.NONE,
                row.yes("可公开"),
                row.yes("典型"),
                row.text("备注"),
                false);
    }

    private @Nullable Long value(SampleRows row, String heading, DictionaryKind kind) {
        return optional(row.text(heading), name -> basics.value(kind, name));
    }

    private List<ProjectLink> links(SampleRows row) {
        List<ProjectLink> links = new ArrayList<>();
        add(links, row, LinkRole.COMMUNITY, "涉及社区", basics::community);
        add(links, row, LinkRole.SUPPORTING_DEPARTMENT, "配合单位", basics::department);
        add(links, row, LinkRole.LEADER, "责任领导", basics::leader);
        add(links, row, LinkRole.LEVEL, "级别", name -> basics.value(DictionaryKind.LEVEL, name));
        add(links, row, LinkRole.CAMPAIGN, "专项行动", name -> basics.value(DictionaryKind.CAMPAIGN, name));
        return List.copyOf(links);
    }

    private void add(
            List<ProjectLink> links, SampleRows row, LinkRole role, String heading, ToLongFunction<String> target) {
        int position = 1;
        for (String name : row.several(heading).toList()) {
            links.add(new ProjectLink(nextLink++, STORED, item(row), role, target.applyAsLong(name), position++));
        }
    }

    private ListYear listYear(SampleRows row, long id, int position) {
        return new ListYear(
                id,
                STORED,
                item(row),
                Year.parse(row.text("年度")).getValue(),
                row.text("批次"),
                row.text("清单序号"),
                row.text("年度目标"),
                row.money("年度计划投资（元）"),
                row.date("列入日期"));
    }

    private StatusMove move(SampleRows row, long id, int position) {
        return new StatusMove(
                id,
                STORED,
                item(row),
                position,
                row.value("原状态", label -> labelled(Status.values(), label)),
                labelled(Status.values(), row.text("新状态")),
                LocalDate.parse(row.text("日期")),
                row.text("经办人"),
                row.text("依据"),
                row.text("说明"));
    }

    private Adjustment adjustment(SampleRows row, long id, int position) {
        AdjustmentTarget target = labelled(AdjustmentTarget.values(), row.text("调整对象"));
        LocalDate date = LocalDate.parse(row.text("日期"));
        boolean day = target == AdjustmentTarget.DEADLINE;
        return new Adjustment(
                id,
                STORED,
                item(row),
                date,
                target,
                target == AdjustmentTarget.PLANNED_YEAR ? (Integer) date.getYear() : null,
                when(day, row, "原值", LocalDate::parse),
                when(day, row, "新值", LocalDate::parse),
                when(!day, row, "原值", Money::ofYuan),
                when(!day, row, "新值", Money::ofYuan),
                row.text("原因"),
                row.text("批准人"),
                row.text("依据"));
    }

    private static <T> @Nullable T when(boolean applies, SampleRows row, String heading, Function<String, T> reader) {
        return applies ? row.value(heading, reader) : null;
    }

    private MonthlyProgress month(SampleRows row, long id, int position) {
        return new MonthlyProgress(
                id,
                STORED,
                item(row),
                Objects.requireNonNull(row.month("月份")),
                row.text("本月进展"),
                row.text("下月计划"),
                row.text("存在问题"),
                row.text("需协调事项"),
                row.percent("形象进度（%）"),
                row.money("本月完成投资（元）"),
                row.text("滞后原因"),
                row.value("达序改判", "是"::equals),
                row.text("改判理由"));
    }

    private Funding funding(SampleRows row, long id, int position) {
        return new Funding(id, STORED, item(row), source(row), row.money("申请（元）"), row.money("批复（元）"), position);
    }

    private Payment payment(SampleRows row, long id, int position) {
        return new Payment(
                id,
                STORED,
                item(row),
                Objects.requireNonNull(row.month("月份")),
                source(row),
                Money.ofYuan(row.text("金额（元）")));
    }

    private long source(SampleRows row) {
        return basics.value(DictionaryKind.FUNDING_SOURCE, row.text("资金来源"));
    }

    private Target target(SampleRows row, long id, int position) {
        return new Target(
                id,
                STORED,
                item(row),
                row.text("目标名称"),
                row.decimal("计划数量"),
                row.decimal("完成数量"),
                row.text("计量单位"),
                position);
    }
}
