package cn.banshi.report.form;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.figures.TargetFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Schedule;
import cn.banshi.report.ItemWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a form can hold: the columns of lists (with their keys), and what only forms ask for. Values are
 * {@link String}, {@link Integer}, {@link Money}, {@link Fraction} (percent), {@link LocalDate} or a labelled enum; null =
 * nothing.
 */
public final class FormField implements Labelled {
    /** 1, 2, 3 … of the rows written. */
    public static final String ROW_NUMBER = "rowNumber";

    /** The column's own words. */
    public static final String FIXED = "fixed";

    /** Approved money of the column's sources. */
    public static final String FUNDING_PART = "fundingPart";

    /** Paid money of the column's sources. */
    public static final String PAID_PART = "paidPart";

    /** Money up to the end of the year before. */
    public static final String BEFORE_YEAR = "investedBeforeYear";

    /** Money of the month before the period's last. */
    public static final String LAST_MONTH = "investedLastMonth";

    /** Whether the item is done, built, started: 是 or 否. */
    public static final String DONE = "doneYesNo";

    /** Whether it is built. */
    public static final String BUILT = "builtYesNo";

    /** Whether it is started. */
    public static final String STARTED = "startedYesNo";

    /** Whether it is late. */
    public static final String LATE = "lateYesNo";

    /** Name of the community, category or department that a row sums up. */
    public static final String GROUP_NAME = "groupName";

    /** M of the row's items. */
    public static final String ITEM_COUNT = "itemCount";

    /** N of the row's items. */
    public static final String DONE_COUNT = "doneCount";

    /** n of the row's items. */
    public static final String DONE_IN_PERIOD_COUNT = "doneInPeriodCount";

    /** Items not done. */
    public static final String OPEN_COUNT = "openCount";

    /** Items not started. */
    public static final String UNSTARTED_COUNT = "unstartedCount";

    /** Items whose status is 实施中. */
    public static final String UNDERWAY_COUNT = "underwayCount";

    /** Items started. */
    public static final String STARTED_COUNT = "startedCount";

    /** Items with a red light. */
    public static final String LATE_COUNT = "lateCount";

    /** N of M in percent. */
    public static final String DONE_RATE = "doneRate";

    private static final Set<String> OF_GROUP = Set.of(
            GROUP_NAME, ITEM_COUNT, DONE_COUNT, DONE_IN_PERIOD_COUNT, OPEN_COUNT, STARTED_COUNT, LATE_COUNT, DONE_RATE);

    private static final String IN_MONTH = "investedInMonth";
    private static final int MONTHS = 12;

    /** One item as a form sees it. */
    record Seen(ItemView item, FormInput input, FormColumn column, int number) {
        @Nullable
        MonthlyProgress row() {
            return ItemWords.latest(item, input.figures().period());
        }
    }

    private static final Map<String, FormField> BY_KEY = new LinkedHashMap<>();

    static {
        text(ROW_NUMBER, "序号（1、2、3…）", seen -> seen.number());
        text("monthText", "本期进展", seen -> ItemWords.progress(seen.item(), seen.row()));
        text("nextPlan", "下月计划", seen -> row(seen, MonthlyProgress::nextPlan));
        text("problem", "存在问题", seen -> row(seen, MonthlyProgress::problem));
        text("helpNeeded", "需协调事项", seen -> row(seen, MonthlyProgress::helpNeeded));
        text("lagReason", "滞后原因", seen -> row(seen, MonthlyProgress::lagReason));
        text("startEnd", "起止年限", FormField::startEnd);
        text("completion", "完成情况（目标、进度）", FormField::completion);
        text("subItemNames", "子项目名称", FormField::subItemNames);
        text(
                "leaders",
                "责任领导",
                seen -> ItemWords.leaders(seen.item(), seen.input().office()));
        text("departments", "责任单位（牵头、配合）", FormField::departments);
        text("persons", "责任人及电话", FormField::persons);
        text(
                "fundingSources",
                "资金来源（含金额）",
                seen -> ItemWords.sources(
                        seen.item().sources(), seen.input().office().office().wanDecimals()));
        text("remark", "备注", seen -> ItemWords.remark(seen.item()));
        put("progress", "形象进度", ItemField.Kind.PERCENT, seen -> stated(seen.item()));
        put(
                "investedInPeriod",
                "本期完成投资",
                ItemField.Kind.MONEY,
                seen -> seen.item().investedInPeriod());
        put(
                BEFORE_YEAR,
                "到上年底累计完成投资",
                ItemField.Kind.MONEY,
                seen -> seen.item().investedTotal().minus(seen.item().investedInYear()));
        put(
                LAST_MONTH,
                "上月完成投资",
                ItemField.Kind.MONEY,
                seen -> invested(seen, seen.input().figures().period().last().minusMonths(1)));
        for (int month = 1; month <= MONTHS; month++) {
            int number = month;
            put(
                    inMonth(number),
                    number + "月完成投资",
                    ItemField.Kind.MONEY,
                    seen -> invested(
                            seen, seen.input().figures().period().last().withMonth(number)));
        }
        text(DONE, "是否办结", seen -> yesNo(seen.item().done()));
        text(BUILT, "是否完工", seen -> yesNo(seen.item().done() || seen.item().builtOn() != null));
        text(STARTED, "是否开工", seen -> yesNo(seen.item().done() || seen.item().startedOn() != null));
        text(LATE, "是否滞后", seen -> yesNo(seen.item().light() == Light.LATE));
        put(FUNDING_PART, "指定来源的资金（批复）", ItemField.Kind.MONEY, seen -> part(seen, false));
        put(PAID_PART, "指定来源的资金（支付）", ItemField.Kind.MONEY, seen -> part(seen, true));
        text(FIXED, "固定文字", seen -> seen.column().words());
        group(GROUP_NAME, "汇总：社区、类别或单位名称", ItemField.Kind.TEXT);
        group(ITEM_COUNT, "汇总：项目数", ItemField.Kind.NUMBER);
        group(DONE_COUNT, "汇总：办结数（累计）", ItemField.Kind.NUMBER);
        group(DONE_IN_PERIOD_COUNT, "汇总：本期办结数", ItemField.Kind.NUMBER);
        group(OPEN_COUNT, "汇总：未办结数", ItemField.Kind.NUMBER);
        group(STARTED_COUNT, "汇总：开工数", ItemField.Kind.NUMBER);
        group(UNSTARTED_COUNT, "汇总：未开工数", ItemField.Kind.NUMBER);
        group(UNDERWAY_COUNT, "汇总：实施中数", ItemField.Kind.NUMBER);
        group(LATE_COUNT, "汇总：滞后数", ItemField.Kind.NUMBER);
        group(DONE_RATE, "汇总：办结率", ItemField.Kind.PERCENT);
        for (ItemField field : ItemField.values()) {
            put(
                    field.key(),
                    field.label(),
                    field.kind(),
                    seen -> field.value(seen.item(), seen.input().office()));
        }
    }

    private final String key;
    private final String label;
    private final ItemField.Kind kind;
    private final Function<Seen, @Nullable Object> value;

    private FormField(String key, String label, ItemField.Kind kind, Function<Seen, @Nullable Object> value) {
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.value = value;
    }

    /** Money of one month of the period's year, 1..12. */
    public static String inMonth(int month) {
        return IN_MONTH + month;
    }

    /** Whether it is the money of a month that the heading names. */
    static boolean isOfNamedMonth(@Nullable FormField field) {
        return field != null && field.key.startsWith(IN_MONTH);
    }

    private static void text(String key, String label, Function<Seen, @Nullable Object> value) {
        put(key, label, ItemField.Kind.TEXT, value);
    }

    /** Says something of several items and nothing of one. */
    private static void group(String key, String label, ItemField.Kind kind) {
        put(key, label, kind, seen -> null);
    }

    /** What forms say of an item goes before what lists say under the same key. */
    private static void put(String key, String label, ItemField.Kind kind, Function<Seen, @Nullable Object> value) {
        BY_KEY.putIfAbsent(key, new FormField(key, label, kind, value));
    }

    /** Everything that a clerk of the office may choose, own columns that it set up included. */
    public static List<FormField> choices(OfficeData office) {
        return BY_KEY.values().stream()
                .filter(field -> ItemField.ofKey(field.key)
                        .map(item -> item.exists(office))
                        .orElse(true))
                .toList();
    }

    /** The field of that key. */
    public static Optional<FormField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Stable English name. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** What it is called in this office: its own columns by their names. */
    public String label(OfficeData office) {
        return ItemField.ofKey(key)
                .filter(item -> item.label().equals(label))
                .map(item -> item.label(office))
                .orElse(label);
    }

    /** What it holds. */
    public ItemField.Kind kind() {
        return kind;
    }

    /** Whether it is an amount, with a unit. */
    public boolean money() {
        return kind == ItemField.Kind.MONEY;
    }

    /** Whether rows of it can be added up. */
    public boolean adds() {
        return money()
                || (kind == ItemField.Kind.NUMBER
                        && !key.equals(ROW_NUMBER)
                        && !key.equals(ItemField.DAYS_LATE.key())
                        && !key.equals(ItemField.ROUND.key()));
    }

    /** Whether it speaks of all items of a community, category or department. */
    public boolean ofGroup() {
        return OF_GROUP.contains(key);
    }

    @Nullable
    Object value(Seen seen) {
        Object found = value.apply(seen);
        if (found instanceof Money money) {
            return ItemWords.stated(seen.item(), money);
        }
        return found instanceof String text && text.isBlank() ? null : found;
    }

    private static @Nullable Money invested(Seen seen, YearMonth month) {
        return month.isAfter(seen.input().figures().period().last())
                ? null
                : seen.item().invested(month, month);
    }

    private static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }

    private static String row(Seen seen, Function<MonthlyProgress, String> text) {
        MonthlyProgress row = seen.row();
        return row == null ? "" : text.apply(row);
    }

    private static @Nullable Fraction stated(ItemView item) {
        return item.progressStated() || item.done() ? item.progress() : null;
    }

    private static String startEnd(Seen seen) {
        ItemView item = seen.item();
        Schedule schedule = item.project().schedule();
        LocalDate start = item.startedOn() == null ? schedule.plannedStart() : item.startedOn();
        LocalDate end = item.doneOn() == null ? item.deadline() : item.doneOn();
        int from = (start == null ? end == null ? item.asOf() : end : start).getYear();
        int to = end == null ? from : Math.max(from, end.getYear());
        return from == to ? from + "年" : from + "—" + to + "年";
    }

    private static String completion(Seen seen) {
        List<String> parts = new ArrayList<>();
        String targets = seen.item().targets().stream().map(TargetFigures::text).collect(Collectors.joining("、"));
        if (!targets.isBlank()) {
            parts.add(targets);
        }
        Fraction progress = stated(seen.item());
        if (seen.item().done()) {
            parts.add("已于" + ItemWords.day(seen.item(), seen.item().doneOn()) + "办结");
        } else if (progress != null) {
            parts.add("形象进度" + progress.shortText(seen.input().office().office().rateDecimals()) + "%");
        }
        return String.join("；", parts);
    }

    private static String subItemNames(Seen seen) {
        return seen.item().subViews().stream().map(sub -> sub.project().name()).collect(Collectors.joining("\n"));
    }

    private static String departments(Seen seen) {
        return List.of(ItemField.LEAD_DEPARTMENT, ItemField.SUPPORTING_DEPARTMENTS).stream()
                .map(field -> field.text(seen.item(), seen.input().office()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static String persons(Seen seen) {
        return List.of(
                        seen.item().project().duty().personInCharge(),
                        seen.item().project().duty().phone())
                .stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Money part(Seen seen, boolean paid) {
        List<SourceFigures> sources = seen.item().sources();
        boolean approved = SourceFigures.approved(sources);
        return sources.stream()
                .filter(source -> seen.column().sources().contains(source.name()))
                .map(source -> paid ? source.paid() : source.counted(approved))
                .reduce(Money::plus)
                .orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormField field && field.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
