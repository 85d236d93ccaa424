package cn.banshi.domain.time;

import cn.banshi.base.text.ChineseText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How clerks type and read days. */
public final class DateText {
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})?(\\d{2})(\\d{2})");

    private DateText() {}

    /**
     * The day that was typed: 2021-10-31, 2021.9.30, 2021/9/30, 2021年10月31日, 20211031, or without a year 10-31, 1031,
     * 10月31日, full-width characters included. Without a year it is the year of today.
     *
     * @return empty where the text is no day of the calendar
     */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        String text = ChineseText.fold(typed).replace(" ", "");
        for (Pattern pattern : new Pattern[] {FULL, DIGITS, SHORT}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                boolean noYear = pattern == SHORT || matcher.group(1) == null;
                int first = pattern == SHORT ? 1 : 2;
                int year = noYear ? today.getYear() : Integer.parseInt(matcher.group(1));
                return day(year, Integer.parseInt(matcher.group(first)), Integer.parseInt(matcher.group(first + 1)));
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
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
