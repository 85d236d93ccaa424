package cn.banshi.base.text;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers in Chinese characters, everyday (十二, 二〇二一) and capital (壹仟贰佰). */
public final class ChineseNumeral {
    /** Characters that numerals are made of, for the inside of a character class. */
    public static final String CHARACTERS = "零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億";

    private static final String EVERYDAY = "零一二三四五六七八九";
    private static final String CAPITAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final Pattern YEAR = Pattern.compile("[零〇○一二三四五六七八九]{4}(?=年)");
    private static final Pattern MONTH_OR_DAY =
            Pattern.compile("(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])");
    private static final String[] PLACES = {"千", "百", "十", ""};
    private static final int LONGEST = 40;
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private ChineseNumeral() {}

    /** How papers number things: 一, 二 … 十, 十一 … 九十九, 一百, 一百零一 … 九千九百九十九; digits beyond. */
    public static String of(int number) {
        if (number <= 0 || number >= 10_000) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        int place = 1_000;
        for (int i = 0; i < PLACES.length; i++, place /= 10) {
            int digit = number / place % 10;
            if (digit > 0) {
                boolean skipped = number / place / 10 % 10 == 0;
                if (skipped && !words.isEmpty()) {
                    words.append(EVERYDAY.charAt(0));
                }
                // Ten to nineteen are said without a leading one.
                if (place != 10 || number >= 20) {
                    words.append(EVERYDAY.charAt(digit));
                }
                words.append(PLACES[i]);
            }
        }
        return words.toString();
    }

    /**
     * Reads a whole number: with places (一千二百五十三万, 十二, 壹万零伍) or digit by digit (二〇二一). What may mean two numbers, such as 三万五,
     * is none.
     */
    public static OptionalLong parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        if (text.length() > 1 && text.chars().allMatch(ch -> digitOf((char) ch) >= 0)) {
            return text.length() > String.valueOf(Integer.MAX_VALUE).length()
                    ? OptionalLong.empty()
                    : OptionalLong.of(text.chars()
                            .mapToLong(ch -> digitOf((char) ch))
                            .reduce(0, (sum, digit) -> sum * 10 + digit));
        }
        return new Places().read(text);
    }

    /** The text with the years, months and days of its dates in digits: 二〇二一年十月八日 → 2021年10月8日. */
    public static String datesInDigits(String text) {
        String years = YEAR.matcher(text).replaceAll(found -> inDigits(found.group()));
        return MONTH_OR_DAY.matcher(years).replaceAll(found -> inDigits(found.group()));
    }

    private static String inDigits(String numeral) {
        OptionalLong number = parse(numeral);
        return number.isPresent() ? Long.toString(number.getAsLong()) : numeral;
    }

    private static int digitOf(char ch) {
        int everyday = EVERYDAY.indexOf(ch);
        if (everyday >= 0) {
            return everyday;
        }
        return ch == '两' ? 2 : ch == '○' ? 0 : CAPITAL.indexOf(ch);
    }

    private static int placeOf(char ch) {
        return switch (ch) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** Sums digits times places; a number below 万 is a section. */
    private static final class Places {
        private long yi;
        private long wan;
        private int section;
        private int digit = -1;
        private int lastPlace = (int) WAN;
        private boolean zero = true;

        OptionalLong read(String text) {
            for (int at = 0; at < text.length(); at++) {
                char ch = text.charAt(at);
                boolean fits =
                        digitOf(ch) >= 0 ? digit(digitOf(ch)) : placeOf(ch) > 0 ? place(placeOf(ch)) : bigPlace(ch);
                if (!fits) {
                    return OptionalLong.empty();
                }
            }
            // 一百二 is 120 to some and 102 to others.
            boolean clear = digit <= 0 || zero || lastPlace == 10;
            return clear ? OptionalLong.of(yi + wan + closed()) : OptionalLong.empty();
        }

        private boolean digit(int value) {
            if (value == 0) {
                boolean alone = digit < 0;
                zero = true;
                digit = 0;
                return alone;
            }
            boolean fits = digit <= 0;
            digit = value;
            return fits;
        }

        private boolean place(int place) {
            int times = digit <= 0 && place == 10 && section == 0 ? 1 : digit;
            if (times <= 0 || place >= lastPlace) {
                return false;
            }
            section += times * place;
            lastPlace = place;
            digit = -1;
            zero = false;
            return true;
        }

        private boolean bigPlace(char ch) {
            long part = closed();
            boolean isYi = ch == '亿' || ch == '億';
            if ((!isYi && ch != '万' && ch != '萬') || part + wan == 0 || (isYi ? yi > 0 : (wan > 0 || part == 0))) {
                return false;
            }
            if (isYi) {
                yi = (wan + part) * YI;
                wan = 0;
            } else {
                wan = part * WAN;
            }
            section = 0;
            digit = -1;
            lastPlace = (int) WAN;
            zero = false;
            return true;
        }

        private int closed() {
            return section + Math.max(digit, 0);
        }
    }
}
