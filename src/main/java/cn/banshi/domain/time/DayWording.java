package cn.banshi.domain.time;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, months and parts of years as clerks write them in cells, and why a wording is no day. */
public final class DayWording {
    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final String GAP = "[-./年月,、_—–·\\\\]";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern THIS_YEAR = Pattern.compile("今年|本年度?|当年");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|〔[^〔〕]*〕");
    private static final Pattern TIME = Pattern.compile(
            "(?:t| +|(?<=[日号]))(?:上午|下午|晚上?|早上?|凌晨|中午)?\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?(?: ?[ap]m)?z?$"
                    + "|(?:上午|下午|晚上?|早上?|凌晨|中午)\\d{1,2}[时点](?:\\d{1,2}分?|半)?$");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]");
    private static final Pattern BLANK_IN_DAY = Pattern.compile("(?<=\\d) +(?=\\d)");
    private static final Pattern BEFORE = Pattern.compile("^(?:约|大约|于|在|已于|预计|计划|拟|自|从|截至|截止到?|:)+");
    private static final Pattern AFTER =
            Pattern.compile("(?:之前|以前|前|止|起|开始|左右|开工|动工|启动|进场|实施|立项|竣工|完工|完成|办结|建成|交付|投入使用|投用|销号|[。.;,、])+$");
    private static final Pattern FULL =
            Pattern.compile("(\\d{4}|\\d{2})" + GAP + "(\\d{1,2})" + GAP + "(\\d{1,2})[日号]?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})[日号]?|(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(
            "(?:(?<year>\\d{4})[-./年]|(?<short>\\d{2})年)?(?<month>\\d{1,2})(?<sign>月份?)?(?<part>上旬|中旬|下旬|初|中|底|末|内)?"
                    + "|(?<six>20\\d{2})(?<sixmonth>0[1-9]|1[0-2])");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?:(?<year>\\d{4})年?度?)?(?:第?(?<quarter>[1-4一二三四])季度?(?<q>[初底末内]?)"
                    + "|(?<half>[上下])半年(?<h>[初底末内]?)|(?<end>年?[底末]|年终)|(?<whole>年?内|全年))");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?:年度?)?");

    private DayWording() {}

    /** What a wording means. */
    public sealed interface Meaning {
        /**
         * A day.
         *
         * @param yearWritten whether its year is written; otherwise it is the year given to the reader
         */
        record OnDay(LocalDate day, boolean yearWritten) implements Meaning {}

        /** A month, or a part of a month or of a year, from its first to its last day. */
        record Within(LocalDate first, LocalDate last, boolean yearWritten) implements Meaning {}

        /**
         * Meant as a day, but none.
         *
         * @param reason Chinese, such as "2021年2月只有28天"
         */
        record Impossible(String reason) implements Meaning {}

        /** Not meant as a day, or not understood. */
        record Unknown() implements Meaning {}
    }

    /**
     * Reads a day or a part of a year.
     *
     * @param year the year where none is written
     */
    public static Meaning parse(String wording, int year) {
        if (wording.length() > LONGEST) {
            return new Meaning.Unknown();
        }
        String text = plain(wording, year);
        Matcher full = FULL.matcher(text);
        if (full.matches() || full.usePattern(EIGHT).matches()) {
            return day(number(full, 1), number(full, 2), number(full, 3), true);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast(number(yearLast, 1), number(yearLast, 2), number(yearLast, 3));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && isMonth(month)) {
            return month(month, year);
        }
        Matcher six = SIX.matcher(text);
        if (six.matches()) {
            return day(number(six, 1), number(six, 2), number(six, 3), true);
        }
        Matcher shortDay = SHORT.matcher(text);
        if (shortDay.matches()) {
            int first = shortDay.group(1) == null ? 3 : 1;
            return day(year, number(shortDay, first), number(shortDay, first + 1), false);
        }
        Matcher part = PART_OF_YEAR.matcher(text);
        if (part.matches()) {
            return partOfYear(part, year);
        }
        return YEAR.matcher(text).matches() && isYear(Integer.parseInt(text.substring(0, 4)))
                ? new Meaning.Impossible("只写了年份，没有月和日")
                : new Meaning.Unknown();
    }

    /** Whether a year can be that of an item. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static String plain(String wording, int year) {
        String text = REMARK.matcher(BLANKS.matcher(ChineseText.fold(wording)).replaceAll(" "))
                .replaceAll("");
        text = ChineseNumeral.datesInDigits(WEEKDAY.matcher(text).replaceAll("").strip());
        text = BLANK_IN_DAY.matcher(TIME.matcher(text).replaceAll("").strip()).replaceAll("-");
        text = THIS_YEAR
                .matcher(text.replace(" ", ""))
                .replaceAll(year + "年")
                .replace("去年", (year - 1) + "年")
                .replace("明年", (year + 1) + "年");
        text = AFTER.matcher(BEFORE.matcher(text.replace("年年", "年")).replaceAll(""))
                .replaceAll("");
        return text;
    }

    private static boolean isMonth(Matcher month) {
        return month.group("sign") != null || month.group("year") != null || month.group("six") != null;
    }

    private static Meaning month(Matcher text, int year) {
        boolean six = text.group("six") != null;
        @Nullable
        String written =
                six ? text.group("six") : text.group("year") == null ? text.group("short") : text.group("year");
        int month = Integer.parseInt(six ? text.group("sixmonth") : text.group("month"));
        int ofYear = written == null ? year : century(Integer.parseInt(written));
        if (month < 1 || month > MONTHS) {
            return new Meaning.Impossible("没有%d月".formatted(month));
        }
        if (!isYear(ofYear)) {
            return new Meaning.Impossible("%d年不对".formatted(ofYear));
        }
        return inMonth(YearMonth.of(ofYear, month), text.group("part"), written != null);
    }

    private static Meaning inMonth(YearMonth month, @Nullable String part, boolean yearWritten) {
        LocalDate last = month.atEndOfMonth();
        return switch (part == null ? "" : part) {
            case "上旬", "初" -> new Meaning.Within(month.atDay(1), month.atDay(10), yearWritten);
            case "中旬", "中" -> new Meaning.Within(month.atDay(11), month.atDay(20), yearWritten);
            case "下旬" -> new Meaning.Within(month.atDay(21), last, yearWritten);
            case "底", "末" -> new Meaning.Within(last, last, yearWritten);
            default -> new Meaning.Within(month.atDay(1), last, yearWritten);
        };
    }

    private static Meaning partOfYear(Matcher text, int year) {
        boolean written = text.group("year") != null;
        int ofYear = written ? Integer.parseInt(text.group("year")) : year;
        if (!isYear(ofYear)) {
            return new Meaning.Impossible("%d年不对".formatted(ofYear));
        }
        int first = 1;
        int last = MONTHS;
        String part = text.group("end") == null ? "" : "底";
        if (text.group("quarter") != null) {
            int quarter = "1234一二三四".indexOf(text.group("quarter")) % 4;
            first = quarter * 3 + 1;
            last = first + 2;
            part = text.group("q");
        } else if (text.group("half") != null) {
            first = "上".equals(text.group("half")) ? 1 : 7;
            last = first + 5;
            part = text.group("h");
        }
        LocalDate lastDay = YearMonth.of(ofYear, last).atEndOfMonth();
        LocalDate firstDay = LocalDate.of(ofYear, first, 1);
        return switch (part) {
            case "底", "末" -> new Meaning.Within(lastDay, lastDay, written);
            case "初" -> new Meaning.Within(firstDay, firstDay.plusDays(9), written);
            default -> new Meaning.Within(firstDay, lastDay, written);
        };
    }

    private static Meaning yearLast(int first, int second, int year) {
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return new Meaning.Impossible("分不清哪个是月、哪个是日");
        }
        return first > MONTHS ? day(year, second, first, true) : day(year, first, second, true);
    }

    private static Meaning day(int writtenYear, int month, int day, boolean yearWritten) {
        int year = century(writtenYear);
        if (!isYear(year)) {
            return new Meaning.Impossible("%d年不对".formatted(year));
        }
        if (month < 1 || month > MONTHS) {
            return new Meaning.Impossible("没有%d月".formatted(month));
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > length) {
            return new Meaning.Impossible(
                    day < 1 ? "没有%d日".formatted(day) : "%d年%d月只有%d天".formatted(year, month, length));
        }
        return new Meaning.OnDay(LocalDate.of(year, month, day), yearWritten);
    }

    private static int century(int year) {
        return year < 100 ? CENTURY + year : year;
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }
}
