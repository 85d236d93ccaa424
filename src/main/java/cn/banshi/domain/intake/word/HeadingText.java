package cn.banshi.domain.intake.word;

import cn.banshi.domain.intake.field.MoneyUnit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings made comparable. */
public final class HeadingText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("^[*★☆●.、:;]+|[*★☆:;,。、]+$");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\(?\\d{1,2}[.、)]|\\(?[一二三四五六七八九十]{1,3}[、)])(?=\\D)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【「<{]([^()\\[\\]〔〕【】「」<>{}]*)[)\\]〕】」>}]");
    private static final Pattern ADVICE = Pattern.compile(
            "单位[:为]|填|选|例|如|格式|盖章|签|精确|保留|字以内|限\\d+字|下拉"
                    + "|年[/.-]?月|y{2,4}|^(?:若有|可|不|按|注|见|以|指|附|不超).*|^是[/、或]?否$|^\\d+$|^[a-z][a-z .,&/_-]*$|^[a-z0-9]=.*|^\\d[=+].*");
    private static final String UNIT_WORDS = "亿元|百万元|千元|万元|元|万|%|百分比|个|项|件|处|套|平方米|㎡|m2|公里|米|天|日|份";
    private static final Pattern UNIT_ONLY = Pattern.compile("(?:" + UNIT_WORDS + ")(?:[、,/](?:" + UNIT_WORDS + "))*");
    private static final Pattern UNIT_TAIL = Pattern.compile("(?:[/,]?(?:亿元|百万元|千元|万元)|[/,]元|%)$");
    private static final Pattern PEOPLE = Pattern.compile("户|人|人次|户数|人数|户/人|户、人");
    private static final Pattern MONEY = Pattern.compile("亿元|百万元|千元|万元|元|万(?!人|户|平)|亿(?!人)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)年?度?");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9])月份?");
    private static final Pattern CHINESE_MONTH = Pattern.compile("(十[一二]?|[一二三四五六七八九])月份?");
    private static final Pattern RANGE = Pattern.compile(
            "(?:本年|全年)?(?:0?1|一)月?份?[-—–―~至到](?:1[0-2]|0?[2-9]|n|x|\\*|×|十[一二]?|[二三四五六七八九])?月(?:份|底|末)?");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:截至|截止到?|至|到)(?:本年)?(?:目前|当前|现在|(?:1[0-2]|0?[1-9]|n|x|×|十[一二]?|[一二三四五六七八九]|本)月份?(?:底|末|\\d{1,2}日)?|本年底)(?:为止)?"
                    + "|^(?:1[0-2]|0?[1-9])月(?:底|末)(?=.)");

    private static final char FIRST_CHARACTER = '\u4E00';
    private static final char LAST_CHARACTER = '\u9FFF';

    private HeadingText() {}

    /** The text as it is shown: without blanks and line breaks. */
    public static String clean(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** The text in one form: half width, small letters, without blanks, marks and colons at its ends. */
    public static String plain(String text) {
        String half = halfWidth(text);
        boolean bare = half.isEmpty()
                || (Character.isLetterOrDigit(half.charAt(0))
                        && Character.isLetterOrDigit(half.charAt(half.length() - 1)));
        return bare ? half : MARKS.matcher(half).replaceAll("");
    }

    /** Most cells are; large sheets are read in a fraction of the time when those are not normalised. */
    private static boolean isHalfWidth(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean plain = (sign > ' ' && sign < 0x7F && (sign < 'A' || sign > 'Z'))
                    || (sign >= FIRST_CHARACTER && sign <= LAST_CHARACTER);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The text half width, in small letters and without blanks. */
    public static String halfWidth(String text) {
        if (isHalfWidth(text)) {
            return text;
        }
        return clean(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /** The heading with what changes from month to month and year to year taken out: the same for every month's return. */
    public static String lasting(String text) {
        String months = NUMBERED_MONTH.matcher(plain(text)).replaceAll("n月");
        return YEAR.matcher(CHINESE_MONTH.matcher(months).replaceAll("n月"))
                .replaceAll("n年")
                .replaceAll("月(?:\\d{1,2}日|底|末)", "月底");
    }

    /**
     * What the heading says, in few words: no units, no advice in brackets, years and months by what they are to the list
     * (本年, 上年, 年内, 截至, 本月, 下月).
     *
     * @param listYear year of the list, null = unknown: then the only year is this one
     * @param month month of the return, null = unknown
     */
    public static String meaning(String text, @Nullable Integer listYear, @Nullable Integer month) {
        String plain = withoutUnits(plain(text));
        plain = YEAR.matcher(plain).replaceAll(found -> yearWord(Integer.parseInt(found.group(1)), listYear));
        plain = RANGE.matcher(plain).replaceAll("年内");
        plain = UNTIL.matcher(plain).replaceAll("截至");
        plain = NUMBERED_MONTH.matcher(plain).replaceAll(found -> monthWord(Integer.parseInt(found.group(1)), month));
        plain = CHINESE_MONTH.matcher(plain).replaceAll(found -> monthWord(chineseMonth(found.group(1)), month));
        return MARKS.matcher(NUMBERING.matcher(plain.replaceFirst("^其中:?", "")).replaceFirst(""))
                .replaceAll("");
    }

    /** What the heading says, when neither year nor month is known. */
    public static String meaning(String text) {
        return meaning(text, null, null);
    }

    /** The years that the text names. */
    public static List<Integer> years(String text) {
        return YEAR.matcher(plain(text))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** The unit of money that the text names; the first one of several. */
    public static @Nullable MoneyUnit unit(String text) {
        Matcher found = MONEY.matcher(plain(text));
        if (!found.find()) {
            return null;
        }
        String word = found.group();
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.label().equals(word) || unit.label().equals(word + "元"))
                .min(Comparator.comparingInt(unit -> unit.label().length()))
                .orElse(null);
    }

    /** The unit of money that a heading names for its cells: in brackets, behind a comma or at its end. */
    public static @Nullable MoneyUnit headingUnit(String text) {
        String plain = plain(text);
        Matcher brackets = BRACKETS.matcher(plain);
        while (brackets.find()) {
            MoneyUnit unit = unit(brackets.group(1));
            if (unit != null) {
                return unit;
            }
        }
        Matcher tail = UNIT_TAIL.matcher(plain);
        return tail.find() ? unit(tail.group()) : null;
    }

    /** Number of a month written 一 … 十二. */
    public static int chineseMonth(String word) {
        List<String> words = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
        return words.indexOf(word) + 1;
    }

    private static String withoutUnits(String plain) {
        String text = BRACKETS.matcher(plain).replaceAll(found -> {
            String inner = MARKS.matcher(found.group(1)).replaceAll("");
            if (PEOPLE.matcher(inner).matches()) {
                return plain.substring(0, found.start()).contains(inner.substring(0, 1)) ? "" : inner;
            }
            boolean empty = inner.isEmpty()
                    || UNIT_ONLY.matcher(inner).matches()
                    || ADVICE.matcher(inner).find();
            return empty ? "" : Matcher.quoteReplacement(inner);
        });
        String cut = UNIT_TAIL.matcher(text).replaceFirst("");
        return cut.isEmpty() ? text : cut;
    }

    private static String yearWord(int year, @Nullable Integer listYear) {
        if (listYear == null || year == listYear) {
            return "本年";
        }
        return year < listYear ? "上年" : "次年";
    }

    private static String monthWord(int month, @Nullable Integer now) {
        if (now == null || month == now) {
            return "本月";
        }
        return month == now % 12 + 1 ? "下月" : "上月";
    }
}
