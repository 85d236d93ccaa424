package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.word.HeadingText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
    private static final Pattern BARE_MONTH = Pattern.compile("(?<!\\d)20\\d\\d[-._/]?(0[1-9]|1[0-2]|[1-9](?!\\d))");
    private static final String MONTH_WORD = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final Pattern MONTH = Pattern.compile("(?<![\\d十])" + MONTH_WORD + "月");
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d十])" + MONTH_WORD + "月?份?[-—–―~至到]" + "(?:20\\d\\d年)?" + MONTH_WORD + "月");
    private static final Pattern QUARTER = Pattern.compile("(前?)第?([一二三四1-4])季度");
    private static final Pattern AS_OF = Pattern.compile("(?:截[至止]到?|统计至|数据至)(?:((?:20|19)\\d\\d|" + CHINESE_YEAR
            + ")[年.-])?" + MONTH_WORD + "[月.-](底|末|\\d{1,2})?日?");
    private static final Pattern FILLED_IN = Pattern.compile("(?:填报|填表|报送|制表|上报|编制|填写|打印|报出)(?:日期|时间)?:.*");

    /** What the texts state, the most telling one first. */
    static StatedTime of(List<String> titles, String sheetName, String fileName) {
        StatedTime time = new StatedTime(null, null, null);
        Integer loneMonth = null;
        for (String title : titles) {
            String text = FILLED_IN.matcher(HeadingText.halfWidth(title)).replaceAll("");
            time = time.or(text, false);
            loneMonth = loneMonth == null ? monthOf(text) : loneMonth;
        }
        String sheet = HeadingText.halfWidth(sheetName);
        time = time.or(sheet, true);
        loneMonth = loneMonth == null ? monthOf(sheet) : loneMonth;
        String file = HeadingText.halfWidth(fileName).replaceFirst("\\.[a-z]{3,4}$", "");
        time = time.or(file, true);
        loneMonth = loneMonth == null ? monthOf(file) : loneMonth;
        return time.completed(loneMonth, titles);
    }

    private StatedTime or(String text, boolean bare) {
        Integer newYear = year == null ? yearOf(text, bare) : year;
        YearMonth newMonth = month;
        Integer own = yearOf(text, bare);
        Integer found = bare && monthOf(text) == null ? bareMonth(text) : monthOf(text);
        if (newMonth == null && own != null && found != null) {
            newMonth = YearMonth.of(own, found);
        }
        return new StatedTime(newYear, newMonth, asOf);
    }

    private StatedTime completed(@Nullable Integer loneMonth, List<String> titles) {
        LocalDate day = null;
        for (String title : titles) {
            day = day == null ? asOf(HeadingText.halfWidth(title), year) : day;
        }
        Integer stated = year == null && day != null ? Integer.valueOf(day.getYear()) : year;
        YearMonth full = month;
        if (loneMonth != null && stated != null && (full == null || full.getMonthValue() != loneMonth)) {
            full = YearMonth.of(stated, loneMonth);
        }
        if (full == null && day != null) {
            full = YearMonth.from(day);
        }
        return new StatedTime(stated, full, day);
    }

    private static @Nullable Integer yearOf(String text, boolean bare) {
        Matcher found = YEAR.matcher(text);
        if (found.find()) {
            return number(found.group(1));
        }
        Matcher digits = BARE_YEAR.matcher(text);
        return bare && digits.find() ? Integer.valueOf(digits.group(1)) : null;
    }

    private static @Nullable Integer bareMonth(String text) {
        Matcher found = BARE_MONTH.matcher(text);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
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
