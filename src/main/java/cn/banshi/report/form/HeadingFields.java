package cn.banshi.report.form;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.word.FieldWords;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which field a heading of a receiving office's form asks for: by meaning of its words, the first that fits. */
final class HeadingFields {
    /** A rate of investment, and an investment made; which one depends on the plans beside it. */
    static final String RATE = "rate";

    static final String INVESTED = "invested";

    private record Rule(Pattern words, String field) {}

    private static final List<Rule> RULES = List.of(
            rule("^(序号|项次|no\\.?)$", FormField.ROW_NUMBER),
            rule("清单序号", "listNumber"),
            rule("^(项目|事项)?(编号|编码|代码)$", "code"),
            rule("批次", "batch"),
            rule("子项目|子项名称|分项", "subItemNames"),
            // Texts of progress go before dates and amounts, whose words they borrow.
            rule("(下个?月|次月|\\d+月份?).*(计划|安排|打算)|下一?步|下阶段|工作计划|工作安排", "nextPlan"),
            rule("存在.*问题|问题|困难", "problem"),
            rule("需.*(协调|解决|帮助|支持)", "helpNeeded"),
            rule("(滞后|未完成|未开工|偏慢).*原因|原因分析", "lagReason"),
            rule("具体完成情况|目标完成|任务完成情况", "completion"),
            rule("^(年度|本年|今年)?投资完成情况$|投资完成率|完成率|完成比例", RATE),
            rule("进展|推进情况|落实情况|实施情况|办理情况|完成情况|工作情况|进度情况", "monthText"),
            rule("形象进度|工程进度|完成进度|进度[(（]?[%％]|^进度$|^当前进度$", "progress"),
            rule("应达|计划进度|序时进度", "expected"),
            rule("灯|红黄绿", "light"),
            rule("达序|是否.*序时", "onSchedule"),
            rule("序时", "scheduleWord"),
            // Money
            rule("财政", FormField.FUNDING_PART),
            rule("资金来源|资金渠道|筹资方式|经费来源", "fundingSources"),
            rule("支付|拨付", "paid"),
            rule("批复.*(资金|金额)", "approved"),
            rule("申请.*(资金|金额)", "applied"),
            rule("合同.*(金额|价)|中标价", "contractAmount"),
            rule("(本|当)(月|期|季度?).*(投资|完成)|当月完成|月度完成", "investedInPeriod"),
            rule("(年内|今年|本年|年度|年初|1.*月).*(累计|完成).*|年累计", "investedInYear"),
            rule("(开工以来|总|自.*以来).*(累计|完成)(投资|资金)?", "investedTotal"),
            rule("累计|完成投资|投资完成|已完成.*(投资|资金)|实际(完成)?投资|到位资金", INVESTED),
            rule("(年度|本年|今年|当年|\\d{4}年?).*(计划|安排)?.*(投资|资金)", "plannedYear"),
            rule("总投资|投资总?额|投资(规模|估算|概算)|计划投资|资金(规模|总额|预算)|预算|概算|投入资金|所需资金|项目资金|投资", "plannedTotal"),
            // People
            rule("受益.*人次|服务人次|惠及人次|人次", "personTimes"),
            rule("受益.*户|户数|惠及户", "households"),
            rule("受益.*(人|群众|居民)|人数|惠及", "people"),
            // Dates
            rule("起止|年限|(建设|实施)(工期|周期|期限)", "startEnd"),
            rule("(计划|拟|预计)(开工|启动|开始)", "plannedStart"),
            rule("(实际)?(开工|启动|动工)(日期|时间)?$", "startedOn"),
            rule(
                    "(计划|预计|拟|要求|规定)?.*(完成|完工|办结|竣工)(时限|期限|时间节点)|时限|期限|时间节点|完成时间|(计划|预计|拟)(完成|完工|竣工|办结)",
                    "deadlineWording"),
            rule("(办结|办理完结|完结)(日期|时间)?", "doneOn"),
            rule("(实际)?(完工|竣工)(日期|时间)?", "builtOn"),
            rule("销号", "closedOn"),
            rule("立项", "approvedOn"),
            // Who
            rule("(责任|分管|包保|包联|牵头|挂点|领办|包挂)领导|领导", "leaders"),
            rule("配合(单位|部门)|协办|协同", "supportingDepartments"),
            rule("(责任|联系|负责)人.*(电话|联系方式)", "persons"),
            rule("电话|联系方式|手机", "phone"),
            rule("(牵头|责任|主办|承办|实施|主管|建设|申报).*(单位|部门|科室)", "leadDepartment"),
            rule("(责任|联系|负责|经办)人", "personInCharge"),
            rule("(施工|承建)(单位|方)|中标单位", "contractor"),
            rule("社区|村居|所属(区域|单位)|所在(区域|单位)", "community"),
            // What
            rule("(项目|事项|实事|工程|工作|任务)?(名称|内容及名称)|^(项目|事项|实事项目|民生实事)$", "name"),
            rule("(年度|工作)(目标|任务)|目标任务|目标", "yearGoal"),
            rule("内容|规模|措施|简介|概况", "content"),
            rule("地点|位置|地址", "place"),
            rule("类别|类型|分类|领域", "category"),
            rule("级别|层级", "levels"),
            rule("性质", "nature"),
            rule("状态|是否(办结|完成)", "status"),
            rule("备注|说明", "remark"));

    /** Where a form says more than the field that comes in, or has another name for it. */
    private static final Map<IncomingField, String> OUTGOING = Map.ofEntries(
            Map.entry(IncomingField.LEVEL, "levels"),
            Map.entry(IncomingField.APPROVED_DATE, "approvedOn"),
            Map.entry(IncomingField.ACTUAL_START, "startedOn"),
            Map.entry(IncomingField.BUILT_DATE, "builtOn"),
            Map.entry(IncomingField.DONE_DATE, "doneOn"),
            Map.entry(IncomingField.CLOSED_DATE, "closedOn"),
            Map.entry(IncomingField.DEADLINE, "deadlineWording"),
            Map.entry(IncomingField.INVESTED_BEFORE, "openingBalance"),
            Map.entry(IncomingField.INVESTED_CUMULATIVE, INVESTED),
            Map.entry(IncomingField.MONTH_INVESTMENT, "investedInPeriod"),
            Map.entry(IncomingField.FUNDING_SOURCE, "fundingSources"),
            Map.entry(IncomingField.PHYSICAL_PROGRESS, "progress"),
            Map.entry(IncomingField.PROGRESS_TEXT, "monthText"),
            Map.entry(IncomingField.NEXT_STEP, "nextPlan"));

    private HeadingFields() {}

    private static Rule rule(String words, String field) {
        return new Rule(Pattern.compile(words), field);
    }

    /** What a heading says about money besides itself. */
    record Setting(boolean planOfYear, boolean planOfTotal) {
        String resolve(String field) {
            boolean year = planOfYear && !planOfTotal;
            return switch (field) {
                case RATE -> planOfYear ? "yearInvestmentRate" : "totalInvestmentRate";
                case INVESTED -> year ? "investedInYear" : "investedTotal";
                default -> field;
            };
        }
    }

    /**
     * The field, null where none fits.
     *
     * @param path headings from the top row to the bottom row
     * @param setting which plans the form has beside it
     */
    static @Nullable FormField field(List<String> path, Setting setting) {
        // The lowest heading says most; upper ones help where it says too little, such as 计划 under 投资.
        for (int from = path.size() - 1; from >= 0; from--) {
            String key = key(String.join("", path.subList(from, path.size())));
            if (key != null) {
                return FormField.ofKey(setting.resolve(key)).orElse(null);
            }
        }
        return null;
    }

    static @Nullable String key(String heading) {
        String words = bare(heading);
        for (Rule rule : RULES) {
            if (rule.words().matcher(words).find()) {
                return rule.field();
            }
        }
        return incoming(HeadingText.meaning(heading));
    }

    /** What tables that come in call the field, in its exact wordings. */
    private static @Nullable String incoming(String meaning) {
        IncomingField best = null;
        int most = 0;
        for (FieldWords field : HeadingWords.of(IncomingKind.PROJECTS)) {
            int rank = field.ranks().getOrDefault(meaning, 0);
            if (rank > most) {
                most = rank;
                best = field.field();
            }
        }
        return best == null ? null : OUTGOING.getOrDefault(best, best.key());
    }

    /** Every field that a heading may lead to. */
    static Stream<String> keys() {
        return Stream.concat(RULES.stream().map(Rule::field), OUTGOING.values().stream());
    }

    /** Without blanks and what stands in brackets, which is a unit or a remark. */
    static String bare(String heading) {
        String folded = ChineseText.fold(heading).replaceAll("\\s", "");
        String bare = folded.replaceAll("[(（\\[【〔][^)）\\]】〕]*[)）\\]】〕]", "");
        return bare.isEmpty() ? folded : bare;
    }
}
