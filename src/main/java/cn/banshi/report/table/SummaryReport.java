package cn.banshi.report.table;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportChart;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** R04, R05, R06: one line for each community, category or lead department, and 合计. */
public final class SummaryReport extends TableReport {
    private final String grouping;
    private final Function<Figures, List<GroupFigures>> groups;

    private SummaryReport(String code, String grouping, Function<Figures, List<GroupFigures>> groups) {
        super(code, "按" + grouping + "汇总表", ReportFamily.SUMMARY, ReportChoice.SUMS, ReportChoice.CHARTS);
        this.grouping = grouping;
        this.groups = groups;
    }

    /** R04. */
    public static SummaryReport byCommunity() {
        return new SummaryReport("R04", "社区", Figures::byCommunity);
    }

    /** R05. */
    public static SummaryReport byCategory() {
        return new SummaryReport("R05", "类别", Figures::byCategory);
    }

    /** R06. */
    public static SummaryReport byDepartment() {
        return new SummaryReport("R06", "责任单位", Figures::byDepartment);
    }

    /** A column and its cell in the line of a group. */
    private record Column(ReportColumn column, Function<GroupFigures, ReportCell> of) {}

    @Override
    protected ReportDocument table(ReportInput input) {
        Figures figures = input.figures();
        List<GroupFigures> lines = groups.apply(figures);
        List<Column> columns = columns(input);
        List<ReportRow> rows = new ArrayList<>();
        for (GroupFigures group : lines) {
            rows.add(row(ReportRow.Kind.ITEM, columns, group));
        }
        if (lines.isEmpty()) {
            rows.add(ReportRow.nothing("年度清单没有项目", columns.size()));
        }
        rows.add(row(ReportRow.Kind.TOTAL, columns, new GroupFigures("合计", null, figures.overall(), figures.items())));
        ReportDocument table = new ReportFrame(input)
                .table(this, columns.stream().map(Column::column).toList(), rows, "", notes(input));
        return input.parameters().frame().charts() && !lines.isEmpty() ? table.with(charts(input, lines)) : table;
    }

    private static ReportRow row(ReportRow.Kind kind, List<Column> columns, GroupFigures group) {
        return new ReportRow(
                kind, columns.stream().map(column -> column.of().apply(group)).toList());
    }

    private List<Column> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        int decimals = input.office().rateDecimals();
        return List.of(
                new Column(
                        ReportColumn.text("group", 10, Align.CENTER, grouping), group -> ReportCell.text(group.name())),
                count("items", FigureSet::items, "项目数"),
                count("done", FigureSet::done, "已办结"),
                new Column(
                        ReportColumn.number("doneRate", 5, decimals, "办结率", "（%）"),
                        group -> cells.percent(group.figures().doneRate())),
                count("underway", set -> set.count(Status.UNDERWAY, Status.BUILT), "实施中"),
                count("notStarted", set -> set.count(Status.APPROVED), "未开工"),
                count("late", set -> set.count(Light.LATE), "滞后"),
                amount(input, "plannedTotal", ItemView::plannedTotal, "计划", "总投资"),
                amount(input, "plannedYear", ItemView::plannedYear, "年度计划", "投资"),
                amount(
                        input,
                        "investedInYear",
                        ItemView::investedInYear,
                        input.words().soFar(),
                        "完成投资"),
                new Column(
                        ReportColumn.number("yearInvestmentRate", 6, decimals, "年度投资", "完成率（%）"),
                        group -> cells.percent(
                                input.sums().sum(group.items(), ItemView::investedInYear),
                                input.sums().sum(group.items(), ItemView::plannedYear))),
                new Column(
                        ReportColumn.text("served", 7, Align.CENTER, "受益户", "/人次"),
                        group -> ReportCell.textOrNothing(
                                ItemCells.served(group.figures().benefit()))));
    }

    private static Column count(String key, Function<FigureSet, Integer> count, String heading) {
        return new Column(
                ReportColumn.number(key, 4, 0, heading), group -> ReportCell.count(count.apply(group.figures())));
    }

    private static Column amount(
            ReportInput input, String key, Function<ItemView, @Nullable Money> amount, String... heading) {
        ItemCells cells = new ItemCells(input);
        return new Column(
                ReportColumn.number(key, 7, input.office().wanDecimals(), heading),
                group ->
                        cells.wan(input.sums().sum(group.items(), item -> ItemWords.stated(item, amount.apply(item)))));
    }

    private List<ReportChart> charts(ReportInput input, List<GroupFigures> lines) {
        List<String> names = lines.stream().map(GroupFigures::name).toList();
        ReportCharts charts = new ReportCharts(input);
        return List.of(
                new ReportChart(
                        "各" + grouping + "年度投资",
                        "万元",
                        names,
                        List.of(
                                charts.amounts("年度计划投资", lines, ItemView::plannedYear),
                                charts.amounts(invested(input), lines, ItemView::investedInYear))),
                new ReportChart(
                        "各" + grouping + "项目数",
                        "项",
                        names,
                        List.of(
                                ReportCharts.counts("项目数", lines, FigureSet::items),
                                ReportCharts.counts("已办结", lines, FigureSet::done))));
    }

    /** Name of the chart's series of what was invested. */
    public static String invested(ReportInput input) {
        return input.words().soFar() + "完成投资";
    }

    private List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        FigureSet overall = figures.overall();
        ReportFrame frame = new ReportFrame(input);
        int resting = overall.count(Status.PAUSED, Status.STOPPED);
        int underway = overall.count(Status.UNDERWAY, Status.BUILT);
        int waiting = overall.count(Status.APPROVED);
        Money part = input.sums().total(figures.items(), ItemView::investedInYear);
        Money whole = input.sums().total(figures.items(), ItemView::plannedYear);
        return List.of(
                "项目数 = 已办结 + 实施中 + 未开工" + (resting == 0 ? "" : " + 暂停、中止") + " = " + overall.done() + " + " + underway
                        + " + " + waiting + (resting == 0 ? "" : " + " + resting) + " = " + overall.items()
                        + "；实施中含已完工待验收；滞后按亮灯统计，已含在前面各栏内。",
                frame.doneRate() + frame.yearRate(part, whole),
                "受益户、人次可重复计。"
                        + frame.rounding(
                                figures.items(),
                                List.of(ItemView::plannedTotal, ItemView::plannedYear, ItemView::investedInYear))
                        + frame.withoutPlan(
                                "年度计划投资", figures.items(), ItemView::plannedYear, ItemView::investedInYear));
    }
}
