package cn.banshi.sheet.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number format makes of a number; only as far as the meaning of the number changes. */
enum CellFormat {
    /** A number stays one. */
    NUMBER,
    /** 0.75 is shown as 75%. */
    PERCENT,
    /** A day, perhaps with its time. */
    DAY,
    /** Year and month only. */
    MONTH,
    /** A time of day, or hours. */
    TIME;

    /** Quoted texts, escaped and padding characters, and bracketed conditions, colours and languages. */
    private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!h+]|m+]|s+])[^]]*]");

    private static final Pattern DIGITS = Pattern.compile("[0#?]");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s[.]0+");

    /**
     * The format of a cell.
     *
     * @param id number of the format; those below 164 may be built in, without a code in the file
     * @param code its code, null when the file has none
     */
    static CellFormat of(int id, @Nullable String code) {
        return code == null ? builtIn(id) : of(code);
    }

    private static CellFormat builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 22 -> DAY;
            case 17 -> MONTH;
            case 18, 19, 20, 21, 45, 46, 47 -> TIME;
            // In Chinese versions only: Excel writes these without a code.
            case 28, 29, 30, 31, 51, 53, 54, 58 -> DAY;
            case 27, 36, 50, 52, 57 -> MONTH;
            case 32, 33, 34, 35, 55, 56 -> TIME;
            default -> NUMBER;
        };
    }

    private static CellFormat of(String code) {
        String bare = SILENT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int section = bare.indexOf(';');
        bare = section < 0 ? bare : bare.substring(0, section);
        if (bare.contains("%")) {
            return PERCENT;
        }
        bare = FRACTION_OF_SECOND.matcher(bare).replaceAll("s");
        if (bare.contains("general") || DIGITS.matcher(bare).find()) {
            return NUMBER;
        }
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
        if (bare.indexOf('d') >= 0) {
            return DAY;
        }
        if (bare.indexOf('y') >= 0 || bare.indexOf('e') >= 0) {
            return bare.indexOf('m') >= 0 && !time ? MONTH : DAY;
        }
        if (time) {
            return TIME;
        }
        return bare.indexOf('m') >= 0 || bare.contains("aaa") ? DAY : NUMBER;
    }
}
