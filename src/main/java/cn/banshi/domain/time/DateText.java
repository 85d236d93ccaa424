package cn.banshi.domain.time;

import java.time.LocalDate;
import java.util.Optional;

/** How clerks type and read days. */
public final class DateText {
    private DateText() {}

    /**
     * The day that was typed: 2021-10-31, 2021.9.30, 2021/9/30, 2021年10月31日, 20211031, or without a year 10-31, 1031,
     * 10月31日, full-width characters included. Without a year it is the year of today.
     *
     * @return empty where the text is no day of the calendar
     */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        return DayWording.parse(typed, today.getYear()) instanceof DayWording.Meaning.OnDay on
                ? Optional.of(on.day())
                : Optional.empty();
    }

    /** "10-31", as in lists of one year. */
    public static String shortText(LocalDate day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** "2021年10月31日". */
    public static String longText(LocalDate day) {
        return "%d年%s".formatted(day.getYear(), monthDayText(day));
    }

    /** "10月31日". */
    public static String monthDayText(LocalDate day) {
        return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
