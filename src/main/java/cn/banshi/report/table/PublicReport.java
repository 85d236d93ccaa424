package cn.banshi.report.table;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.List;

/** R14 公示表: what was done, for the residents; always masked. */
public final class PublicReport extends ItemListReport {
    public PublicReport() {
        super("R14", "公示表", ReportFamily.MONTHLY, ReportChoice.BASIS, ReportChoice.SUMS, ReportChoice.SUBTOTALS);
    }

    @Override
    ReportAudience audience(ReportInput input) {
        return ReportAudience.PUBLIC;
    }

    @Override
    protected ReportDocument table(ReportInput chosen) {
        ReportInput input = chosen.with(ReportAudience.PUBLIC);
        List<ListColumn> columns = allColumns(input);
        DoneItems done = DoneItems.of(input);
        GroupedList list = new GroupedList(columns, input.parameters().frame().subtotals());
        done.byCommunity(list);
        list.nothing(input.words().thisPeriod() + "没有办结项目");
        list.total("合计", done.all());
        return new ReportFrame(input).document(this, columns, list.rows(), "", notes(input));
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 13, Align.LEFT, "项目名称"),
                cells.field(ItemField.CONTENT, 18, Align.LEFT, "主要内容"),
                cells.amount(ItemField.INVESTED_TOTAL.key(), 6, ItemView::investedTotal, "投资"),
                cells.countingField(ItemField.LEAD_DEPARTMENT, 7, Align.CENTER, "责任单位"),
                cells.day(ItemField.DONE_ON.key(), 7, ItemView::doneOn, "完成时间"),
                cells.text("result", 18, Align.LEFT, ItemWords::result, "办理结果"));
    }

    private static List<String> notes(ReportInput input) {
        return List.of(
                "序号为清单序号，投资为截至" + input.words().asOf() + "累计完成投资。"
                        + new ReportFrame(input)
                                .rounding(DoneItems.of(input).all().items(), List.of(ItemView::investedTotal)),
                "如有意见，请向" + input.office().fullName() + "反映，电话："
                        + input.office().phone() + "。");
    }
}
