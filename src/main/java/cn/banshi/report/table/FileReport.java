package cn.banshi.report.table;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.ArrayList;
import java.util.List;

/** R20 一事一档目录: the papers of every item, those missing marked. */
public final class FileReport extends TableReport {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.text("listNumber", 3, Align.CENTER, "序", "号"),
            ReportColumn.text("name", 15, Align.LEFT, "材料名称"),
            ReportColumn.text("number", 12, Align.LEFT, "文号（编号）"),
            ReportColumn.text("date", 7, Align.CENTER, "日期"),
            ReportColumn.text("content", 20, Align.LEFT, "内容"),
            ReportColumn.number("copies", 5, 0, "附件", "（份）"),
            ReportColumn.text("state", 5, Align.CENTER, "有无"));

    public FileReport() {
        super("R20", "一事一档目录", ReportFamily.CARDS, ReportChoice.ITEMS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        List<ReportRow> rows = new ArrayList<>();
        int all = 0;
        int missing = 0;
        for (ItemView item : input.figures().items()) {
            List<ItemPapers.Paper> papers = ItemPapers.of(item, input.data());
            int absent = missing(papers);
            rows.add(head(item, papers));
            for (int i = 0; i < papers.size(); i++) {
                rows.add(line(item, i + 1, papers.get(i)));
            }
            all += papers.size();
            missing += absent;
        }
        if (rows.isEmpty()) {
            rows.add(ReportRow.nothing("年度清单没有项目", COLUMNS.size()));
        }
        rows.add(new ReportRow(
                ReportRow.Kind.TOTAL,
                List.of(
                        ReportCell.text("合计").spanning(2),
                        ItemCells.items(input.figures().items().size()),
                        ReportCell.EMPTY,
                        ReportCell.text("应有和已有材料" + all + "件"),
                        ReportCell.EMPTY,
                        all == 0 ? ReportCell.EMPTY : ReportCell.text(completeness(missing)))));
        return new ReportFrame(input).in("项、件").table(this, COLUMNS, rows, "", notes());
    }

    private static int missing(List<ItemPapers.Paper> papers) {
        return (int) papers.stream().filter(ItemPapers.Paper::missing).count();
    }

    private static ReportRow head(ItemView item, List<ItemPapers.Paper> papers) {
        int missing = missing(papers);
        int copies = papers.stream().mapToInt(ItemPapers.Paper::copies).sum();
        return new ReportRow(
                ReportRow.Kind.GROUP_HEAD,
                List.of(
                        ReportCell.text(item.listNumber()),
                        ReportCell.text(item.project().name()),
                        ReportCell.text(item.project().code()),
                        ReportCell.EMPTY,
                        ReportCell.text(item.status().label()),
                        ReportCell.count(copies),
                        ReportCell.text(completeness(missing))));
    }

    private static String completeness(int missing) {
        return missing == 0 ? "齐全" : "缺" + missing + "件";
    }

    private static ReportRow line(ItemView item, int number, ItemPapers.Paper paper) {
        return new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.text("（" + number + "）"),
                        ReportCell.text(paper.name()),
                        ReportCell.textOrNothing(paper.number()),
                        ReportCell.textOrNothing(ItemWords.day(item, paper.date())),
                        ReportCell.textOrNothing(paper.content()),
                        paper.copies() == 0 ? ReportCell.MISSING : ReportCell.count(paper.copies()),
                        ReportCell.text(paper.missing() ? "缺" : paper.due() || paper.copies() > 0 ? "有" : "/")));
    }

    private static List<String> notes() {
        return List.of(
                "序号为清单序号。标“缺”的是按项目现在的状态应当归档、台账中既没有记录也没有附件的材料：立项依据、资金批复、合同随项目而定，施工前、中照片自开工起，完工后照片自完工起，验收单、公示、满意度测评自办结起。");
    }
}
