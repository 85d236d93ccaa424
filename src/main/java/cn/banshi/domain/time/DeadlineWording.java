package cn.banshi.domain.time;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 时限表述 → the day it means: the last day that is still in time. */
public final class DeadlineWording {
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|〔[^〔〕]*〕");
    private static final Pattern WHEN = Pattern.compile(
            "(?<!\\d)(?:(?<year>\\d{4}|\\d{2})年度?|(?<relative>今年|本年度?|当年|明年|次年|去年))?(?:"
                    + "(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>\\d{1,2})[日号]|(?<part>上旬|中旬|下旬|初|中|底|末|内)?)"
                    + "|第?(?<quarter>[1-4一二三四])季度?[底末内]?"
                    + "|(?<half>[上下])半年[底末内]?"
                    + "|(?<end>年底|年末|年内|年终|全年|(?<=年|年度)(?:底|末|内))"
                    + ")"
                    + "|(?<!\\d)(?:(?<isoyear>\\d{4})[-./])?(?<isomonth>1[0-2]|0?[1-9])[-./](?<isoday>3[01]|[12]\\d|0?[1-9])(?![\\d月季])");
    private static final Pattern LASTING = Pattern.compile("长期|常态|常年|持续|日常|每[天日周月季年]|不限期|立行立改|即知即改|随时");
    private static final Pattern TO_ASK =
            Pattern.compile("^\\D+前$|前后|尽快|尽早|立即|立刻|马上|及时|抓紧|待定|未定|另定|雨季|汛期|供暖|采暖|入冬|入夏|开学|节|年中|月初|月中|本月|下月|近期");
    private static final Pattern NEGATED_YEAR = Pattern.compile("\\d{4}年(?:以|之)?前");
    private static final int TWO_DIGITS = 100;
    private static final int CENTURY = 2000;
    private static final int MONTHS_OF_QUARTER = 3;

    private DeadlineWording() {}

    /** What a wording means. */
    public sealed interface Meaning {
        /** A day, itself still in time. */
        record OnDay(LocalDate day) implements Meaning {}

        /**
         * A known wording without a day.
         *
         * @param ask whether the clerk should be asked for the day (雨季前, 尽快), or none is meant (长期坚持)
         */
        record NoDate(boolean ask) implements Meaning {}

        /** Not understood: the clerk gives the day. */
        record Unknown() implements Meaning {}
    }

    /**
     * Reads a wording. Where it names several days (9月至10月底) the last one counts; remarks in brackets are passed over.
     *
     * @param listYear the year of the list, for wordings that name no year
     */
    public static Meaning parse(String wording, int listYear) {
        String text = REMARK.matcher(ChineseText.fold(wording).replace(" ", "")).replaceAll("");
        text = ChineseNumeral.datesInDigits(text);
        Matcher when = WHEN.matcher(text);
        Meaning meaning = null;
        Integer year = null;
        while (when.find()) {
            year = yearOf(when, listYear, year);
            meaning = meaningOf(when, year == null ? listYear : year);
        }
        if (meaning != null) {
            return meaning;
        }
        if (LASTING.matcher(text).find()) {
            return new Meaning.NoDate(false);
        }
        boolean toAsk =
                TO_ASK.matcher(text).find() || NEGATED_YEAR.matcher(text).find();
        return toAsk ? new Meaning.NoDate(true) : new Meaning.Unknown();
    }

    private static @Nullable Integer yearOf(Matcher when, int listYear, @Nullable Integer named) {
        String written = when.group("year") == null ? when.group("isoyear") : when.group("year");
        if (written != null) {
            int year = Integer.parseInt(written);
            return year < TWO_DIGITS ? CENTURY + year : year;
        }
        String relative = when.group("relative");
        if (relative != null) {
            return switch (relative.charAt(0)) {
                case '明', '次' -> listYear + 1;
                case '去' -> listYear - 1;
                default -> listYear;
            };
        }
        return named;
    }

    private static Meaning meaningOf(Matcher when, int year) {
        if (when.group("isomonth") != null) {
            return onDay(year, when.group("isomonth"), when.group("isoday"));
        }
        String month = when.group("month");
        if (month != null && when.group("day") != null) {
            return onDay(year, month, when.group("day"));
        }
        if (month != null) {
            return inMonth(YearMonth.of(year, Integer.parseInt(month)), when.group("part"));
        }
        String quarter = when.group("quarter");
        if (quarter != null) {
            int number = Character.isDigit(quarter.charAt(0)) ? Integer.parseInt(quarter) : "一二三四".indexOf(quarter) + 1;
            return lastDay(YearMonth.of(year, number * MONTHS_OF_QUARTER));
        }
        return lastDay(YearMonth.of(year, "上".equals(when.group("half")) ? 6 : 12));
    }

    private static Meaning inMonth(YearMonth month, @Nullable String part) {
        if (part == null) {
            return lastDay(month);
        }
        return switch (part) {
            case "上旬" -> new Meaning.OnDay(month.atDay(10));
            case "中旬" -> new Meaning.OnDay(month.atDay(20));
            case "初", "中" -> new Meaning.NoDate(true);
            default -> lastDay(month);
        };
    }

    private static Meaning lastDay(YearMonth month) {
        return new Meaning.OnDay(month.atEndOfMonth());
    }

    private static Meaning onDay(int year, String month, String day) {
        try {
            return new Meaning.OnDay(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return new Meaning.Unknown();
        }
    }
}
