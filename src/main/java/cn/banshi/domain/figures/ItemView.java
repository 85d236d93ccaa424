package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item as of a day D, seen from one year's list: what was valid then, and what follows from it. Amounts, progress and
 * benefit of an item with 子项目 are rolled up from those that exist on D and are not 取消, each field by itself.
 *
 * <p>Immutable. What the figures need is computed once, when the view is made; texts are made when asked for.
 */
public final class ItemView {
    private final Dossier dossier;
    private final Lens lens;
    private final @Nullable ListYear entry;
    private final Course course;
    private final List<ItemView> allSubItems;
    private final List<ItemView> subItems;
    private final MonthRows monthRows;
    private final @Nullable LocalDate deadline;
    private final RollUp rollUp;
    private final Pace pace;
    private final @Nullable ManualLight manual;
    private final @Nullable Light light;
    private final @Nullable ScheduleWord word;

    ItemView(Dossier dossier, Lens lens, @Nullable ListYear entry, Course course, List<ItemView> allSubItems) {
        this.dossier = dossier;
        this.lens = lens;
        this.entry = entry;
        this.course = course;
        this.allSubItems = allSubItems;
        this.subItems = RollUp.counted(allSubItems);
        this.monthRows = new MonthRows(dossier.months(), lens, subItems);
        this.deadline = AsOf.deadline(dossier, lens.asOf());
        this.rollUp = new RollUp(dossier, lens, entry, monthRows, subItems);
        this.pace = new Pace(lens, dossier, course, deadline, monthRows, subItems);
        this.manual = LightRules.manual(dossier.manualLights(), lens);
        boolean lit = dossier.project().parentId() == null
                && course.status() != Status.RESERVE
                && course.status() != Status.CANCELLED;
        this.light = lit ? LightRules.light(this) : null;
        this.word = light == null ? null : LightRules.word(this, light);
    }

    /** The item with all its rows. */
    public Dossier dossier() {
        return dossier;
    }

    /** The item's fields as they stand now. */
    public Project project() {
        return dossier.project();
    }

    /** Id of the item. */
    public long id() {
        return dossier.project().id();
    }

    /** List year that the view belongs to. */
    public int year() {
        return lens.year();
    }

    /** D. */
    public LocalDate asOf() {
        return lens.asOf();
    }

    /** Membership in the year's list on D, null where there is none. */
    public @Nullable ListYear entry() {
        return entry;
    }

    /** 清单序号, empty where the item is on no list. */
    public String listNumber() {
        return entry == null ? "" : entry.listNumber();
    }

    /** Status and dates as of D. */
    public Course course() {
        return course;
    }

    /** 状态. */
    public Status status() {
        return course.status();
    }

    /** Round, grows with every 重启. */
    public int round() {
        return course.round();
    }

    /** 立项日期. */
    public @Nullable LocalDate approvedOn() {
        return course.approvedOn();
    }

    /** 实际开工 of the round. */
    public @Nullable LocalDate startedOn() {
        return course.startedOn();
    }

    /** 完工日期 of the round. */
    public @Nullable LocalDate builtOn() {
        return course.builtOn();
    }

    /** 办结日期 of the round. */
    public @Nullable LocalDate doneOn() {
        return course.doneOn();
    }

    /** 销号日期 of the round. */
    public @Nullable LocalDate closedOn() {
        return course.closedOn();
    }

    /** 已办结 or 已销号. */
    public boolean done() {
        return course.isDone();
    }

    /** Whether the item is one of M: top-level, on the list, neither 储备 nor 取消. */
    public boolean counts() {
        return light != null && entry != null;
    }

    /** s: planned start, else 立项日期. */
    public @Nullable LocalDate scheduledStart() {
        return pace.start();
    }

    /** L: deadline valid on D, null where there is none. */
    public @Nullable LocalDate deadline() {
        return deadline;
    }

    /** e: 应达进度 in percent, null without a deadline. */
    public @Nullable Fraction expected() {
        return pace.expected();
    }

    /** p: 形象进度 in percent. */
    public Fraction progress() {
        return pace.progress();
    }

    /** Whether the progress was stated by a row or follows from 已完工; else it is 0 because nothing is known. */
    public boolean progressStated() {
        return pace.progressStated();
    }

    /** g = e − p in 百分点, null without a deadline. */
    public @Nullable Fraction gap() {
        return pace.gap();
    }

    /** Days by which it is (or was finished) late, 0 when in time or without a deadline. */
    public int daysLate() {
        return pace.daysLate();
    }

    /** Days from D to the deadline, negative when past, null without a deadline. */
    public @Nullable Integer daysLeft() {
        return deadline == null ? null : Math.toIntExact(deadline.toEpochDay() - lens.day());
    }

    /** 亮灯, a manual one before the rules; null for 储备, 取消 and 子项目, which have none. */
    public @Nullable Light light() {
        return light;
    }

    /** The manual light in force on D. */
    public @Nullable ManualLight manualLight() {
        return manual;
    }

    /** Whether 未开工 is amber: the planned start has passed. */
    public boolean notStartedOverdue() {
        return pace.startPassed();
    }

    /** 序时词; null for 储备, 取消 and 子项目, which have none. */
    public @Nullable ScheduleWord word() {
        return word;
    }

    /** 是否达序: 否 for 滞后 and 偏慢, unless the row of D's month says otherwise. */
    public boolean onSchedule() {
        Boolean override = monthRows.current == null ? null : monthRows.current.onSchedule();
        return override == null ? light != Light.LATE && light != Light.SLOW : override;
    }

    /** Whether 是否达序 was overridden by hand in the month of D. */
    public boolean onScheduleOverridden() {
        return monthRows.current != null && monthRows.current.onSchedule() != null;
    }

    /** Why the light is what it is. */
    public Explained lightWhy() {
        return LightRules.why(this);
    }

    /** 计划总投资 valid on D. */
    public @Nullable Money plannedTotal() {
        return rollUp.money(RollUp.PLANNED_TOTAL);
    }

    /** 年度计划投资 of the list year, valid on D. */
    public @Nullable Money plannedYear() {
        return rollUp.money(RollUp.PLANNED_YEAR);
    }

    /** 期初完成投资. */
    public @Nullable Money openingBalance() {
        return rollUp.money(RollUp.OPENING);
    }

    /** Σ 本月完成投资 of the months, up to the month of D. */
    public Money invested(YearMonth from, YearMonth to) {
        int first = Lens.index(from);
        int last = Lens.index(to);
        long sum = monthRows.invested(first, last, subItems);
        for (ItemView sub : subItems) {
            sum += sub.monthRows.invested(first, last, List.of());
        }
        return Money.ofFen(sum);
    }

    /** 本月完成投资 in the month of D. */
    public Money investedInMonth() {
        YearMonth month = month();
        return invested(month, month);
    }

    /** Σ 本月完成投资 in the months of the figures that the view belongs to; else that of the month of D. */
    public Money investedInPeriod() {
        return Money.ofFen(rollUp.investedInPeriod);
    }

    /** 年内累计: from January of the list year to the month of D. */
    public Money investedInYear() {
        return Money.ofFen(rollUp.investedInYear);
    }

    /** 总完成投资: opening balance and all month rows up to D. */
    public Money investedTotal() {
        return Money.ofFen(rollUp.investedTotal);
    }

    /** 年度投资完成率. */
    public Rate yearInvestmentRate() {
        return new Rate(rollUp.investedInYear, rollUp.fen(RollUp.PLANNED_YEAR));
    }

    /** 总投资完成率. */
    public Rate totalInvestmentRate() {
        return new Rate(rollUp.investedTotal, rollUp.fen(RollUp.PLANNED_TOTAL));
    }

    /** 户, 人, 人次, rolled up. */
    public Benefit benefit() {
        return new Benefit(households(), people(), personTimes());
    }

    /** 受益户数. */
    public @Nullable Integer households() {
        return rollUp.count(RollUp.HOUSEHOLDS);
    }

    /** 受益人数. */
    public @Nullable Integer people() {
        return rollUp.count(RollUp.PEOPLE);
    }

    /** 受益人次. */
    public @Nullable Integer personTimes() {
        return rollUp.count(RollUp.PERSON_TIMES);
    }

    /** Applied, approved and paid money by source, rolled up, in the office's order. */
    public List<SourceFigures> sources() {
        Sources sources = new Sources();
        sources.add(this);
        return sources.figures(lens.ledger().office());
    }

    /** 量化目标, rolled up. */
    public List<TargetFigures> targets() {
        return TargetFigures.of(this);
    }

    /** S of this item: 子项目 that exist on D and are neither 储备 nor 取消. */
    public int subItems() {
        int count = 0;
        for (ItemView sub : subItems) {
            count += sub.status() == Status.RESERVE ? 0 : 1;
        }
        return count;
    }

    /** The reporting month of D. */
    public YearMonth month() {
        return lens.calendar().monthOf(lens.asOf());
    }

    /** The item's own row of a month, null where there is none or it lies after D. */
    public @Nullable MonthlyProgress month(YearMonth month) {
        return monthRows.find(Lens.index(month));
    }

    /** The latest row up to D. */
    public @Nullable MonthlyProgress latest() {
        return monthRows.latest;
    }

    /** 子项目 that exist on D, all of them, in the order of their numbers. */
    public List<ItemView> subViews() {
        return allSubItems;
    }

    /**
     * Whether a field is the sum of the sub-items and thus read-only (由子项目合计); money and payments, which are decided month
     * by month, in the month of D.
     */
    public boolean rolledUp(ProjectField field) {
        return field == ProjectField.PHYSICAL_PROGRESS ? pace.summed() : rollUp.covers(field, lens.month());
    }

    /** The same for money and payments of a month; other fields do not depend on it. */
    public boolean rolledUp(ProjectField field, YearMonth month) {
        return field == ProjectField.PHYSICAL_PROGRESS ? pace.summed() : rollUp.covers(field, Lens.index(month));
    }

    /** The sums of the sub-items for one quantity; each of its numbers is null, and thus the item's own, where none states it. */
    public TargetFigures summedTarget(String name, String unit) {
        return TargetFigures.summed(this, name, unit);
    }

    Lens lens() {
        return lens;
    }

    MonthRows monthRows() {
        return monthRows;
    }

    RollUp rollUp() {
        return rollUp;
    }

    Pace pace() {
        return pace;
    }

    /** Sub-items whose values are summed up: neither 取消 nor yet to come. */
    List<ItemView> summedSubItems() {
        return subItems;
    }

    @Override
    public String toString() {
        return project().code() + " on " + lens.asOf();
    }
}
