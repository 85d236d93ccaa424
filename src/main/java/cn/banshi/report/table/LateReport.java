package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.WatchList;
import cn.banshi.domain.project.Light;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.Comparator;
import java.util.List;

/** R09 滞后项目督办表: the red items, worst first. */
public final class LateReport extends ItemListReport {
    public LateReport() {
        super("R09", "滞后项目督办表", ReportFamily.SUPERVISION);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        List<ItemView> late = late(input.figures());
        List<ListColumn> columns = allColumns(input);
        GroupedList list = new GroupedList(columns, false);
        late.forEach(list::item);
        list.nothing("没有滞后项目");
        return new ReportFrame(input).in("项、天").document(this, columns, list.rows(), "", notes(input, late));
    }

    /** The red items: most days late first, then the widest gap. */
    static List<ItemView> late(Figures figures) {
        return figures.items().stream()
                .filter(item -> item.light() == Light.LATE)
                .sorted(Comparator.comparingInt(ItemView::daysLate)
                        .thenComparing(LateReport::gap)
                        .reversed())
                .toList();
    }

    private static Fraction gap(ItemView item) {
        Fraction gap = item.gap();
        return gap == null ? Fraction.ZERO : gap;
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 13, Align.LEFT, "项目名称"),
                cells.text("deadlineWording", 6, Align.CENTER, ItemWords::deadline, "完成时限"),
                cells.share("expected", 5, ItemView::expected, "应达进度", "（%）"),
                cells.progress(5, "实际进度", "（%）"),
                ListColumn.of(
                        ReportColumn.number("gap", 5, input.office().rateDecimals(), "差（百", "分点）"),
                        item -> ReportCell.number(
                                item.expected() == null
                                        ? null
                                        : LateTexts.shownGap(
                                                item, input.office().rateDecimals()))),
                ListColumn.of(
                        ReportColumn.number("daysLate", 4, 0, "逾期", "天数"),
                        item -> ReportCell.count(item.daysLate() == 0 ? null : item.daysLate())),
                cells.text(PublicFields.REASON, 14, Align.LEFT, LateReport::reason, "原因"),
                cells.text(
                        ItemField.NEXT_PLAN.key(),
                        11,
                        Align.LEFT,
                        item -> item.latest() == null ? "" : item.latest().nextPlan(),
                        "下步措施"),
                cells.leaders(8),
                cells.field(ItemField.LEAD_DEPARTMENT, 6, Align.CENTER, "责任单位"),
                ListColumn.of(ReportColumn.text("rectifyUntil", 6, Align.CENTER, "整改时限"), item -> ReportCell.EMPTY));
    }

    private static String reason(ItemView item) {
        String reason = ItemWords.reason(item);
        return reason.isBlank() ? WatchList.brief(item).replace(" ", "") : reason;
    }

    private static List<String> notes(ReportInput input, List<ItemView> late) {
        int limit = input.office().thresholds().lateGap();
        return List.of(
                (late.isEmpty() ? "" : "共" + late.size() + "项，按逾期天数和差距由大到小排列，序号为清单序号。")
                        + "应达进度 = 100×已过天数÷计划总天数；差 = 应达进度 − 实际进度；逾期或差大于" + limit
                        + "个百分点为滞后。",
                late.isEmpty() ? "" : "整改时限由督办单位填写。");
    }
}
