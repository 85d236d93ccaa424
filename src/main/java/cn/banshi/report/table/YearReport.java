package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.TargetFigures;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Status;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** R21 年度总表及结转清单: the year's plan, what became of it, and what goes on next year. */
public final class YearReport extends ItemListReport {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public YearReport() {
        super("R21", "年度总表及结转清单", ReportFamily.MONTHLY, ReportChoice.SUMS, ReportChoice.SUBTOTALS, ReportChoice.TEXTS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        List<ListColumn> columns = allColumns(input);
        return new ReportFrame(input)
                .ofYear()
                .document(
                        this,
                        columns,
                        PlanReport.rows(input, columns).rows(),
                        new YearText(input).text(),
                        notes(input));
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        ItemCells cells = new ItemCells(input);
        List<ListColumn> columns = new ArrayList<>(PlanReport.planned(input));
        columns.add(cells.text("outcome", 20, Align.LEFT, YearReport::outcome, "完成情况"));
        columns.add(cells.text(
                "goalRate",
                10,
                Align.CENTER,
                item -> goalRate(item, input.office().rateDecimals()),
                "占年度",
                "目标（%）"));
        columns.add(new ListColumn(
                ReportColumn.text("carriedOver", 5, Align.CENTER, "是否", "结转"),
                item -> ReportCell.text(carriedOver(item) ? "是" : "否"),
                set -> ItemCells.items(
                        set.items().stream().filter(YearReport::carriedOver).count())));
        columns.add(cells.text("reason", 10, Align.LEFT, item -> item.done() ? "" : ItemWords.reason(item), "原因"));
        return columns;
    }

    private static String outcome(ItemView item) {
        if (item.done()) {
            String result = ItemWords.result(item);
            return ItemWords.day(item, item.doneOn()) + "办结" + (result.isBlank() ? "" : "。" + result);
        }
        String latest = item.latest() == null ? "" : item.latest().text();
        return item.status().label() + (latest.isBlank() ? "" : "。" + latest);
    }

    /** Each quantity done of what was planned; the progress of an item without quantities. */
    private static String goalRate(ItemView item, int decimals) {
        List<TargetFigures> targets = item.targets().stream()
                .filter(target -> target.planned() != null && target.planned().signum() > 0 && target.done() != null)
                .toList();
        if (targets.isEmpty()) {
            return item.progressStated() || item.done() ? item.progress().text(decimals) : "";
        }
        return targets.stream()
                .map(target -> (targets.size() == 1 ? "" : target.name()) + rate(target, decimals))
                .collect(Collectors.joining("\n"));
    }

    private static String rate(TargetFigures target, int decimals) {
        BigDecimal planned = target.planned();
        BigDecimal done = target.done();
        return planned == null || done == null
                ? ""
                : done.multiply(HUNDRED)
                        .divide(planned, decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** An item that is still open goes on next year, unless it was stopped for good; one on next year's list does anyway. */
    static boolean carriedOver(ItemView item) {
        boolean listed =
                item.dossier().listYears().stream().mapToInt(ListYear::year).anyMatch(year -> year > item.year());
        return listed || (!item.done() && item.status() != Status.STOPPED);
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        List<ItemView> open =
                figures.items().stream().filter(YearReport::carriedOver).toList();
        ReportFrame frame = new ReportFrame(input);
        return List.of(
                "序号为清单序号。" + frame.doneRate() + "结转" + open.size()
                        + "项：截至日未办结（中止的除外）或已列入下年清单的项目。占年度目标 = 完成数量÷计划数量，可超过100%；没有量化目标的为形象进度。",
                frame.rounding(figures.items(), List.of(ItemView::plannedTotal, ItemView::plannedYear))
                        + frame.withoutPlan("总投资", figures.items(), ItemView::plannedTotal, ItemView::investedTotal));
    }
}
