package cn.banshi.domain.figures;

import cn.banshi.Copies;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.Thresholds;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Builds items for tests, a few words each; list year 2021, community 1, category 11, department 21 unless said otherwise. */
final class TestItem {
    static final long COMMUNITY = 1;
    static final long OTHER_COMMUNITY = 2;
    static final long CATEGORY = 11;
    static final long DEPARTMENT = 21;
    static final long SOURCE = 31;
    static final long OTHER_SOURCE = 32;

    private final long id;
    private Long parentId;
    private long communityId = COMMUNITY;
    private Long categoryId = CATEGORY;
    private Long departmentId = DEPARTMENT;
    private LocalDate plannedStart;
    private LocalDate deadline;
    private Money plannedTotal;
    private Money opening;
    private Benefit benefit = new Benefit(null, null, null);
    private boolean recycled;
    private final List<ListYear> years = new ArrayList<>();
    private final List<StatusMove> moves = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<MonthlyProgress> months = new ArrayList<>();
    private final List<Funding> fundings = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<ManualLight> lights = new ArrayList<>();

    private TestItem(long id) {
        this.id = id;
    }

    static TestItem item(long id) {
        return new TestItem(id);
    }

    /** Approved on 1 January 2021 and under way since the day; on the list of 2021. */
    static TestItem underway(long id, String started) {
        return item(id).onList(2021, null).move(Status.APPROVED, "2021-01-01").move(Status.UNDERWAY, started);
    }

    TestItem move(Status to, String date) {
        Status from = moves.isEmpty() ? null : moves.get(moves.size() - 1).to();
        moves.add(new StatusMove(0, 0, id, moves.size() + 1, from, to, LocalDate.parse(date), "", "", ""));
        return this;
    }

    TestItem under(long parent) {
        parentId = parent;
        return this;
    }

    TestItem in(long community, Long category, Long department) {
        communityId = community;
        categoryId = category;
        departmentId = department;
        return this;
    }

    TestItem onList(int year, String plannedYear) {
        return onList(year, plannedYear, null, String.valueOf(id));
    }

    TestItem onList(int year, String plannedYear, String joined, String number) {
        years.removeIf(entry -> entry.year() == year);
        years.add(new ListYear(0, 0, id, year, "", number, "", money(plannedYear), date(joined)));
        return this;
    }

    TestItem onNoList() {
        years.clear();
        return this;
    }

    TestItem from(String start) {
        plannedStart = date(start);
        return this;
    }

    TestItem until(String day) {
        deadline = date(day);
        return this;
    }

    TestItem plan(String yuan) {
        plannedTotal = money(yuan);
        return this;
    }

    TestItem opening(String yuan) {
        opening = money(yuan);
        return this;
    }

    TestItem serves(Integer households, Integer people, Integer personTimes) {
        benefit = new Benefit(households, people, personTimes);
        return this;
    }

    TestItem recycled() {
        recycled = true;
        return this;
    }

    TestItem month(String month, String progress, String yuan) {
        return month(month, progress, yuan, "进展", null);
    }

    TestItem month(String month, String progress, String yuan, String text, Boolean onSchedule) {
        Percent percent = progress == null ? null : Percent.of(progress);
        months.add(new MonthlyProgress(
                0, 0, id, YearMonth.parse(month), text, "", "", "", percent, money(yuan), "", onSchedule, ""));
        return this;
    }

    TestItem extended(String approved, String from, String to) {
        adjustments.add(new Adjustment(
                0,
                0,
                id,
                date(approved),
                AdjustmentTarget.DEADLINE,
                null,
                date(from),
                date(to),
                null,
                null,
                "",
                "",
                ""));
        return this;
    }

    TestItem replanned(AdjustmentTarget target, Integer year, String approved, String from, String to) {
        adjustments.add(
                new Adjustment(0, 0, id, date(approved), target, year, null, null, money(from), money(to), "", "", ""));
        return this;
    }

    TestItem funding(long source, String applied, String approved) {
        fundings.add(new Funding(0, 0, id, source, money(applied), money(approved), fundings.size()));
        return this;
    }

    TestItem paid(String month, long source, String yuan) {
        payments.add(new Payment(0, 0, id, YearMonth.parse(month), source, Money.ofYuan(yuan)));
        return this;
    }

    TestItem target(String name, String planned, String done, String unit) {
        targets.add(new Target(
                0,
                0,
                id,
                name,
                planned == null ? null : new BigDecimal(planned),
                done == null ? null : new BigDecimal(done),
                unit,
                targets.size()));
        return this;
    }

    TestItem light(Light light, String since, String until) {
        lights.add(new ManualLight(0, 0, id, light, date(since), YearMonth.parse(until), "领导要求"));
        return this;
    }

    Dossier dossier() {
        months.sort(Comparator.comparing(MonthlyProgress::month));
        payments.sort(Comparator.comparing(Payment::month));
        adjustments.sort(Comparator.comparing(Adjustment::date));
        Project project = new Project(
                id,
                1,
                "SF-CX-2021-" + id,
                parentId,
                new Basics("项目" + id, "", communityId, "", categoryId, null, null, null),
                new Duty(departmentId, "", "", "", null, null),
                new Schedule(plannedStart, deadline, "年底前"),
                new Budget(null, plannedTotal, opening, null),
                benefit,
                OwnValues.NONE,
                true,
                false,
                "",
                recycled);
        return new Dossier(
                project,
                List.of(),
                years,
                moves,
                adjustments,
                months,
                fundings,
                payments,
                targets,
                lights,
                Papers.NONE);
    }

    static Ledger ledger(TestItem... items) {
        return ledger(0, Arrays.asList(items));
    }

    static Ledger ledger(int cutoffDay, List<TestItem> items) {
        return ledger(cutoffDay, Thresholds.DEFAULT, items);
    }

    static Ledger ledger(int cutoffDay, Thresholds thresholds, List<TestItem> items) {
        return new Ledger(
                office(cutoffDay, thresholds),
                1,
                items.stream().map(TestItem::dossier).toList());
    }

    /** The view of item 1 in its own ledger. */
    static ItemView view(TestItem item, String day) {
        return view(ledger(item), 1, day);
    }

    static ItemView view(Ledger ledger, long id, String day) {
        return Views.item(ledger, id, 2021, LocalDate.parse(day));
    }

    private static OfficeData office(int cutoffDay, Thresholds thresholds) {
        Office office = Office.beginning("示范街道办事处", "示范街道", "示范区", "SF", "", "", "", "");
        office = Copies.with(Copies.with(office, "cutoffDay", cutoffDay), "thresholds", thresholds);
        return new OfficeData(
                office,
                List.of(
                        new Community(OTHER_COMMUNITY, 1, "和顺社区", "HS", null, null, "", 2, true, false),
                        new Community(COMMUNITY, 1, "春晓社区", "CX", null, null, "", 1, true, false),
                        new Community(3, 1, "撤销社区", "CE", null, null, "", 3, false, false)),
                List.of(),
                List.of(
                        new Department(DEPARTMENT, 1, "建设管理办", DepartmentKind.SECTION, "", 1, true),
                        new Department(22, 1, "民生保障办", DepartmentKind.SECTION, "", 2, true)),
                List.of(),
                List.of(),
                List.of(
                        new DictionaryValue(CATEGORY, 1, DictionaryKind.CATEGORY, "基础设施", "", 1, true),
                        new DictionaryValue(12, 1, DictionaryKind.CATEGORY, "环境整治", "", 2, true),
                        new DictionaryValue(SOURCE, 1, DictionaryKind.FUNDING_SOURCE, "区级财政", "", 1, true),
                        new DictionaryValue(OTHER_SOURCE, 1, DictionaryKind.FUNDING_SOURCE, "居民自筹", "", 2, true)),
                List.of());
    }

    private static LocalDate date(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    static Money money(String yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }
}
