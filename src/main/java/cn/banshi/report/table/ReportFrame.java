package cn.banshi.report.table;

import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.time.DateText;
import cn.banshi.report.PageFormat;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Head, foot and notes that all list reports share. */
public final class ReportFrame {
    /** Name of the list in titles and texts. */
    public static final String CAMPAIGN = "“我为群众办实事”";

    private final ReportInput input;
    private final Office office;
    private final String time;
    private final String units;

    /** A report of the period, with counts and amounts. */
    public ReportFrame(ReportInput input) {
        this(input, input.words().year() + input.words().months(), "项、万元");
    }

    private ReportFrame(ReportInput input, String time, String units) {
        this.input = input;
        this.office = input.office();
        this.time = time;
        this.units = units;
    }

    /** The same with the list year alone in the title. */
    ReportFrame ofYear() {
        return new ReportFrame(input, input.figures().year() + "年", units);
    }

    /** The same for other units than 项 and 万元. */
    public ReportFrame in(String otherUnits) {
        return new ReportFrame(input, time, otherUnits);
    }

    /** The document around columns and rows; the first note gets its 注. */
    ReportDocument document(
            ReportDefinition definition,
            List<ListColumn> columns,
            List<ReportRow> rows,
            String text,
            List<String> notes) {
        return table(definition, columns.stream().map(ListColumn::column).toList(), rows, text, notes);
    }

    /** The same for a table whose rows are no items. */
    public ReportDocument table(
            ReportDefinition definition,
            List<ReportColumn> columns,
            List<ReportRow> rows,
            String text,
            List<String> notes) {
        String words = input.words().list();
        String list = words.equals("年度清单") ? "" : words + "，";
        String scope = input.scopeWords().isEmpty() ? "" : input.scopeWords() + "，";
        return new ReportDocument(
                definition.code(),
                List.of(office.fullName() + time + CAMPAIGN, definition.title()),
                "（" + list + scope + "截至" + DateText.longText(input.figures().asOf()) + "）",
                "填报单位（盖章）：" + office.fullName(),
                "单位：" + units,
                PageFormat.forColumns(columns.size()),
                columns,
                rows,
                input.parameters().frame().texts() && !text.isEmpty() ? List.of(text) : List.of(),
                marked(notes),
                List.of(),
                input.parameters().frame().signature() ? signature() : List.of(),
                input.parameters().frame().seal() ? seal() : List.of(),
                input.figures().preliminary(),
                office.sample(),
                false);
    }

    /** What was changed in earlier months since the edition of the month before; empty where nothing was. */
    public String changedPast() {
        ChangedPast past = ChangedPast.of(input);
        if (past == null) {
            return "";
        }
        StringBuilder note = new StringBuilder();
        if (past.investedAdjustment().fen() != 0) {
            note.append(input.words().soFar())
                    .append("完成投资含对以前月份的调整")
                    .append(MoneyText.typed(past.investedAdjustment()))
                    .append("万元。");
        }
        if (past.doneAdjustment() != 0) {
            note.append("累计办结含对以前月份的调整").append(past.doneAdjustment()).append("项。");
        }
        String month = past.before().month().getMonthValue() + "月";
        if (!past.reopened().isEmpty()) {
            note.append(month + "末已办结的项目中，" + input.words().alone() + "重启或退出清单")
                    .append(past.reopened().size())
                    .append("项。");
        }
        if (past.investedMoved().fen() != 0) {
            note.append(input.words().soFar())
                    .append("完成投资因清单增减变动")
                    .append(MoneyText.typed(past.investedMoved()))
                    .append("万元。");
        }
        return note.toString();
    }

    private List<String> marked(List<String> notes) {
        List<String> marked = new ArrayList<>(notes);
        marked.removeIf(String::isEmpty);
        if (input.parameters().audience() == ReportAudience.PUBLIC) {
            marked.add("公示版只列可以公开的项目，号码已隐去。");
        }
        if (!marked.isEmpty()) {
            marked.set(0, "注：" + marked.get(0));
        }
        return marked;
    }

    private List<String> signature() {
        return List.of(
                "单位负责人：" + office.unitLeader(),
                "审核人：" + office.reviewer(),
                "填报人：" + office.preparer(),
                "联系电话：" + office.phone(),
                ReportDocument.FILLED_ON + DateText.longText(input.filledOn()));
    }

    private List<String> seal() {
        return List.of(office.fullName() + "（盖章）", DateText.longText(input.filledOn()));
    }

    /** How amounts were rounded and added. */
    String rounding() {
        return rounding(List.of(), List.of());
    }

    /**
     * How amounts were rounded and added; in exact mode also whether the printed amounts add up to something else.
     *
     * @param items items whose amounts are printed one by one
     */
    String rounding(List<ItemView> items, List<Function<ItemView, @Nullable Money>> amounts) {
        String unit = BigDecimal.ONE.movePointLeft(office.wanDecimals()).toPlainString() + "万元";
        if (input.parameters().sums().mode() == SumMode.SHOWN) {
            return "金额先四舍五入到" + unit + "再合计。";
        }
        AmountSums shown = new AmountSums(SumMode.SHOWN, office.wanDecimals());
        AmountSums exact = new AmountSums(SumMode.EXACT, office.wanDecimals());
        BigDecimal most = BigDecimal.ZERO;
        for (Function<ItemView, @Nullable Money> amount : amounts) {
            BigDecimal difference = shown.total(items, amount)
                    .wan(office.wanDecimals())
                    .subtract(exact.total(items, amount).wan(office.wanDecimals()))
                    .abs();
            most = most.max(difference);
        }
        return "金额按精确值合计，四舍五入到" + unit + (most.signum() == 0 ? "。" : "；各行显示值相加与合计最多相差" + most.toPlainString() + "万元。");
    }

    /** By how much parts as shown in a text miss their total as shown; empty where they add up. */
    public String roundingGap(List<Money> parts, Money total) {
        BigDecimal shown =
                parts.stream().map(part -> part.wan(office.wanDecimals())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = shown.subtract(total.wan(office.wanDecimals())).abs();
        return gap.signum() == 0 ? "" : "（各项四舍五入，相加与合计相差" + gap.toPlainString() + "万元）";
    }

    /**
     * How many items have no plan and what they invested; empty where all have one.
     *
     * @param plan name of the planned amount
     */
    String withoutPlan(
            String plan,
            List<ItemView> items,
            Function<ItemView, @Nullable Money> planned,
            Function<ItemView, @Nullable Money> invested) {
        List<ItemView> without =
                items.stream().filter(item -> planned.apply(item) == null).toList();
        return without.isEmpty()
                ? ""
                : "有" + without.size() + "项没有" + plan + "（按0计），完成投资"
                        + wan(input.sums().total(without, invested)) + "万元。";
    }

    /** 办结率 with its operands. */
    String doneRate() {
        FigureSet overall = input.figures().overall();
        return "办结率 = 累计办结项数÷年度清单项数 = " + overall.done() + "÷" + overall.items() + " = "
                + overall.doneRate().percent(office.rateDecimals()) + "。";
    }

    /** 年度投资完成率 with its operands. */
    String yearRate(Money part, Money whole) {
        return "年度投资完成率 = " + input.words().soFar() + "完成投资÷年度计划投资 = " + wan(part) + "÷" + wan(whole) + " = "
                + Rate.of(part, whole).percent(office.rateDecimals()) + "。";
    }

    /** 万元 in notes, grouped as in the table above them. */
    String wan(Money money) {
        return MoneyText.wan(money, office.wanDecimals());
    }

    /** 万元 in running text, without grouping as official papers write it. */
    public String plainWan(Money money) {
        return money.wan(office.wanDecimals()).toPlainString();
    }
}
