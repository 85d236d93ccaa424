package cn.banshi.ui.month;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import java.util.List;

/**
 * Counts of the month's lines beside the figures of the month.
 *
 * @param due items that owe a report
 * @param filled of them with a text
 * @param offSchedule of the filled ones, not 达序
 * @param doneInMonth of them, done in the month
 * @param figures the month's figures
 */
record MonthSums(int due, int filled, int offSchedule, int doneInMonth, Figures figures) {
    static MonthSums of(List<MonthRow> rows, Figures figures) {
        int due = 0;
        int filled = 0;
        int off = 0;
        int done = 0;
        for (MonthRow row : rows) {
            if (!row.sub()) {
                due++;
                filled += row.filled() ? 1 : 0;
                off += row.filled() && !row.onSchedule() ? 1 : 0;
                done += contains(figures.doneInPeriod(), row.id()) ? 1 : 0;
            }
        }
        return new MonthSums(due, filled, off, done, figures);
    }

    private static boolean contains(List<ItemView> items, long id) {
        return items.stream().anyMatch(item -> item.id() == id);
    }

    int unfilled() {
        return due - filled;
    }

    int onSchedule() {
        return filled - offSchedule;
    }

    int open() {
        return due - doneInMonth;
    }
}
