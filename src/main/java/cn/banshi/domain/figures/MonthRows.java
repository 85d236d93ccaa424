package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.MonthlyProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the month rows of one item say up to D, gathered in a single pass over them; rows after D do not exist.
 *
 * <p>A parent's own money of a month counts unless one of its sub-items has money in that month: then the sub-items' sum does.
 */
final class MonthRows {
    private final List<MonthlyProgress> rows;
    private final int last;

    final long investedInPeriod;
    final long investedInYear;
    final long investedTotal;

    /** Last stated progress. */
    final @Nullable Percent stated;

    final @Nullable MonthlyProgress latest;

    final @Nullable MonthlyProgress current;

    final @Nullable MonthlyProgress previous;

    MonthRows(List<MonthlyProgress> rows, Lens lens, List<ItemView> subItems) {
        this.rows = rows;
        this.last = lens.month();
        int january = lens.january();
        int from = lens.periodFrom();
        int to = lens.periodTo();
        boolean alone = subItems.isEmpty();
        long inPeriod = 0;
        long inYear = 0;
        long total = 0;
        Percent lastStated = null;
        MonthlyProgress row = null;
        int size = rows.size();
        for (int i = 0; i < size; i++) {
            MonthlyProgress next = rows.get(i);
            int month = Lens.index(next.month());
            if (month > last) {
                break;
            }
            row = next;
            Percent progress = row.physicalProgress();
            lastStated = progress == null ? lastStated : progress;
            Money money = row.investment();
            if (money != null && (alone || !anyMoney(subItems, month))) {
                long fen = money.fen();
                total += fen;
                inYear += month >= january ? fen : 0;
                inPeriod += month >= from && month <= to ? fen : 0;
            }
        }
        investedInPeriod = inPeriod;
        investedInYear = inYear;
        investedTotal = total;
        stated = lastStated;
        latest = row;
        current = row == null ? null : find(last);
        previous = row == null ? null : find(last - 1);
    }

    /** The row of a month, searched from the end, where it mostly lies. */
    @Nullable
    MonthlyProgress find(int month) {
        if (month > last) {
            return null;
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            int index = Lens.index(rows.get(i).month());
            if (index == month) {
                return rows.get(i);
            }
            if (index < month) {
                return null;
            }
        }
        return null;
    }

    /** Own money in the months, in 分. */
    long invested(int from, int to, List<ItemView> subItems) {
        long sum = 0;
        for (MonthlyProgress row : rows) {
            int month = Lens.index(row.month());
            Money money = row.investment();
            if (money != null && month >= from && month <= Math.min(to, last) && !anyMoney(subItems, month)) {
                sum += money.fen();
            }
        }
        return sum;
    }

    static boolean anyMoney(List<ItemView> subItems, int month) {
        for (ItemView sub : subItems) {
            MonthlyProgress row = sub.monthRows().find(month);
            if (row != null && row.investment() != null) {
                return true;
            }
        }
        return false;
    }
}
