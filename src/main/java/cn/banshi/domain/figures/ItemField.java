package cn.banshi.domain.figures;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The column catalogue: everything that a list can show, sort, search or export about an item. Keys are those of
 * {@link ProjectField} where one exists.
 *
 * <p>Values are real and comparable within a column: {@link String}, {@link Integer}, {@link Money}, {@link Fraction} (percent),
 * {@link LocalDate}, {@link YearMonth} or an enum; null where nothing is filled. Names sort by {@code base.text.Pinyin}.
 */
public enum ItemField implements Labelled {
    LIST_NUMBER(ProjectField.LIST_NUMBER, Kind.NUMBERED, (item, office) -> item.listNumber()),
    CODE(ProjectField.CODE, Kind.TEXT, (item, office) -> item.project().code()),
    LIGHT(ProjectField.LIGHT, Kind.LIGHT, (item, office) -> item.light()),
    SCHEDULE_WORD("scheduleWord", "序时词", Kind.TEXT, (item, office) -> item.word()),
    NAME(ProjectField.NAME, Kind.TEXT, (item, office) -> item.project().name()),
    CONTENT(
            ProjectField.CONTENT,
            Kind.TEXT,
            (item, office) -> item.project().basics().content()),
    COMMUNITY(
            ProjectField.COMMUNITY,
            Kind.TEXT,
            (item, office) -> office.communityName(item.project().basics().communityId())),
    COMMUNITIES(
            ProjectField.COMMUNITIES,
            Kind.TEXT,
            (item, office) -> names(item, LinkRole.COMMUNITY, office::communityName)),
    PLACE(
            ProjectField.PLACE,
            Kind.TEXT,
            (item, office) -> item.project().basics().place()),
    CATEGORY(
            ProjectField.CATEGORY,
            Kind.TEXT,
            (item, office) -> office.valueName(item.project().basics().categoryId())),
    LEVELS(ProjectField.LEVELS, Kind.TEXT, (item, office) -> names(item, LinkRole.LEVEL, office::valueName)),
    NATURE(
            ProjectField.NATURE,
            Kind.TEXT,
            (item, office) -> office.valueName(item.project().basics().natureId())),
    BUILD_KIND(
            ProjectField.BUILD_KIND,
            Kind.TEXT,
            (item, office) -> item.project().basics().buildKind()),
    CAMPAIGNS(ProjectField.CAMPAIGNS, Kind.TEXT, (item, office) -> names(item, LinkRole.CAMPAIGN, office::valueName)),
    CHANNEL(
            ProjectField.CHANNEL,
            Kind.TEXT,
            (item, office) -> office.valueName(item.project().basics().channelId())),
    LEADERS(
            ProjectField.LEADERS,
            Kind.TEXT,
            (item, office) -> names(item, LinkRole.LEADER, id -> office.leaderName(id, item.asOf()))),
    LEAD_DEPARTMENT(
            ProjectField.LEAD_DEPARTMENT,
            Kind.TEXT,
            (item, office) -> office.departmentName(item.project().duty().leadDepartmentId())),
    SUPPORTING_DEPARTMENTS(
            ProjectField.SUPPORTING_DEPARTMENTS,
            Kind.TEXT,
            (item, office) -> names(item, LinkRole.SUPPORTING_DEPARTMENT, office::departmentName)),
    PERSON_IN_CHARGE(
            ProjectField.PERSON_IN_CHARGE,
            Kind.TEXT,
            (item, office) -> item.project().duty().personInCharge()),
    PHONE(ProjectField.PHONE, Kind.TEXT, (item, office) -> item.project().duty().phone()),
    CONTRACTOR(
            ProjectField.CONTRACTOR,
            Kind.TEXT,
            (item, office) -> item.project().duty().contractor()),
    CONTRACT_AMOUNT(
            ProjectField.CONTRACT_AMOUNT,
            Kind.MONEY,
            (item, office) -> item.project().duty().contractAmount()),
    TENDER_WAY(
            ProjectField.TENDER_WAY,
            Kind.TEXT,
            (item, office) -> office.valueName(item.project().duty().tenderWayId())),
    PLANNED_START(
            ProjectField.PLANNED_START,
            Kind.DATE,
            (item, office) -> item.project().schedule().plannedStart()),
    DEADLINE(ProjectField.DEADLINE, Kind.DATE, (item, office) -> item.deadline()),
    DEADLINE_WORDING(
            ProjectField.DEADLINE_WORDING,
            Kind.TEXT,
            (item, office) -> item.project().schedule().deadlineWording()),
    STATUS(ProjectField.STATUS, Kind.STATUS, (item, office) -> item.status()),
    ROUND("round", "轮次", Kind.NUMBER, (item, office) -> item.round()),
    APPROVED_ON(ProjectField.APPROVED_ON, Kind.DATE, (item, office) -> item.approvedOn()),
    STARTED_ON(ProjectField.STARTED_ON, Kind.DATE, (item, office) -> item.startedOn()),
    BUILT_ON(ProjectField.BUILT_ON, Kind.DATE, (item, office) -> item.builtOn()),
    DONE_ON(ProjectField.DONE_ON, Kind.DATE, (item, office) -> item.doneOn()),
    CLOSED_ON(ProjectField.CLOSED_ON, Kind.DATE, (item, office) -> item.closedOn()),
    EXPECTED("expected", "应达进度", Kind.PERCENT, (item, office) -> item.expected()),
    PHYSICAL_PROGRESS(ProjectField.PHYSICAL_PROGRESS, Kind.PERCENT, (item, office) -> item.progress()),
    GAP("gap", "差（百分点）", Kind.POINTS, (item, office) -> item.gap()),
    DAYS_LATE("daysLate", "逾期天数", Kind.NUMBER, (item, office) -> item.daysLate() == 0 ? null : item.daysLate()),
    ON_SCHEDULE(ProjectField.ON_SCHEDULE, Kind.TEXT, (item, office) -> item.onSchedule() ? "是" : "否"),
    MONEY_KIND(
            ProjectField.MONEY_KIND,
            Kind.TEXT,
            (item, office) -> item.project().budget().moneyKind()),
    PLANNED_TOTAL(ProjectField.PLANNED_TOTAL, Kind.MONEY, (item, office) -> item.plannedTotal()),
    PLANNED_YEAR(ProjectField.PLANNED_YEAR, Kind.MONEY, (item, office) -> item.plannedYear()),
    OPENING_BALANCE(ProjectField.OPENING_BALANCE, Kind.MONEY, (item, office) -> item.openingBalance()),
    MONTH_INVESTMENT(ProjectField.MONTH_INVESTMENT, Kind.MONEY, (item, office) -> item.investedInMonth()),
    INVESTED_IN_YEAR("investedInYear", "年内累计", Kind.MONEY, (item, office) -> item.investedInYear()),
    INVESTED_TOTAL("investedTotal", "总完成投资", Kind.MONEY, (item, office) -> item.investedTotal()),
    YEAR_INVESTMENT_RATE(
            "yearInvestmentRate", "年度投资完成率", Kind.PERCENT, (item, office) -> rate(item.yearInvestmentRate())),
    TOTAL_INVESTMENT_RATE(
            "totalInvestmentRate", "总投资完成率", Kind.PERCENT, (item, office) -> rate(item.totalInvestmentRate())),
    FUNDING_SOURCE(
            ProjectField.FUNDING_SOURCE,
            Kind.TEXT,
            (item, office) -> item.sources().stream().map(SourceFigures::name).collect(Collectors.joining("、"))),
    APPLIED(ProjectField.APPLIED, Kind.MONEY, (item, office) -> total(item, SourceFigures::applied)),
    APPROVED(ProjectField.APPROVED, Kind.MONEY, (item, office) -> total(item, SourceFigures::approved)),
    PAID("paid", "累计支付", Kind.MONEY, (item, office) -> total(item, SourceFigures::paid)),
    HOUSEHOLDS(ProjectField.HOUSEHOLDS, Kind.NUMBER, (item, office) -> item.households()),
    PEOPLE(ProjectField.PEOPLE, Kind.NUMBER, (item, office) -> item.people()),
    PERSON_TIMES(ProjectField.PERSON_TIMES, Kind.NUMBER, (item, office) -> item.personTimes()),
    TARGETS(
            "targets",
            "量化目标",
            Kind.TEXT,
            (item, office) -> item.targets().stream().map(TargetFigures::text).collect(Collectors.joining("、"))),
    SUB_ITEMS("subItems", "子项目数", Kind.NUMBER, (item, office) -> item.subItems() == 0 ? null : item.subItems()),
    BATCH(
            ProjectField.BATCH,
            Kind.TEXT,
            (item, office) -> item.entry() == null ? "" : item.entry().batch()),
    YEAR_GOAL(
            ProjectField.YEAR_GOAL,
            Kind.TEXT,
            (item, office) -> item.entry() == null ? "" : item.entry().yearGoal()),
    JOINED_ON(
            ProjectField.JOINED_ON,
            Kind.DATE,
            (item, office) -> item.entry() == null ? null : item.entry().joinedOn()),
    LATEST_MONTH(
            "latestMonth",
            "最近填报",
            Kind.TEXT,
            (item, office) -> item.latest() == null ? null : item.latest().month()),
    MONTH_TEXT(
            ProjectField.MONTH_TEXT,
            Kind.TEXT,
            (item, office) -> item.latest() == null ? "" : item.latest().text()),
    NEXT_PLAN(
            ProjectField.NEXT_PLAN,
            Kind.TEXT,
            (item, office) -> item.latest() == null ? "" : item.latest().nextPlan()),
    PROBLEM(
            ProjectField.PROBLEM,
            Kind.TEXT,
            (item, office) -> item.latest() == null ? "" : item.latest().problem()),
    HELP_NEEDED(
            ProjectField.HELP_NEEDED,
            Kind.TEXT,
            (item, office) -> item.latest() == null ? "" : item.latest().helpNeeded()),
    LAG_REASON(
            ProjectField.LAG_REASON,
            Kind.TEXT,
            (item, office) -> item.latest() == null ? "" : item.latest().lagReason()),
    OPEN(ProjectField.OPEN, Kind.TEXT, (item, office) -> item.project().open() ? "是" : "否"),
    STARRED(ProjectField.STARRED, Kind.TEXT, (item, office) -> item.project().starred() ? "★" : ""),
    REMARK(ProjectField.REMARK, Kind.TEXT, (item, office) -> item.project().remark()),
    OWN1(1),
    OWN2(2),
    OWN3(3),
    OWN4(4),
    OWN5(5);

    /** What a column holds; decides how it is aligned, sorted and written into a sheet. */
    public enum Kind {
        /** String, Labelled enum or YearMonth. */
        TEXT,
        /** String that counts, such as "3-1"; sorts by {@link ItemField#numberOrder}. */
        NUMBERED,
        /** Integer. */
        NUMBER,
        /** Money, shown in 万元. */
        MONEY,
        /** Fraction, in percent. */
        PERCENT,
        /** Fraction, in 百分点. */
        POINTS,
        /** LocalDate. */
        DATE,
        /** Light. */
        LIGHT,
        /** Status. */
        STATUS
    }

    private static final Map<String, ItemField> BY_KEY =
            Stream.of(values()).collect(Collectors.toMap(ItemField::key, Function.identity()));

    private final String key;
    private final String label;
    private final Kind kind;
    private final int slot;
    // Lambdas without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<ItemView, OfficeData, @Nullable Object> value;

    ItemField(ProjectField field, Kind kind, BiFunction<ItemView, OfficeData, @Nullable Object> value) {
        this(field.key(), field.label(), kind, value);
    }

    ItemField(String key, String label, Kind kind, BiFunction<ItemView, OfficeData, @Nullable Object> value) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.slot = 0;
        this.value = value;
    }

    ItemField(int slot) {
        this.key = "own" + slot;
        this.label = "自定义" + slot;
        this.kind = Kind.TEXT;
        this.slot = slot;
        this.value = (item, office) -> item.project().own().get(slot);
    }

    /** Stable English name. */
    public String key() {
        return key;
    }

    /** Heading; for the office's own columns see {@link #label(OfficeData)}. */
    @Override
    public String label() {
        return label;
    }

    /** Heading in this office: its own columns by their names. */
    public String label(OfficeData office) {
        return office.ownColumns().stream()
                .filter(column -> column.slot() == slot)
                .map(column -> column.name())
                .findFirst()
                .orElse(label);
    }

    /** Whether the office has this column: own columns only where it set one up. */
    public boolean exists(OfficeData office) {
        return slot == 0 || office.ownColumns().stream().anyMatch(column -> column.slot() == slot && column.active());
    }

    /** What the column holds. */
    public Kind kind() {
        return kind;
    }

    /** The column of that key. */
    public static Optional<ItemField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The real value, comparable within the column; null where nothing is filled. */
    public @Nullable Object value(ItemView item, OfficeData office) {
        Object found = value.apply(item, office);
        return found instanceof String text && text.isEmpty() ? null : found;
    }

    /** As shown: money in 万元, dates short within the list year, a mark behind a manual light; empty where nothing is filled. */
    public String text(ItemView item, OfficeData office) {
        Object found = value(item, office);
        if (found == null) {
            return "";
        }
        if (found instanceof Money money) {
            return MoneyText.wan(money, office.office().wanDecimals());
        }
        if (found instanceof Fraction fraction) {
            String number = fraction.shortText(office.office().rateDecimals());
            return kind == Kind.PERCENT ? number + "%" : number;
        }
        if (found instanceof LocalDate date) {
            return date.getYear() == item.year() ? DateText.shortText(date) : date.toString();
        }
        if (found instanceof Labelled labelled) {
            return kind == Kind.LIGHT && item.manualLight() != null ? labelled.label() + "（人工）" : labelled.label();
        }
        return found.toString();
    }

    /** Compares texts of kind NUMBERED as people count: 2 before 10, 3-1 behind 3, empty last. */
    public static int numberOrder(String one, String other) {
        return ListOrder.compare(one, other);
    }

    private static String names(ItemView item, LinkRole role, Function<Long, String> name) {
        return item.dossier().linked(role).stream().map(name).collect(Collectors.joining("、"));
    }

    private static @Nullable Fraction rate(Rate rate) {
        return rate.defined() ? rate.fraction() : null;
    }

    private static @Nullable Money total(ItemView item, Function<SourceFigures, Money> amount) {
        return item.sources().stream().map(amount).reduce(Money::plus).orElse(null);
    }
}
