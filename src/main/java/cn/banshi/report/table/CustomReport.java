package cn.banshi.report.table;

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

/** R22 自定义报送表: every item with the columns that a receiver asks for; forms of receivers are filled by 报送模板. */
public final class CustomReport extends ItemListReport {
    public CustomReport() {
        super("R22", "自定义报送表", ReportFamily.LETTERS, ReportChoice.ITEMS, ReportChoice.SUMS, ReportChoice.SUBTOTALS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        Figures figures = input.figures();
        List<ListColumn> columns = allColumns(input);
        GroupedList list = new GroupedList(columns, true);
        if (input.parameters().frame().subtotals()) {
            for (GroupFigures group : figures.byCommunity()) {
                list.group(
                        group.name(), new ItemSet(group.items(), group.figures().benefit()));
            }
        } else {
            figures.items().forEach(list::item);
        }
        list.nothing("年度清单没有项目");
        list.total("合计", new ItemSet(figures.items(), figures.overall().benefit()));
        ReportFrame frame = new ReportFrame(input);
        return frame.document(this, columns, list.rows(), "", List.of("序号为清单序号。" + frame.rounding()));
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 15, Align.LEFT, "项目名称"),
                cells.countingField(ItemField.CATEGORY, 6, Align.CENTER, "类别"),
                cells.field(ItemField.LEAD_DEPARTMENT, 7, Align.CENTER, "责任单位"),
                cells.text("deadlineWording", 7, Align.CENTER, ItemWords::deadline, "完成时限"),
                cells.amount(ItemField.PLANNED_TOTAL.key(), 6, ItemView::plannedTotal, "计划", "总投资"),
                cells.amount(
                        ItemField.INVESTED_IN_YEAR.key(),
                        6,
                        ItemView::investedInYear,
                        input.words().soFar(),
                        "完成投资"),
                cells.progress(5, "形象进度", "（%）"),
                cells.field(ItemField.STATUS, 5, Align.CENTER, "状态"),
                cells.remark(8));
    }
}
