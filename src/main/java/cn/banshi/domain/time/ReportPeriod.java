package cn.banshi.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whole reporting months from {@code first} to {@code last}, inclusive.
 *
 * @param first first month
 * @param last last month, not before the first
 */
public record ReportPeriod(YearMonth first, YearMonth last) {
    /**
     * @throws IllegalArgumentException when the last month lies before the first
     */
    public ReportPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period ends before it begins");
        }
    }

    /** A single month. */
    public static ReportPeriod of(YearMonth month) {
        return new ReportPeriod(month, month);
    }

    /** First day, under the office's calendar. */
    public LocalDate from(ReportCalendar calendar) {
        return calendar.firstDay(first);
    }

    /** Last day, under the office's calendar. */
    public LocalDate to(ReportCalendar calendar) {
        return calendar.lastDay(last);
    }

    /** Whether a month lies in the period. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
