package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.Align;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.PeriodWords;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.List;

/** R01 办结项目及投资情况月报表: what was done in the period, by community, and all that is done so far. */
public final class DoneReport extends ItemListReport {
    public DoneReport() {
        super(
                "R01",
                "办结项目及投资情况月报表",
                ReportFamily.MONTHLY,
                ReportChoice.BASIS,
                ReportChoice.SUMS,
                ReportChoice.SUBTOTALS,
                ReportChoice.TEXTS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        Figures figures = input.figures();
        PeriodWords words = input.words();
        List<ListColumn> columns = allColumns(input);
        GroupedList list = new GroupedList(columns, input.parameters().frame().subtotals());
        DoneItems.of(input).byCommunity(list);
        list.nothing(words.thisPeriod() + "没有办结项目");
        list.total("本期合计（" + words.alone() + "）", DoneItems.inPeriod(figures).all());
        list.total("累计（截至" + words.asOf() + "）", DoneItems.toDate(figures).all());
        return new ReportFrame(input).document(this, columns, list.rows(), ReportTexts.done(input), notes(input));
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 14, Align.LEFT, "项目名称"),
                cells.countingField(ItemField.CATEGORY, 6, Align.CENTER, "类别"),
                cells.field(ItemField.CONTENT, 15, Align.LEFT, "主要内容"),
                cells.field(ItemField.LEAD_DEPARTMENT, 6, Align.CENTER, "责任单位"),
                cells.amount(ItemField.PLANNED_TOTAL.key(), 6, ItemView::plannedTotal, "计划", "总投资"),
                cells.amount(ItemField.INVESTED_TOTAL.key(), 6, ItemView::investedTotal, "完成", "投资"),
                cells.sources(11),
                cells.served(6),
                cells.day(ItemField.DONE_ON.key(), 6, ItemView::doneOn, "办结", "日期"),
                cells.remark(6));
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        ReportFrame frame = new ReportFrame(input);
        return List.of(
                "序号为清单序号。" + frame.doneRate() + "完成投资 = 期初完成投资 + 截至"
                        + input.words().asOf() + "各月完成投资。",
                "受益户、人次可重复计。"
                        + frame.changedPast()
                        + frame.rounding(
                                DoneItems.of(input).all().items(),
                                List.of(ItemView::plannedTotal, ItemView::investedTotal))
                        + prefixed(
                                "累计办结项目中",
                                frame.withoutPlan(
                                        "计划总投资", figures.done(), ItemView::plannedTotal, ItemView::investedTotal)));
    }

    private static String prefixed(String prefix, String note) {
        return note.isEmpty() ? "" : prefix + note;
    }
}
