package cn.banshi.report.form;

import cn.banshi.domain.intake.word.HeadingText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What values a heading asks for, by its words and units; a field of another kind does not belong below it.
 *
 * @param written the bottom heading as it stands there
 * @param leaf what it says
 * @param above what stands above it
 * @param whole what the heading says from top to bottom
 * @param unclear whether it names a year that may be any
 * @param ofMoney whether it has a unit of money
 * @param underMoney whether a heading above it speaks of money
 * @param counted whether it has a unit of things or people, or asks how many
 * @param rate whether it asks for a share
 */
record HeadingKind(
        String written,
        String leaf,
        String above,
        String whole,
        boolean unclear,
        boolean ofMoney,
        boolean underMoney,
        boolean counted,
        boolean rate) {
    private static final Pattern MONEY = Pattern.compile("投资|资金|经费|金额|费用|支付|拨付");
    private static final Pattern AMOUNT = Pattern.compile("概算|预算|估算|财政|自筹|补助|贷款|债券|捐|公益金|造价|合同价|中标价|额$");
    private static final Pattern SPENT = Pattern.compile("支付|拨付|到位|使用|支出");
    private static final Pattern OWN_PLAN = Pattern.compile("计划|总投资|概算|预算|估算|年度");
    private static final Pattern THIS_MONTH = Pattern.compile("本月|当月");
    private static final Set<String> PLANNED = Set.of("plannedTotal", "plannedYear");
    private static final Pattern RATE = Pattern.compile("率$|比例$|占比|百分比|百分率|比重$|[(（][%％][)）]|[%％]$");
    private static final Pattern COUNT = Pattern.compile("(数|数量|人次)$");
    private static final Pattern COUNT_UNIT = Pattern.compile("[(（](个|项|件|户|人|人次|处|套|场|次|名|户/人)[)）]");
    private static final Pattern YES_NO = Pattern.compile("^是否|与否$|^(是|否)$");
    private static final Pattern DAY = Pattern.compile("日期|时间|时限|期限|节点|年月|年限|工期|周期|期间|时点|起止|进度安排");
    private static final Pattern DAY_SAID = Pattern.compile("计划|预计|拟|实际");
    private static final Pattern PLAN = Pattern.compile("计划|目标|任务|预计|拟|安排|预算|概算");
    private static final Pattern MADE = Pattern.compile("完成|实际|累计|支付|拨付");
    private static final Pattern OTHER_TIME = Pattern.compile("下个?月|次月|下年|次年|明年|上个?月|上期|上周|去年|同期");
    private static final Pattern LAST_YEAR = Pattern.compile("上年|以前年|历年|往年");
    private static final Pattern YEAR_END = Pattern.compile("\\d{4}年[底末]");

    /** Texts that may stand below a heading of money. */
    private static final Set<String> MONEY_TEXTS = Set.of("fundingSources", "fundingSource", "remark");

    private static final Set<String> DAY_TEXTS = Set.of("deadlineWording", "startEnd");
    private static final Set<String> TOLD_OF_NEXT = Set.of("nextPlan");
    private static final Set<String> YES_NO_TEXTS =
            Set.of(FormField.DONE, FormField.BUILT, FormField.STARTED, FormField.LATE, "onSchedule", "open");
    private static final Set<String> ACTUAL = Set.of(
            "investedInPeriod",
            "monthInvestment",
            "investedInYear",
            "investedTotal",
            FormField.BEFORE_YEAR,
            FormField.LAST_MONTH,
            "paid",
            FormField.PAID_PART,
            "startedOn",
            "builtOn",
            "doneOn",
            "closedOn");

    static HeadingKind of(List<String> path, @Nullable Integer year) {
        List<String> meanings =
                path.stream().map(text -> HeadingText.meaning(text, year, null)).toList();
        String leaf = meanings.get(meanings.size() - 1);
        String written = HeadingText.plain(path.get(path.size() - 1));
        String above = meanings.subList(0, meanings.size() - 1).stream().collect(Collectors.joining());
        boolean rate = RATE.matcher(written).find() || RATE.matcher(leaf).find();
        boolean unit = path.stream().anyMatch(text -> HeadingText.headingUnit(text) != null);
        boolean money = MONEY.matcher(leaf).find();
        boolean counted = COUNT_UNIT.matcher(written).find()
                || (COUNT.matcher(leaf).find()
                        && !money
                        && !MONEY.matcher(above).find());
        return new HeadingKind(
                written,
                leaf,
                above,
                above + leaf,
                year == null
                        && YEAR_END.matcher(HeadingText.plain(String.join("", path)))
                                .find(),
                unit && !rate,
                MONEY.matcher(above).find(),
                counted,
                rate);
    }

    boolean money() {
        return ofMoney || underMoney || MONEY.matcher(leaf).find();
    }

    private boolean amount() {
        return money() || AMOUNT.matcher(whole).find();
    }

    private boolean yesNo() {
        return YES_NO.matcher(leaf).find();
    }

    boolean fits(FormField field) {
        String key = field.key();
        return fitsTime(key) && fitsPlan(key) && (yesNo() ? YES_NO_TEXTS.contains(key) : fitsKind(field));
    }

    private boolean fitsKind(FormField field) {
        String key = field.key();
        if (YES_NO_TEXTS.contains(key)) {
            return false;
        }
        boolean day = DAY.matcher(whole).find() || DAY_SAID.matcher(leaf).find();
        return switch (field.kind()) {
            case MONEY -> amount() && !rate && !counted && !DAY.matcher(leaf).find();
            case PERCENT, POINTS -> !ofMoney && !counted && (rate || !underMoney);
            case NUMBER -> key.equals(FormField.ROW_NUMBER) || (!rate && !ofMoney && !underMoney);
            case DATE -> day && quiet() && !underMoney;
            case TEXT, NUMBERED, STATUS, LIGHT ->
                quiet() && (!underMoney || MONEY_TEXTS.contains(key)) && (day || !DAY_TEXTS.contains(key));
        };
    }

    /** Nothing that asks for a quantity. */
    private boolean quiet() {
        return !rate && !counted && !ofMoney;
    }

    /** Times that the month's own values do not speak of. */
    private boolean fitsTime(String key) {
        if (key.equals("nextPlan") && THIS_MONTH.matcher(written).find()) {
            return false;
        }
        boolean next = OTHER_TIME.matcher(whole).find();
        boolean last = LAST_YEAR.matcher(whole).find();
        return (!next || TOLD_OF_NEXT.contains(key) || key.equals(FormField.LAST_MONTH))
                && (!last || key.equals(FormField.BEFORE_YEAR));
    }

    /** Plans never get what was made. */
    private boolean fitsPlan(String key) {
        boolean plan = PLAN.matcher(whole).find() && !MADE.matcher(leaf).find();
        boolean planned = PLAN.matcher(leaf).find();
        if (PLANNED.contains(key)) {
            boolean made = MADE.matcher(above).find() && !OWN_PLAN.matcher(leaf).find();
            boolean ofYear = PLAN.matcher(whole).find() || MONEY.matcher(leaf).find();
            return !made && (ofYear || key.equals("plannedTotal"));
        }
        if (key.startsWith("invested") && SPENT.matcher(whole).find()) {
            return false;
        }
        boolean part = key.equals(FormField.FUNDING_PART) && MADE.matcher(whole).find();
        return !part && (!ACTUAL.contains(key) || (!plan && !planned));
    }
}
