package cn.banshi.report.table;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportChart;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.PeriodWords;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** R02 项目进展情况月报表: every item of the list, by category. */
public final class ProgressReport extends ItemListReport {
    public ProgressReport() {
        super(
                "R02",
                "项目进展情况月报表",
                ReportFamily.MONTHLY,
                ReportChoice.SUMS,
                ReportChoice.SUBTOTALS,
                ReportChoice.TEXTS,
                ReportChoice.CHARTS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        Figures figures = input.figures();
        List<ListColumn> columns = allColumns(input);
        GroupedList list = new GroupedList(columns, input.parameters().frame().subtotals());
        for (GroupFigures group : figures.byCategory()) {
            list.group(group.name(), new ItemSet(group.items(), group.figures().benefit()));
        }
        list.nothing("年度清单没有项目");
        list.total("合计", new ItemSet(figures.items(), figures.overall().benefit()));
        ReportDocument table =
                new ReportFrame(input).document(this, columns, list.rows(), ReportTexts.progress(input), notes(input));
        boolean drawn =
                input.parameters().frame().charts() && input.figures().overall().elapsedMonths() > 0;
        return drawn ? table.with(List.of(chart(input))) : table;
    }

    /** Money of every month of the year, up to that of the day. */
    private static ReportChart chart(ReportInput input) {
        Figures figures = input.figures();
        List<YearMonth> months = IntStream.rangeClosed(1, figures.overall().elapsedMonths())
                .mapToObj(month -> YearMonth.of(figures.year(), month))
                .toList();
        return new ReportChart(
                "各月完成投资",
                "万元",
                months.stream().map(month -> month.getMonthValue() + "月").toList(),
                List.of(new ReportCharts(input)
                        .amounts(
                                "完成投资",
                                months.stream()
                                        .map(month -> input.sums()
                                                .total(figures.items(), item -> item.invested(month, month)))
                                        .toList())));
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        ReportPeriod period = input.figures().period();
        PeriodWords words = input.words();
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 13, Align.LEFT, "项目名称"),
                cells.countingField(ItemField.YEAR_GOAL, 13, Align.LEFT, "年度目标"),
                row(ItemField.MONTH_TEXT, 17, period, ItemWords::progress, words.thisPeriod() + "进展"),
                cells.progress(5, "形象进度", "（%）"),
                cells.amount(ItemField.PLANNED_YEAR.key(), 6, ItemView::plannedYear, "年度计划", "投资"),
                cells.amount("investedInPeriod", 6, ItemView::investedInPeriod, words.thisPeriod(), "完成投资"),
                cells.amount(ItemField.INVESTED_IN_YEAR.key(), 6, ItemView::investedInYear, yearToDate(input)),
                cells.rate(
                        ItemField.YEAR_INVESTMENT_RATE.key(),
                        5,
                        ItemView::investedInYear,
                        ItemView::plannedYear,
                        "年度投资",
                        "完成率",
                        "（%）"),
                row(ItemField.PROBLEM, 11, period, (item, row) -> row == null ? "" : row.problem(), "存在问题"),
                row(ItemField.NEXT_PLAN, 11, period, (item, row) -> row == null ? "" : row.nextPlan(), "下步措施"),
                cells.leaders(9),
                cells.field(ItemField.LEAD_DEPARTMENT, 6, Align.CENTER, "牵头单位"),
                cells.field(ItemField.LIGHT, 4, Align.CENTER, "亮灯"));
    }

    private static String[] yearToDate(ReportInput input) {
        List<String> heading = new ArrayList<>(input.words().soFarHeading());
        if (heading.size() == 1) {
            int month = input.figures().overall().elapsedMonths();
            heading.add(month <= 1 ? "（1月）" : "（1—" + month + "月）");
        }
        return heading.toArray(String[]::new);
    }

    /** What is said of an item and its row of the period, which may be missing. */
    @FunctionalInterface
    private interface RowText {
        String of(ItemView item, @Nullable MonthlyProgress row);
    }

    private static ListColumn row(ItemField field, int weight, ReportPeriod period, RowText text, String heading) {
        return ListColumn.of(
                ReportColumn.text(field.key(), weight, Align.LEFT, heading),
                item -> ReportCell.textOrNothing(text.of(item, ItemWords.latest(item, period))));
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        FigureSet overall = figures.overall();
        ReportFrame frame = new ReportFrame(input);
        Function<ItemView, @Nullable Money> invested = ItemView::investedInYear;
        Money part = input.sums().total(figures.items(), invested);
        Money whole = input.sums().total(figures.items(), ItemView::plannedYear);
        return List.of(
                "序号为清单序号。年度投资完成率 = " + input.words().soFar() + "完成投资÷年度计划投资 = " + frame.wan(part) + "÷"
                        + frame.wan(whole) + " = "
                        + Rate.of(part, whole).percent(input.office().rateDecimals())
                        + "；序时进度 = 100×" + overall.elapsedMonths() + "÷12 = "
                        + overall.elapsed(input.office().rateDecimals()).toPlainString() + "%。",
                frame.changedPast()
                        + frame.rounding(
                                figures.items(), List.of(ItemView::plannedYear, ItemView::investedInPeriod, invested))
                        + frame.withoutPlan("年度计划投资", figures.items(), ItemView::plannedYear, invested));
    }
}
