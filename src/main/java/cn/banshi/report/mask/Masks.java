package cn.banshi.report.mask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what points to one resident: 138****1234, 35*************123, the room behind a house number. */
public final class Masks {
    private static final String DIGIT = "[0-9０-９]";
    /** What people put between the parts of a number. */
    private static final String GAP = "[ \\u00A0\\u3000\\-－—]?";

    private static final Pattern CARD =
            Pattern.compile("(?<!" + DIGIT + ")" + DIGIT + "{17}[0-9０-９XxＸｘ](?!" + DIGIT + ")");
    private static final Pattern PHONE = Pattern.compile("(?<!" + DIGIT + ")([1１][3-9３-９]" + DIGIT + ")" + GAP + DIGIT
            + "{4}" + GAP + "(" + DIGIT + "{4})(?!" + DIGIT + ")");
    private static final Pattern ROOM =
            Pattern.compile("(?<=" + DIGIT + "(?:号|号楼|栋|幢|座|弄))(?:[东西中]?" + DIGIT + "*单元)?" + DIGIT + "+(?:室|号房)");
    private static final Pattern STREET = Pattern.compile("^.*?(?:路|大道|胡同|巷|弄|街(?!道))");

    private Masks() {}

    /** The text with phone numbers, card numbers and rooms hidden. */
    public static String text(String text) {
        String hidden = CARD.matcher(text).replaceAll(found -> card(found.group()));
        hidden = PHONE.matcher(hidden).replaceAll("$1****$2");
        return ROOM.matcher(hidden).replaceAll("**");
    }

    private static String card(String number) {
        return number.substring(0, 2) + "*".repeat(13) + number.substring(15);
    }

    /** A resident's address down to the street; only its numbers are hidden where it names no street. */
    public static String address(String address) {
        Matcher matcher = STREET.matcher(address);
        return matcher.find() ? matcher.group() : text(address);
    }
}
