package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.List;

/** R19 领办（包挂）清单: what every leader answers for; an item stands under each of its leaders. */
public final class LeaderReport extends ItemListReport {
    public LeaderReport() {
        super("R19", "领办（包挂）清单", ReportFamily.CARDS, ReportChoice.SUMS, ReportChoice.SUBTOTALS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        Figures figures = input.figures();
        List<ListColumn> columns = allColumns(input);
        GroupedList list = new GroupedList(columns, input.parameters().frame().subtotals());
        for (Leader leader : input.data().leaders()) {
            group(
                    list,
                    input,
                    input.data().leaderName(leader.id(), figures.asOf()),
                    figures.items().stream()
                            .filter(item -> leaders(item).contains(leader.id()))
                            .toList());
        }
        group(
                list,
                input,
                GroupFigures.UNKNOWN,
                figures.items().stream().filter(item -> leaders(item).isEmpty()).toList());
        list.nothing("年度清单没有项目");
        return new ReportFrame(input).document(this, columns, list.rows(), "", notes(input));
    }

    private static void group(GroupedList list, ReportInput input, String name, List<ItemView> items) {
        Figures figures = input.figures();
        list.group(
                name,
                new ItemSet(
                        items,
                        Figures.ofRows(input.ledger(), figures.year(), figures.asOf(), items)
                                .benefit()));
    }

    private static List<Long> leaders(ItemView item) {
        return item.dossier().linked(LinkRole.LEADER);
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 14, Align.LEFT, "项目名称"),
                cells.field(ItemField.CONTENT, 16, Align.LEFT, "主要内容"),
                cells.countingField(ItemField.COMMUNITY, 6, Align.CENTER, "社区"),
                cells.field(ItemField.LEAD_DEPARTMENT, 7, Align.CENTER, "责任单位"),
                cells.text("deadlineWording", 7, Align.CENTER, ItemWords::deadline, "完成时限"),
                cells.amount(ItemField.PLANNED_TOTAL.key(), 6, ItemView::plannedTotal, "计划", "总投资"),
                cells.amount(ItemField.INVESTED_TOTAL.key(), 6, ItemView::investedTotal, "完成", "投资"),
                cells.progress(5, "形象进度", "（%）"),
                cells.field(ItemField.STATUS, 5, Align.CENTER, "状态"),
                cells.field(ItemField.LIGHT, 5, Align.CENTER, "亮灯"));
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        long several = figures.items().stream()
                .filter(item -> leaders(item).size() > 1)
                .count();
        return List.of(
                "序号为清单序号。领导按报告日任职的人印。一项可计入多类，不出合计：" + figures.items().size() + "项中有" + several + "项由多名领导领办。",
                new ReportFrame(input)
                        .rounding(figures.items(), List.of(ItemView::plannedTotal, ItemView::investedTotal)));
    }
}
