package cn.banshi.report.table;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportChart;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * R07 资金来源汇总表: 申请, 批复 and 支付 by community and by source, both with the same total, beside the plan that they must
 * come to.
 */
public final class SourceReport extends TableReport {
    /** 申请, 批复, 支付, 支付率. */
    private static final int MEASURES = 4;

    private static final int COLUMN_COUNT = 9;

    public SourceReport() {
        super("R07", "资金来源汇总表", ReportFamily.SUMMARY, ReportChoice.SUMS, ReportChoice.SUBTOTALS, ReportChoice.CHARTS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        Figures figures = input.figures();
        ReportDocument table =
                new ReportFrame(input).table(this, columns(input), new Lines(input).all(), "", notes(input));
        boolean drawn = input.parameters().frame().charts()
                && !figures.byFundingSource().isEmpty();
        return drawn ? table.with(List.of(chart(input))) : table;
    }

    private static List<ReportColumn> columns(ReportInput input) {
        int wan = input.office().wanDecimals();
        return List.of(
                ReportColumn.text("listNumber", 3, Align.CENTER, "序", "号"),
                ReportColumn.text("name", 16, Align.LEFT, "社区 / 资金来源"),
                ReportColumn.number("items", 5, 0, "项目数"),
                ReportColumn.number("applied", 7, wan, "申请"),
                ReportColumn.number("approved", 7, wan, "批复"),
                ReportColumn.number("paid", 7, wan, "支付"),
                ReportColumn.number("paidRate", 6, input.office().rateDecimals(), "支付率", "（%）"),
                ReportColumn.number("plannedTotal", 7, wan, "计划", "总投资"),
                ReportColumn.number("difference", 7, wan, "来源合计", "比计划多"));
    }

    /** The rows: each community with its sources, the total with all sources, and the items that do not come out even. */
    private static final class Lines {
        private final ReportInput input;
        private final Figures figures;
        private final ItemCells cells;
        private final List<ReportRow> rows = new ArrayList<>();

        Lines(ReportInput input) {
            this.input = input;
            this.figures = input.figures();
            this.cells = new ItemCells(input);
        }

        List<ReportRow> all() {
            if (input.parameters().frame().subtotals()) {
                int number = 0;
                for (GroupFigures group : figures.byCommunity()) {
                    if (!group.items().isEmpty()) {
                        number++;
                        rows.add(row(
                                ReportRow.Kind.GROUP_HEAD,
                                List.of(
                                        ReportCell.text(ChineseNumeral.of(number)),
                                        ReportCell.text(group.name() + "小计")),
                                group.items()));
                        sources(group.items()).forEach(source -> rows.add(row(ReportRow.Kind.ITEM, "", source)));
                    }
                }
            }
            if (figures.items().isEmpty()) {
                rows.add(ReportRow.nothing("年度清单没有项目", COLUMN_COUNT));
            }
            rows.add(row(ReportRow.Kind.TOTAL, List.of(ReportCell.text("合计").spanning(2)), figures.items()));
            sources(figures.items()).forEach(source -> rows.add(row(ReportRow.Kind.SUBTOTAL, "其中：", source)));
            compared();
            return rows;
        }

        private List<SourceFigures> sources(List<ItemView> items) {
            return input.sums().sources(items, input.data());
        }

        private void compared() {
            List<ItemView> uneven = SourceReport.uneven(figures);
            if (!uneven.isEmpty()) {
                rows.add(row(
                        ReportRow.Kind.GROUP_HEAD,
                        List.of(ReportCell.text("差"), ReportCell.text("来源合计与计划总投资不符的项目")),
                        uneven));
                uneven.forEach(item -> rows.add(row(
                        ReportRow.Kind.ITEM,
                        List.of(
                                ReportCell.textOrNothing(item.listNumber()),
                                ReportCell.text(item.project().name())),
                        List.of(item))));
            }
        }

        private ReportRow row(ReportRow.Kind kind, List<ReportCell> label, List<ItemView> items) {
            List<ReportCell> row = new ArrayList<>(label);
            row.add(ReportCell.count(items.size()));
            List<SourceFigures> sources = sources(items);
            row.addAll(
                    sources.isEmpty()
                            ? Collections.nCopies(MEASURES, ReportCell.MISSING)
                            : money(
                                    sum(sources, SourceFigures::applied),
                                    sum(sources, SourceFigures::approved),
                                    sum(sources, SourceFigures::paid)));
            Money planned = input.sums().total(items, ItemView::plannedTotal);
            Money more = input.sums().counted(items).minus(planned);
            row.add(cells.wan(input.sums().sum(items, ItemView::plannedTotal)));
            boolean nothing = sources.isEmpty() && planned.equals(Money.ZERO);
            boolean even = more.equals(Money.ZERO) && exactly(items).equals(Money.ZERO);
            row.add(nothing ? ReportCell.MISSING : even ? ReportCell.text("平").centered() : cells.wan(more));
            return new ReportRow(kind, row);
        }

        /** By how much the sources exceed the plan to the 分, however the report adds. */
        private Money exactly(List<ItemView> items) {
            AmountSums exact = new AmountSums(SumMode.EXACT, input.office().wanDecimals());
            return exact.counted(items).minus(exact.total(items, ItemView::plannedTotal));
        }

        private ReportRow row(ReportRow.Kind kind, String before, SourceFigures source) {
            List<ReportCell> row = new ArrayList<>();
            row.add(ReportCell.EMPTY);
            row.add(ReportCell.text(before + source.name()));
            row.add(ReportCell.EMPTY);
            row.addAll(money(source.applied(), source.approved(), source.paid()));
            row.add(ReportCell.EMPTY);
            row.add(ReportCell.EMPTY);
            return new ReportRow(kind, row);
        }

        private List<ReportCell> money(Money applied, Money approved, Money paid) {
            return List.of(
                    cells.wan(applied), cells.wan(approved), cells.wan(paid), cells.percent(Rate.of(paid, approved)));
        }
    }

    private static Money sum(List<SourceFigures> sources, Function<SourceFigures, Money> amount) {
        return sources.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /** What the sources of an item come to, zero where it has none. */
    private static Money counted(ItemView item) {
        Money counted = SourceFigures.counted(item.sources());
        return counted == null ? Money.ZERO : counted;
    }

    private static List<ItemView> uneven(Figures figures) {
        return figures.items().stream()
                .filter(item -> !counted(item).equals(item.plannedTotal() == null ? Money.ZERO : item.plannedTotal()))
                .toList();
    }

    private static ReportChart chart(ReportInput input) {
        List<SourceFigures> sources = input.sums().sources(input.figures().items(), input.data());
        ReportCharts charts = new ReportCharts(input);
        return new ReportChart(
                "各来源批复和支付",
                "万元",
                sources.stream().map(SourceFigures::name).toList(),
                List.of(
                        charts.amounts(
                                "批复",
                                sources.stream().map(SourceFigures::approved).toList()),
                        charts.amounts(
                                "支付", sources.stream().map(SourceFigures::paid).toList())));
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        ReportFrame frame = new ReportFrame(input);
        List<SourceFigures> sources = input.sums().sources(figures.items(), input.data());
        Money paid = sum(sources, SourceFigures::paid);
        Money approved = sum(sources, SourceFigures::approved);
        int uneven = uneven(figures).size();
        return List.of(
                "支付率 = 支付÷批复 = " + frame.wan(paid) + "÷" + frame.wan(approved) + " = "
                        + Rate.of(paid, approved).percent(input.office().rateDecimals())
                        + "。来源合计为批复数，一项都没有批复的按申请数；应等于计划总投资，"
                        + (uneven == 0 ? "全部相符。" : "有" + uneven + "项不符。")
                        + (input.parameters().sums().mode() == SumMode.SHOWN ? "“来源合计比计划多”按显示值相减，是否相符按精确值判断。" : "")
                        + "按社区合计与按来源合计相同。",
                frame.rounding(figures.items(), List.of(ItemView::plannedTotal)));
    }
}
