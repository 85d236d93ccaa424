package cn.banshi.domain.checks;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.time.ReportCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 数据质量清单: what should be put right before a month is reported. */
public final class DataQuality {
    private DataQuality() {}

    /**
     * The points of a year's list as of the end of a month (or today, if that is earlier): by kind, then in list order.
     * Items in 储备 are left out; 子项目 are looked through for amounts, residents and texts as well.
     */
    public static List<QualityPoint> of(Ledger ledger, int year, YearMonth month, LocalDate today) {
        ReportCalendar calendar = ledger.office().office().calendar();
        LocalDate end = calendar.lastDay(month);
        LocalDate asOf = end.isAfter(today) ? today : end;
        Peers peers = Peers.of(ledger);
        List<QualityPoint> points = new ArrayList<>();
        for (ItemView item : Views.list(ledger, year, asOf)) {
            if (item.status() == Status.RESERVE) {
                continue;
            }
            addAll(points, item, month, peers, calendar);
            for (ItemView sub : item.subViews()) {
                addAll(points, sub, month, peers, calendar);
            }
            addLagReason(points, item);
        }
        for (ItemView item : MonthDue.items(ledger, month, today)) {
            MonthlyProgress row = item.month(month);
            if (item.year() == year && (row == null || row.text().isBlank())) {
                points.add(new QualityPoint(
                        QualityKind.NO_TEXT,
                        item,
                        ProjectField.MONTH_TEXT,
                        "%d月还没有填本月进展，请补填".formatted(month.getMonthValue())));
            }
        }
        points.sort(Comparator.comparing(QualityPoint::kind));
        return List.copyOf(points);
    }

    private static void addAll(
            List<QualityPoint> points, ItemView item, YearMonth month, Peers peers, ReportCalendar calendar) {
        points.addAll(ItemRules.of(item, peers));
        QualityPoint fell = ItemRules.progressFell(item, month, calendar);
        if (fell != null) {
            points.add(fell);
        }
    }

    private static void addLagReason(List<QualityPoint> points, ItemView item) {
        MonthlyProgress latest = item.latest();
        boolean open =
                item.counts() && !item.done() && item.status() != Status.PAUSED && item.status() != Status.STOPPED;
        if (open && item.daysLate() > 0 && (latest == null || latest.lagReason().isBlank())) {
            points.add(new QualityPoint(
                    QualityKind.NO_LAG_REASON,
                    item,
                    ProjectField.LAG_REASON,
                    "已逾期%d天，还没有写滞后原因，请补写".formatted(item.daysLate())));
        }
    }
}
