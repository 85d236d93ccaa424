package cn.banshi.report.table;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.List;

/** R03 项目清单（年度计划）: what is to be done this year, by whom and until when; by category. */
public final class PlanReport extends ItemListReport {
    public PlanReport() {
        super("R03", "项目清单（年度计划）", ReportFamily.MONTHLY, ReportChoice.SUMS, ReportChoice.SUBTOTALS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        List<ListColumn> columns = allColumns(input);
        return new ReportFrame(input)
                .ofYear()
                .document(this, columns, rows(input, columns).rows(), "", notes(input));
    }

    /** Every item of the list, by category. */
    static GroupedList rows(ReportInput input, List<ListColumn> columns) {
        Figures figures = input.figures();
        GroupedList list = new GroupedList(columns, input.parameters().frame().subtotals());
        for (GroupFigures group : figures.byCategory()) {
            list.group(group.name(), new ItemSet(group.items(), group.figures().benefit()));
        }
        list.nothing("年度清单没有项目");
        list.total("合计", new ItemSet(figures.items(), figures.overall().benefit()));
        return list;
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        return planned(input);
    }

    /** The columns of a year's plan. */
    static List<ListColumn> planned(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 12, Align.LEFT, "项目名称"),
                cells.field(ItemField.CONTENT, 13, Align.LEFT, "建设内容"),
                cells.countingField(ItemField.LEVELS, 5, Align.CENTER, "级别"),
                cells.amount(ItemField.PLANNED_TOTAL.key(), 6, ItemView::plannedTotal, "总投资"),
                cells.amount(ItemField.PLANNED_YEAR.key(), 6, ItemView::plannedYear, "年度", "投资"),
                cells.sources(14),
                cells.text("deadlineWording", 6, Align.CENTER, ItemWords::deadline, "完成时限"),
                cells.leaders(9),
                cells.field(ItemField.LEAD_DEPARTMENT, 7, Align.CENTER, "牵头单位"),
                cells.text("responsible", 6, Align.CENTER, item -> ItemWords.responsible(item, input.data()), "责任单位"),
                cells.text(
                        ItemField.SUPPORTING_DEPARTMENTS.key(),
                        9,
                        Align.LEFT,
                        item -> ItemWords.supporting(item, input.data()),
                        "配合单位"));
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        FigureSet overall = figures.overall();
        ReportFrame frame = new ReportFrame(input);
        return List.of(
                "序号为清单序号。年度清单共" + overall.items() + "项"
                        + (overall.subItems() == 0 ? "" : "，另有子项目" + overall.subItems() + "个（不重复计）")
                        + "。责任单位为项目所在社区。总投资、年度投资、时限按截至日有效的数。",
                frame.rounding(figures.items(), List.of(ItemView::plannedTotal, ItemView::plannedYear))
                        + frame.withoutPlan("总投资", figures.items(), ItemView::plannedTotal, ItemView::investedTotal)
                        + frame.withoutPlan("年度投资", figures.items(), ItemView::plannedYear, ItemView::investedInYear));
    }
}
