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

    long investedInPeriod;
    long investedInYear;
    long investedTotal;
    boolean hasMoney;

    /** Last stated progress in hundredths of a percent, −1 where none is. */
    int progress = -1;

    @Nullable
    MonthlyProgress latest;

    @Nullable
    MonthlyProgress current;

    @Nullable
    MonthlyProgress previous;

    MonthRows(List<MonthlyProgress> rows, Lens lens, List<ItemView> subItems) {
        this.rows = rows;
        this.last = lens.month();
        int january = lens.january();
        int from = lens.periodFrom();
        int to = lens.periodTo();
        boolean alone = subItems.isEmpty();
        int size = rows.size();
        for (int i = 0; i < size; i++) {
            MonthlyProgress row = rows.get(i);
            int month = Lens.index(row.month());
            if (month > last) {
                break;
            }
            latest = row;
            Percent stated = row.physicalProgress();
            if (stated != null) {
                progress = stated.hundredths();
            }
            Money money = row.investment();
            if (money != null && (alone || !anyMoney(subItems, month))) {
                long fen = money.fen();
                hasMoney = true;
                investedTotal += fen;
                if (month >= january) {
                    investedInYear += fen;
                }
                if (month >= from && month <= to) {
                    investedInPeriod += fen;
                }
            }
        }
        if (latest != null) {
            current = find(last);
            previous = find(last - 1);
        }
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

    private static boolean anyMoney(List<ItemView> subItems, int month) {
        for (ItemView sub : subItems) {
            MonthlyProgress row = sub.monthRows().find(month);
            if (row != null && row.investment() != null) {
                return true;
            }
        }
        return false;
    }
}
