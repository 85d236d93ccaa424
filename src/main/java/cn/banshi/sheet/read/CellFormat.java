package cn.banshi.sheet.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number format makes of a number; only as far as the meaning of the number changes.
 *
 * @param kind what it is shown as
 * @param shift places by which the point moves left: a format such as {@code 0\.0,} shows 元 as 万元
 * @param unit unit of money that it shows behind the number, else empty
 */
record CellFormat(Kind kind, int shift, String unit) {
    /** What a number is shown as. */
    enum Kind {
        /** A number stays one. */
        NUMBER,
        /** 0.75 is shown as 75%. */
        PERCENT,
        /** A day, perhaps with its time. */
        DAY,
        /** Year and month only. */
        MONTH,
        /** A time of day, or hours. */
        TIME
    }

    /** As it is. */
    static final CellFormat PLAIN = of(Kind.NUMBER);

    /** Quoted texts, escaped and padding characters, and bracketed conditions, colours and languages. */
    private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!h+]|m+]|s+])[^]]*]");

    private static final Pattern DIGITS = Pattern.compile("[0#?]");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s[.]0+");
    private static final Pattern MARKS = Pattern.compile("[\"\\\\\\s]");
    private static final Pattern UNIT = Pattern.compile("[0#?,)][^\\p{L}]*((?:百万|千|万|亿)?元)[^0#?]*$");
    /** A point that is only drawn between digits, and commas behind the last digit, each for three places. */
    private static final Pattern SCALED = Pattern.compile("(?:(?:\\\\[.]|\"[.]\"|!\\.)([0#]+))?(,+)(?![0#?,])");

    private static CellFormat of(Kind kind) {
        return new CellFormat(kind, 0, "");
    }

    /**
     * The format of a cell.
     *
     * @param id number of the format; those below 164 may be built in, without a code in the file
     * @param code its code, null when the file has none
     */
    static CellFormat of(int id, @Nullable String code) {
        return code == null ? of(builtIn(id)) : of(code);
    }

    private static Kind builtIn(int id) {
        return switch (id) {
            case 9, 10 -> Kind.PERCENT;
            case 14, 15, 16, 22 -> Kind.DAY;
            case 17 -> Kind.MONTH;
            case 18, 19, 20, 21, 45, 46, 47 -> Kind.TIME;
            // In Chinese versions only: Excel writes these without a code.
            case 28, 29, 30, 31, 51, 53, 54, 58 -> Kind.DAY;
            case 27, 36, 50, 52, 57 -> Kind.MONTH;
            case 32, 33, 34, 35, 55, 56 -> Kind.TIME;
            default -> Kind.NUMBER;
        };
    }

    private static CellFormat of(String code) {
        Kind kind = kind(code);
        if (kind != Kind.NUMBER) {
            return of(kind);
        }
        String section = firstSection(code);
        Matcher unit = UNIT.matcher(MARKS.matcher(section).replaceAll(""));
        return new CellFormat(kind, shift(section), unit.find() ? unit.group(1) : "");
    }

    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '"') {
                quoted = !quoted;
            } else if (code.charAt(i) == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }

    private static int shift(String section) {
        Matcher scaled = SCALED.matcher(section);
        int shift = 0;
        while (scaled.find()) {
            String drawn = scaled.group(1);
            shift = 3 * scaled.group(2).length() + (drawn == null ? 0 : drawn.length());
        }
        return DIGITS.matcher(section).find() ? shift : 0;
    }

    private static Kind kind(String code) {
        String bare = SILENT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int section = bare.indexOf(';');
        bare = section < 0 ? bare : bare.substring(0, section);
        if (bare.contains("%")) {
            return Kind.PERCENT;
        }
        bare = FRACTION_OF_SECOND.matcher(bare).replaceAll("s");
        if (bare.contains("general") || DIGITS.matcher(bare).find()) {
            return Kind.NUMBER;
        }
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        if (bare.indexOf('d') >= 0) {
            return Kind.DAY;
        }
        if (bare.indexOf('y') >= 0 || bare.indexOf('e') >= 0) {
            return bare.indexOf('m') >= 0 && !time ? Kind.MONTH : Kind.DAY;
        }
        if (time) {
            return Kind.TIME;
        }
        return bare.indexOf('m') >= 0 || bare.contains("aaa") ? Kind.DAY : Kind.NUMBER;
    }
}
