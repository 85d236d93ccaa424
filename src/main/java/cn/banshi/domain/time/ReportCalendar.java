package cn.banshi.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How an office cuts the year into reporting months (统计截止日).
 *
 * @param cutoffDay 0 for the end of the month; else 1..28, and month m runs from the day after it in m−1 to that day of m
 */
public record ReportCalendar(int cutoffDay) {
    /** Calendar months. */
    public static final ReportCalendar MONTH_END = new ReportCalendar(0);

    /**
     * @throws IllegalArgumentException when the day is not 0..28
     */
    public ReportCalendar {
        if (cutoffDay < 0 || cutoffDay > 28) {
            throw new IllegalArgumentException("cutoff day must be 0..28");
        }
    }

    /** First day of reporting month {@code month}. */
    public LocalDate firstDay(YearMonth month) {
        return cutoffDay == 0
                ? month.atDay(1)
                : month.minusMonths(1).atDay(cutoffDay).plusDays(1);
    }

    /** Last day of reporting month {@code month}. */
    public LocalDate lastDay(YearMonth month) {
        return cutoffDay == 0 ? month.atEndOfMonth() : month.atDay(cutoffDay);
    }

    /** The reporting month that {@code day} falls into. */
    public YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return cutoffDay != 0 && day.getDayOfMonth() > cutoffDay ? month.plusMonths(1) : month;
    }
}
