package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.word.HeadingText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Year, month and as-of day that titles, names of sheets and of files state. Of several texts the earlier one counts.
 *
 * @param year list year
 * @param month month
 * @param asOf as-of day
 */
record StatedTime(
        @Nullable Integer year,
        @Nullable YearMonth month,
        @Nullable LocalDate asOf) {
    private static final String CHINESE_YEAR = "二[〇○零o0][一二三四五六七八九〇○零o0]{2}";
    private static final Pattern YEAR = Pattern.compile("((?<!\\d)(?:20|19)\\d\\d|" + CHINESE_YEAR + ")年");
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?<!\\d)(20\\d\\d)(?=\\D|$|(?:0[1-9]|1[0-2])(?:\\D|$|\\d\\d))");
    private static final Pattern BARE_MONTH = Pattern.compile("(?<!\\d)(20\\d\\d)[-._/]?(0[1-9]|1[0-2]|[1-9](?!\\d))");
    private static final String MONTH_WORD = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final Pattern MONTH = Pattern.compile("(?<![\\d十])" + MONTH_WORD + "月");
    private static final Pattern DATED_MONTH =
            Pattern.compile("((?<!\\d)(?:20|19)\\d\\d|" + CHINESE_YEAR + ")年度?" + MONTH_WORD + "月");
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d十])" + MONTH_WORD + "月?份?[-—–―~至到]" + "(?:20\\d\\d年)?" + MONTH_WORD + "月");
    private static final Pattern QUARTER = Pattern.compile("(前?)第?([一二三四1-4])季度");
    private static final Pattern AS_OF = Pattern.compile("(?:截[至止]到?|统计至|数据至)(?:((?:20|19)\\d\\d|" + CHINESE_YEAR
            + ")[年.-])?" + MONTH_WORD + "[月.-](底|末|\\d{1,2})?日?");
    private static final Pattern FILLED_IN = Pattern.compile("(?:填报|填表|报送|制表|上报|编制|填写|打印|报出)(?:日期|时间)?:.*");

    /** What the texts state: titles before the name of the sheet before the name of the file. */
    static StatedTime of(List<String> titles, String sheetName, String fileName) {
        List<String> said = titles.stream()
                .map(title -> FILLED_IN.matcher(HeadingText.halfWidth(title)).replaceAll(""))
                .toList();
        List<String> names = List.of(
                HeadingText.halfWidth(sheetName),
                HeadingText.halfWidth(fileName).replaceFirst("\\.[a-z]{3,4}$", ""));
        Integer year = firstOf(said, text -> yearOf(text, false));
        year = year == null ? firstOf(names, text -> yearOf(text, true)) : year;
        Integer listYear = year;
        LocalDate asOf = firstOf(said, text -> asOf(text, listYear));
        if (year == null && asOf != null) {
            year = asOf.getYear();
        }
        Integer known = year;
        YearMonth month = firstOf(said, text -> monthOf(text, known, false));
        if (month == null && asOf != null) {
            month = YearMonth.from(asOf);
        }
        month = month == null ? firstOf(names, text -> monthOf(text, known, true)) : month;
        return new StatedTime(year, month, asOf);
    }

    private static <T> @Nullable T firstOf(List<String> texts, Function<String, @Nullable T> reading) {
        for (String text : texts) {
            T found = reading.apply(text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The month with the year that stands before it, else with the year of the list. */
    private static @Nullable YearMonth monthOf(String text, @Nullable Integer listYear, boolean bare) {
        Matcher both = DATED_MONTH.matcher(text);
        if (RANGE.matcher(text).find() || !both.find()) {
            Matcher digits = BARE_MONTH.matcher(text);
            Integer lone = monthOf(text);
            if (lone != null) {
                return listYear == null ? null : YearMonth.of(listYear, lone);
            }
            return bare && digits.find()
                    ? YearMonth.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)))
                    : null;
        }
        return YearMonth.of(number(both.group(1)), month(both.group(2)));
    }

    private static @Nullable Integer yearOf(String text, boolean bare) {
        Matcher found = YEAR.matcher(text);
        if (found.find()) {
            return number(found.group(1));
        }
        Matcher digits = BARE_YEAR.matcher(text);
        return bare && digits.find() ? Integer.valueOf(digits.group(1)) : null;
    }

    private static @Nullable Integer monthOf(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return month(range.group(2));
        }
        if (text.contains("上半年")) {
            return 6;
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            int number = Math.max("一二三四".indexOf(quarter.group(2)) + 1, 0);
            return 3 * (number > 0 ? number : Integer.parseInt(quarter.group(2)));
        }
        Matcher single = MONTH.matcher(text);
        return single.find() ? Integer.valueOf(month(single.group(1))) : null;
    }

    private static @Nullable LocalDate asOf(String text, @Nullable Integer listYear) {
        Matcher found = AS_OF.matcher(text);
        if (!found.find()) {
            return null;
        }
        Integer year = found.group(1) == null ? listYear : Integer.valueOf(number(found.group(1)));
        if (year == null) {
            return null;
        }
        YearMonth month = YearMonth.of(year, month(found.group(2)));
        String day = found.group(3);
        if (day == null || !Character.isDigit(day.charAt(0))) {
            return month.atEndOfMonth();
        }
        try {
            return month.atDay(Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return month.atEndOfMonth();
        }
    }

    private static int month(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : HeadingText.chineseMonth(word);
    }

    private static int number(String year) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < year.length(); place++) {
            char sign = year.charAt(place);
            int at = "〇一二三四五六七八九".indexOf(sign);
            digits.append(Character.isDigit(sign) ? sign : (char) ('0' + Math.max(at, 0)));
        }
        return Integer.parseInt(digits.toString());
    }
}
