package cn.banshi.report.form;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.word.HeadingText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What forms ask for beyond the fields that come in, and how they call it. All patterns are those of whole headings. */
final class FormWords {
    /** A rate of investment, and an investment made; which one depends on the plans beside it. */
    static final String RATE = "rate";

    static final String INVESTED = "invested";

    /** A rate that is one of investment where the form has investments, else the progress of the works. */
    static final String RATE_OR_PROGRESS = "rateOrProgress";

    private record Rule(Pattern words, String key) {}

    private static final List<Rule> RULES = List.of(
            rule("(序号|项次|no\\.?|编次)", FormField.ROW_NUMBER),
            rule("(子项目?|分项)(名称)?", "subItemNames"),
            rule(".{0,6}(项目|事项|实事|工程)名称", "name"),
            rule("(本月|目前|当前|截至)?(重点)?(工作|项目|任务)?(进展|推进|完成|落实|开展)情况", "monthText"),
            rule("(下个?月|次月|本月|下一?步|下阶段)(重点)?(工作)?(计划|安排|打算|重点)", "nextPlan"),
            rule("总投资(完成)(率|比例)", "totalInvestmentRate"),
            rule("(本?年度?|本年)投资(完成)(率|比例)", "yearInvestmentRate"),
            rule("(累计|计划)*投资(计划)?(完成)(率|比例|百分比|情况率)", RATE),
            rule("(年度|投资计划|年度计划)完成(率|比例)", RATE),
            rule("(应达|计划|序时)(形象)?进度", "expected"),
            rule("(实际|现|目前实际)(形象|完成)?进度", "progress"),
            rule("(相差|差值?|差距|进度差|进度偏差|偏差|与?序时(进度)?差)(百分点)?", "gap"),
            rule("(灯色|亮灯|亮灯情况|红黄绿灯|灯)", "light"),
            rule("是否(达序|达到?序时进度|达到?序时)", "onSchedule"),
            rule("序时(进度)?(情况|表述)", "scheduleWord"),
            rule("(逾期|滞后|超期)天数", "daysLate"),
            rule("量化目标", "targets"),
            rule("需(要)?.{0,4}(协调|解决|帮助|支持).{0,8}", "helpNeeded"),
            // Money
            rule("(累计)?(已)?(支付|拨付)(资金|金额|款)?|(已|累计)(支付|拨付)(资金|金额|款)?", "paid"),
            rule("批复(资金|金额)", "approved"),
            rule("申请(资金|金额)", "applied"),
            rule("合同(金额|价|价款)|中标(价|金额)", "contractAmount"),
            rule("本期(实际)?完成(投资)?", "investedInPeriod"),
            rule("(年内|今年|本年|年度|自?年初|今年以来)累计(完成)?(投资|资金)?(额)?", "investedInYear"),
            rule("(自?(开工|实施)以来|总)(累计)?(完成)(投资|资金)(额)?", "investedTotal"),
            rule("投资(情况)?(实际)?完成(投资|额)?", INVESTED),
            rule("投资(情况)?计划(投资|额)?", "plannedTotal"),
            rule("(投资(情况)?)?(本?年度|本年)计划(投资|额)?", "plannedYear"),
            // Dates and yes or no
            rule("(建设|实施|项目)?(起止)(年限|时间|日期|年月)|(建设|实施)(工期|周期|期限|年限)", "startEnd"),
            rule("是否(已)?(办结|完成|办理完结)|办结与否|完成与否", FormField.DONE),
            rule("是否(已)?(完工|竣工)", FormField.BUILT),
            rule("是否(已)?(开工|启动)", FormField.STARTED),
            rule("是否(已)?(滞后|逾期|超期|超时)|(滞后|逾期)与否", FormField.LATE),
            // Who and what
            rule("(责任|联系|负责|经办)人(及|和|与|、)?(联系)?(电话|方式|联系方式)", "persons"),
            rule("(牵头|责任|主办|承办|实施|主管|建设|申报)(责任|实施)?(单位|部门|科室)", "leadDepartment"),
            rule("(施工|承建)(单位|方)|中标单位", "contractor"),
            rule("(招标|采购)方式", "tenderWay"),
            rule("建设性质", "buildKind"));

    /** Where a form says more than the field that comes in, or has another name for it. */
    private static final Map<IncomingField, String> OUTGOING = Map.ofEntries(
            Map.entry(IncomingField.LEVEL, "levels"),
            Map.entry(IncomingField.APPROVED_DATE, "approvedOn"),
            Map.entry(IncomingField.ACTUAL_START, "startedOn"),
            Map.entry(IncomingField.BUILT_DATE, "builtOn"),
            Map.entry(IncomingField.DONE_DATE, "doneOn"),
            Map.entry(IncomingField.CLOSED_DATE, "closedOn"),
            Map.entry(IncomingField.DEADLINE, "deadlineWording"),
            Map.entry(IncomingField.MONTH_INVESTMENT, "investedInPeriod"),
            Map.entry(IncomingField.FUNDING_SOURCE, "fundingSources"),
            Map.entry(IncomingField.PHYSICAL_PROGRESS, "progress"),
            Map.entry(IncomingField.PROGRESS_TEXT, "monthText"),
            Map.entry(IncomingField.NEXT_STEP, "nextPlan"));

    private static final Pattern BEFORE = Pattern.compile("底|末|以前|历年|往年");
    private static final Pattern START = Pattern.compile("(开工|启动|动工)(日期|时间)?");
    private static final Pattern BUILT = Pattern.compile("(竣工|完工)(日期|时间|年月)?");
    private static final Pattern GOALS = Pattern.compile("(具体|年度?目标|目标|任务)(任务)?完成情况");
    private static final Pattern YEARLY = Pattern.compile("年内|今年|本年|当年|年度|年初");
    private static final Pattern FROM_START = Pattern.compile("开工|总");

    private static final String NUMERAL = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?";
    private static final String YEAR = "(?:(20\\d\\d)年度?)?";
    private static final Pattern IN_MONTH =
            Pattern.compile(YEAR + NUMERAL + "(?:当月|实际)?(?:完成投资|投资完成|投资|完成)(?:额|情况|数)?");
    private static final Pattern MONTH_BELOW = Pattern.compile("(?:实际|已|本年)?(?:完成投资|投资完成)(?:额|情况)?" + YEAR + NUMERAL);
    private static final Pattern MONTH_ALONE = Pattern.compile(YEAR + NUMERAL);
    private static final Pattern LAST_MONTH = Pattern.compile("上个?月(实际)?(完成投资|投资完成|完成)(额)?");

    private static final String OWNER = "(?:中央|省级?|市级?|区级?|县级?|本级|街道|镇级?|乡镇|社区|村级?|上级|地方|各级)?";
    private static final String GIVER = "(?:财政|自筹|自有|社会|捐[赠助]|福彩|彩票|公益金?|福彩公益金|补助|专项|债券|银行贷款|贷款|企业|集体|居民|群众|其他)?";
    private static final String WAY = "(?:自筹|捐[助赠]|补助|公益金|贷款|出资|配套|补贴)?";
    private static final Pattern PART = Pattern.compile(
            "(?:(?:资金|经费|投资)(?:来源|构成|情况|渠道)?|其中)?(" + OWNER + GIVER + WAY + ")(?:资金|投资|投入|经费|资本|拨款|金额|款|部分)?");
    private static final Pattern PART_OF_MONEY = Pattern.compile("资金|财政|自筹|经费|投资|捐|补助|贷款|债券|公益金");

    private FormWords() {}

    private static Rule rule(String words, String key) {
        return new Rule(Pattern.compile(words), key);
    }

    /** What forms ask for with exactly these words. */
    static Stream<String> keys(String heading) {
        Stream<String> part = source(heading).isEmpty() ? Stream.empty() : Stream.of(FormField.FUNDING_PART);
        return Stream.concat(
                RULES.stream()
                        .filter(rule -> rule.words().matcher(heading).matches())
                        .map(Rule::key),
                part);
    }

    /** Which funding source a heading names, such as 财政 of 资金来源（财政）; empty where none. */
    static String source(String heading) {
        Matcher matcher = PART.matcher(heading);
        return matcher.matches() && PART_OF_MONEY.matcher(heading).find() ? matcher.group(1) : "";
    }

    /** Which funding source a heading names, with the headings above it. */
    static String source(List<String> path) {
        String text = "";
        for (int level = path.size() - 1; level >= 0; level--) {
            text = HeadingText.meaning(path.get(level)) + text;
            String source = source(text);
            if (!source.isEmpty()) {
                return source;
            }
        }
        return "";
    }

    /**
     * The month whose investment a heading asks for.
     *
     * @return empty where it names no single month, an empty text where it names one of another year or says nothing else
     */
    static Optional<String> month(List<String> path, @Nullable Integer year, HeadingKind kind) {
        String text = "";
        for (int level = path.size() - 1; level >= 0; level--) {
            text = bare(path.get(level)) + text;
            if (LAST_MONTH.matcher(text).matches() && kind.money()) {
                return Optional.of(FormField.LAST_MONTH);
            }
            for (Pattern pattern : List.of(IN_MONTH, MONTH_BELOW)) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.matches() && kind.money()) {
                    return Optional.of(key(matcher, year));
                }
            }
        }
        return MONTH_ALONE.matcher(bare(path.get(path.size() - 1))).matches() ? Optional.of("") : Optional.empty();
    }

    private static String key(Matcher matcher, @Nullable Integer listYear) {
        String year = matcher.group(1);
        if (year != null && listYear != null && Integer.parseInt(year) != listYear) {
            return "";
        }
        String month = matcher.group(2);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : HeadingText.chineseMonth(month);
        return FormField.inMonth(number);
    }

    /**
     * What a form means by a wording of a field that comes in; empty where it cannot be told.
     *
     * @param words the wording
     * @param whole the heading from top to bottom
     */
    static Optional<String> outgoing(IncomingField field, String words, String whole) {
        return switch (field) {
            case INVESTED_BEFORE ->
                BEFORE.matcher(words).find() ? Optional.of(FormField.BEFORE_YEAR) : Optional.empty();
            case INVESTED_CUMULATIVE -> Optional.of(invested(words, whole));
            case PHYSICAL_PROGRESS -> Optional.of(words.matches("完成(率|比例|百分比|百分率)") ? RATE_OR_PROGRESS : "progress");
            case PROGRESS_TEXT -> Optional.of(GOALS.matcher(words).matches() ? "completion" : "monthText");
            case PROBLEM -> Optional.of(problem(words));
            case PLANNED_START -> Optional.of(START.matcher(words).matches() ? "startedOn" : "plannedStart");
            case DEADLINE -> Optional.of(BUILT.matcher(words).matches() ? "builtOn" : "deadlineWording");
            case PERSON_IN_CHARGE -> Optional.of(words.matches(".*(电话|联系方式)") ? "persons" : field.key());
            // As often 计量单位, and another source of money.
            case LEAD_DEPARTMENT -> words.equals("单位") ? Optional.empty() : Optional.of(field.key());
            case REMARK -> words.equals("其他") ? Optional.empty() : Optional.of(field.key());
            case PLANNED_TOTAL -> Optional.of(words.matches("(申请|申报).*") ? "applied" : field.key());
            // 是否… is a question of yes or no, which the kinds of headings tell from a status.
            case STATUS -> words.startsWith("是否") || words.endsWith("与否") ? Optional.empty() : Optional.of(field.key());
            default -> Optional.of(OUTGOING.getOrDefault(field, field.key()));
        };
    }

    private static String invested(String words, String whole) {
        if (FROM_START.matcher(words).find()) {
            return "investedTotal";
        }
        return YEARLY.matcher(whole).find() ? "investedInYear" : INVESTED;
    }

    private static String problem(String words) {
        if (words.matches("需.*(协调|解决|帮助|支持).*")) {
            return "helpNeeded";
        }
        return words.matches(".*原因") && !words.contains("问题") ? "lagReason" : "problem";
    }

    /** Every key that may come out. */
    static Stream<String> keys() {
        return Stream.of(
                        RULES.stream().map(Rule::key),
                        OUTGOING.values().stream(),
                        Stream.of(
                                FormField.BEFORE_YEAR,
                                FormField.LAST_MONTH,
                                FormField.inMonth(1),
                                FormField.FUNDING_PART,
                                "completion",
                                "helpNeeded",
                                "lagReason",
                                RATE_OR_PROGRESS))
                .flatMap(keys -> keys);
    }

    /** Without blanks and what stands in brackets, which is a unit or a remark. */
    private static String bare(String heading) {
        String folded = ChineseText.fold(heading).replaceAll("\\s", "");
        String bare = folded.replaceAll("[(（\\[【〔][^)）\\]】〕]*[)）\\]】〕]", "");
        return bare.isEmpty() ? folded : bare;
    }
}
