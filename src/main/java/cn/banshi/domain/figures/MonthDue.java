package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.ReportCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 月度填报: which items owe a report for a month. */
public final class MonthDue {
    private MonthDue() {}

    /**
     * Items of M (list of the month's year, as of its last day or today, whichever is earlier) that were 实施中 or 已完工 on
     * some day of the month, or were done in it, or are 已立项 with a planned start not after it or none. In list order.
     */
    public static List<ItemView> items(Ledger ledger, YearMonth month, LocalDate today) {
        ReportCalendar calendar = ledger.office().office().calendar();
        LocalDate last = calendar.lastDay(month);
        LocalDate asOf = last.isBefore(today) ? last : today;
        List<ItemView> due = new ArrayList<>();
        for (ItemView item : Views.list(ledger, month.getYear(), asOf)) {
            if (item.counts() && isDue(item, calendar.firstDay(month), last)) {
                due.add(item);
            }
        }
        return List.copyOf(due);
    }

    /** Those that are due and have no text for the month yet, in list order. */
    public static List<ItemView> unfilled(Ledger ledger, YearMonth month, LocalDate today) {
        return items(ledger, month, today).stream()
                .filter(item -> blank(item.month(month)))
                .toList();
    }

    private static boolean blank(@Nullable MonthlyProgress row) {
        return row == null || row.text().isBlank();
    }

    /** Those 子项目 of an item that are due themselves, by the same rule; money and progress stand on them. */
    public static List<ItemView> subItems(ItemView item, YearMonth month) {
        ReportCalendar calendar = item.lens().calendar();
        return item.summedSubItems().stream()
                .filter(sub -> sub.status() != Status.RESERVE)
                .filter(sub -> isDue(sub, calendar.firstDay(month), calendar.lastDay(month)))
                .toList();
    }

    private static boolean isDue(ItemView item, LocalDate first, LocalDate last) {
        if (Tally.doneWithin(item, first, last) || wasActive(item, first)) {
            return true;
        }
        LocalDate plannedStart = item.project().schedule().plannedStart();
        return item.status() == Status.APPROVED && (plannedStart == null || !plannedStart.isAfter(last));
    }

    /** Whether the item was 实施中 or 已完工 on a day from {@code first} to D; of several moves on a day the last counts. */
    private static boolean wasActive(ItemView item, LocalDate first) {
        @Nullable Status before = null;
        List<StatusMove> moves = item.dossier().moves();
        for (int i = 0; i < moves.size(); i++) {
            LocalDate date = moves.get(i).date();
            if (date.isAfter(item.asOf())) {
                break;
            }
            // The status before held until the day before this move, hence on a day of the month if that is in it.
            if (active(before) && date.isAfter(first)) {
                return true;
            }
            boolean sameDay = i + 1 < moves.size() && moves.get(i + 1).date().equals(date);
            if (!sameDay) {
                before = moves.get(i).to();
            }
        }
        return active(before) && !item.asOf().isBefore(first);
    }

    private static boolean active(@Nullable Status status) {
        return status == Status.UNDERWAY || status == Status.BUILT;
    }
}
