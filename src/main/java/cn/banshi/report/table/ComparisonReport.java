package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.figures.WatchList;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** R08 推进对比表: how far every item was before the period, how far it is now, and whether that is enough. */
public final class ComparisonReport extends ItemListReport {
    public ComparisonReport() {
        super("R08", "推进对比表", ReportFamily.MONTHLY, ReportChoice.SUBTOTALS);
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
        return new ReportFrame(input).in("项").document(this, columns, list.rows(), "", notes(input));
    }

    /** Each item as it was on the last day before the period; items that did not exist then are missing. */
    private static Map<Long, ItemView> earlier(ReportInput input) {
        Figures figures = input.figures();
        LocalDate day = figures.from().minusDays(1);
        Map<Long, ItemView> earlier = new HashMap<>();
        for (ItemView item : figures.items()) {
            ItemView before = Views.item(input.ledger(), item.id(), figures.year(), day);
            if (before != null) {
                earlier.put(item.id(), before);
            }
        }
        return earlier;
    }

    @Override
    List<ListColumn> columns(ReportInput input) {
        Map<Long, ItemView> earlier = earlier(input);
        ItemCells cells = new ItemCells(input);
        int decimals = input.office().rateDecimals();
        ReportPeriod period = input.figures().period();
        ReportPeriod before = before(period);
        String now = input.words().thisPeriod();
        String last = now.equals("本月") ? "上月" : "上期";
        String then = last + "推进情况";
        String here = now + "推进情况";
        return List.of(
                cells.number(),
                cells.field(ItemField.NAME, 12, Align.LEFT, "项目名称"),
                cells.countingField(ItemField.LEAD_DEPARTMENT, 7, Align.CENTER, "责任单位"),
                under(
                        then,
                        cells.text("earlierText", 16, Align.LEFT, item -> text(earlier.get(item.id()), before), "进展")),
                under(
                        then,
                        ListColumn.of(
                                ReportColumn.number(
                                        "earlierProgress", 5, input.office().rateDecimals(), "进度", "（%）"),
                                item -> progress(cells, earlier.get(item.id())))),
                under(here, cells.text(ItemField.MONTH_TEXT.key(), 16, Align.LEFT, item -> text(item, period), "进展")),
                under(here, cells.progress(5, "进度", "（%）")),
                ListColumn.of(
                        ReportColumn.number("advance", 5, decimals, "较" + last, "（百分点）"),
                        item -> ReportCell.number(advance(item, earlier.get(item.id()), decimals))),
                cells.text(
                        ItemField.ON_SCHEDULE.key(),
                        4,
                        Align.CENTER,
                        item -> item.onSchedule() ? "是" : "否",
                        "是否",
                        "达序"),
                cells.text(PublicFields.EXPLANATION, 14, Align.LEFT, ComparisonReport::explanation, "说明"));
    }

    private static ListColumn under(String heading, ListColumn column) {
        return new ListColumn(column.column().under(heading), column.ofItem(), column.ofSet());
    }

    /** As many months as the period, right before it. */
    private static ReportPeriod before(ReportPeriod period) {
        long months = ChronoUnit.MONTHS.between(period.first(), period.last()) + 1;
        return new ReportPeriod(
                period.first().minusMonths(months), period.first().minusMonths(1));
    }

    private static String text(@Nullable ItemView item, ReportPeriod period) {
        return item == null ? "" : ItemWords.progress(item, ItemWords.latest(item, period));
    }

    private static ReportCell progress(ItemCells cells, @Nullable ItemView item) {
        return item == null ? ReportCell.MISSING : cells.progress(item);
    }

    /** The difference of what is shown, so that the columns add up. */
    private static @Nullable BigDecimal advance(ItemView now, @Nullable ItemView before, int decimals) {
        return before != null && known(before) && known(now)
                ? now.progress().round(decimals).subtract(before.progress().round(decimals))
                : null;
    }

    private static boolean known(ItemView item) {
        return item.progressStated() || item.done();
    }

    /** What is behind the answer: a ruling by hand, how late it is and why. */
    private static String explanation(ItemView item) {
        MonthlyProgress row = item.month(item.month());
        if (item.onScheduleOverridden() && row != null) {
            return "人工认定" + (row.overrideReason().isBlank() ? "" : "：" + row.overrideReason());
        }
        if (item.onSchedule()) {
            return item.done() ? "" : ItemWords.reason(item);
        }
        String brief = WatchList.brief(item).replace(" ", "");
        String reason = ItemWords.reason(item);
        return reason.isBlank() ? brief : brief + "。" + reason;
    }

    private static List<String> notes(ReportInput input) {
        Figures figures = input.figures();
        long behind =
                figures.items().stream().filter(item -> !item.onSchedule()).count();
        return List.of(
                "序号为清单序号。亮灯为滞后、偏慢的不达序，人工认定的按认定；" + figures.items().size() + "项中不达序" + behind + "项。进度为形象进度，完工后为100%。");
    }
}
