package cn.banshi.domain.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that may be a mobile phone's (11 digits) or an identity card's (18, the last may be X; 15 on old ones), however
 * they are parted: by blanks, dashes, dots, brackets, ends of lines, in wide or any other digits, behind 86.
 *
 * <p>The signs of lists and sums (、，；：＋＝ and the like) and letters of any script end a number: 路灯135、2400、3100盏 are three
 * amounts, A138B0000C0010 is a mark on a thing, and nobody writes one phone so. What is written so on purpose is not found.
 */
public final class PersonalNumbers {
    /** What a number may be. */
    public enum Kind {
        /** A mobile phone. */
        PHONE,
        /** An identity card. */
        CARD,
        /** Eleven digits that begin like no mobile phone. */
        OTHER
    }

    /**
     * One number.
     *
     * @param kind what it may be
     * @param start index of its first digit in the text, behind 86
     * @param end index behind its last digit
     * @param digits its digits as they stand in the text, without what parts them
     */
    public record Found(Kind kind, int start, int end, List<String> digits) {
        /** Copies the list. */
        public Found {
            digits = List.copyOf(digits);
        }
    }

    /** A digit or the X at the end: its sign in ASCII and its place. */
    private record Digit(char sign, String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    /** What stands before a digit. */
    private enum Gap {
        NONE,
        /** Parts the digits of one number. */
        PARTING,
        /** Within an amount or a date; only a card number is read across it, for a birthday may stand in it so. */
        INNER,
        /** Parts numbers. */
        WIDE
    }

    private static final int SHORTEST = 11;
    private static final int LONGEST = 18;
    /** Digits of a card number that name the place, before the birthday. */
    private static final int PLACE = 6;

    private static final int WIDEST_GAP = 6;
    private static final String LIST_SIGNS = "、，,；;：:=×*+%‰";
    private static final Pattern PHONE = Pattern.compile("(?:(?:00)?86|0)?(1[3-9]\\d{9})");
    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final Pattern CARD = Pattern.compile("[1-9]\\d{5}(?:18|19|20)\\d\\d" + DAY + "\\d{3}[\\dX]");
    private static final Pattern OLD_CARD = Pattern.compile("[1-9]\\d{7}" + DAY + "\\d{3}");
    private static final Pattern WHOLE_CARD = Pattern.compile("\\d{17}[\\dX]");
    /** 1,253,000,000.00, 138123456.78, 2021-11-30, 2021-11; 4 or 7 digits before and 4 behind a dot are no amount. */
    private static final Pattern AMOUNT_OR_DATE = Pattern.compile("(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
            + "|(?!(?:\\d{3})?\\d{4}\\.\\d{4}(?!\\d))\\d+\\.\\d{1,6}"
            + "|(?:19|20)\\d\\d[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?)(?![.,]?\\d)");
    /** A range of amounts, such as 13500—140000元. */
    private static final Pattern RANGE = Pattern.compile("\\d+[-—–－~～]\\d+(?=[元万亿平米㎡])");

    private PersonalNumbers() {}

    /** Whether the text holds one. */
    public static boolean in(String text) {
        return text.length() >= SHORTEST && !find(text).isEmpty();
    }

    /** Those of the text from left to right; none overlaps another. */
    public static List<Found> find(String text) {
        List<Digit> digits = digits(text);
        if (digits.size() < SHORTEST) {
            return List.of();
        }
        Gap[] gaps = gaps(text, digits);
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < digits.size(); ) {
            Found here = gaps[first] == Gap.NONE ? null : at(first, digits, gaps);
            if (here != null) {
                found.add(here);
                while (digits.get(first).start() < here.end()) {
                    first++;
                    if (first == digits.size()) {
                        break;
                    }
                }
            } else {
                first++;
            }
        }
        return found;
    }

    /** The digits; an X counts as one where it can be the last of a card number. */
    private static List<Digit> digits(String text) {
        List<Digit> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            int end = i + Character.charCount(sign);
            int value = Character.digit(sign, 10);
            if (value >= 0) {
                digits.add(new Digit((char) ('0' + value), text.substring(i, end), i));
            } else if ("xXｘＸ".indexOf(sign) >= 0 && !digits.isEmpty() && !latin(text, end)) {
                digits.add(new Digit('X', text.substring(i, end), i));
            }
            i = end;
        }
        return digits;
    }

    private static boolean latin(String text, int index) {
        return index < text.length()
                && Character.UnicodeScript.of(text.codePointAt(index)) == Character.UnicodeScript.LATIN;
    }

    private static Gap[] gaps(String text, List<Digit> digits) {
        Gap[] gaps = new Gap[digits.size()];
        gaps[0] = Gap.WIDE;
        for (int i = 1; i < gaps.length; i++) {
            gaps[i] = gap(text, digits.get(i - 1).end(), digits.get(i).start());
        }
        StringBuilder plain = new StringBuilder(text);
        for (Digit digit : digits) {
            plain.setCharAt(digit.start(), digit.sign());
        }
        for (Pattern pattern : List.of(AMOUNT_OR_DATE, RANGE)) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                for (int i = 1; i < gaps.length; i++) {
                    int start = digits.get(i).start();
                    // Before it, too: 1380000 2021-12-15 are two things.
                    if (gaps[i] == Gap.PARTING && start >= matcher.start() && start < matcher.end()) {
                        gaps[i] = Gap.INNER;
                    }
                }
            }
        }
        return gaps;
    }

    private static Gap gap(String text, int from, int to) {
        boolean blank = false;
        int width = 0;
        for (int i = from; i < to; ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.isLetterOrDigit(sign) || LIST_SIGNS.indexOf(sign) >= 0) {
                return Gap.WIDE;
            }
            if (Character.getType(sign) == Character.FORMAT) {
                // Signs without width part nothing for the eye.
                continue;
            }
            boolean blankBefore = blank;
            blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            width += blank && blankBefore ? 0 : 1;
        }
        if (width > WIDEST_GAP) {
            return Gap.WIDE;
        }
        return width == 0 ? Gap.NONE : Gap.PARTING;
    }

    private static @Nullable Found at(int first, List<Digit> digits, Gap[] gaps) {
        StringBuilder signs = new StringBuilder();
        boolean inner = false;
        boolean whole = true;
        Found phone = null;
        for (int i = first; i < digits.size() && signs.length() < LONGEST; i++) {
            if (i > first && gaps[i] == Gap.WIDE) {
                break;
            }
            inner |= i > first && gaps[i] == Gap.INNER;
            if (inner && signs.length() < PLACE) {
                break;
            }
            whole &= i == first || gaps[i] == Gap.NONE;
            signs.append(digits.get(i).sign());
            boolean ends = i + 1 == digits.size()
                    || gaps[i + 1] != Gap.NONE
                    || digits.get(i).sign() == 'X';
            if (!ends || signs.length() < SHORTEST) {
                continue;
            }
            if (CARD.matcher(signs).matches()
                    || (whole && WHOLE_CARD.matcher(signs).matches())
                    || (!inner && OLD_CARD.matcher(signs).matches())) {
                return found(Kind.CARD, digits.subList(first, i + 1));
            }
            Matcher number = PHONE.matcher(signs);
            if (phone == null && !inner && number.matches()) {
                phone = found(Kind.PHONE, digits.subList(first + number.start(1), i + 1));
            } else if (phone == null && whole && signs.length() == SHORTEST && signs.indexOf("X") < 0) {
                phone = found(Kind.OTHER, digits.subList(first, i + 1));
            }
        }
        return phone;
    }

    private static Found found(Kind kind, List<Digit> digits) {
        return new Found(
                kind,
                digits.get(0).start(),
                digits.get(digits.size() - 1).end(),
                digits.stream().map(Digit::text).toList());
    }
}
