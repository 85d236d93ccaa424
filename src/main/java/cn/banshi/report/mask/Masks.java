package cn.banshi.report.mask;

import cn.banshi.domain.checks.PersonalNumbers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what points to one resident: 138****1234, 35*************123, the room behind a house number. */
public final class Masks {
    private static final String DIGIT = "[0-9０-９]";
    private static final Pattern ROOM =
            Pattern.compile("(?<=" + DIGIT + "(?:号|号楼|栋|幢|座|弄))(?:[东西中]?" + DIGIT + "*单元)?" + DIGIT + "+(?:室|号房)");
    private static final Pattern STREET = Pattern.compile("^.*?(?:路|大道|胡同|巷|弄|街(?!道))");

    private Masks() {}

    /** The text with phone numbers, card numbers and rooms hidden. */
    public static String text(String text) {
        StringBuilder hidden = new StringBuilder();
        int done = 0;
        for (PersonalNumbers.Found found : PersonalNumbers.find(text)) {
            hidden.append(text, done, found.start()).append(hidden(found, text));
            done = found.end();
        }
        hidden.append(text, done, text.length());
        return ROOM.matcher(hidden).replaceAll("**");
    }

    private static String hidden(PersonalNumbers.Found found, String text) {
        List<String> digits = found.digits();
        return switch (found.kind()) {
            case PHONE -> shown(digits, 3, 4);
            case CARD -> shown(digits, 2, 3);
            case OTHER -> text.substring(found.start(), found.end());
        };
    }

    private static String shown(List<String> digits, int first, int last) {
        int end = digits.size() - last;
        return String.join("", digits.subList(0, first))
                + "*".repeat(end - first)
                + String.join("", digits.subList(end, digits.size()));
    }

    /** A resident's address down to the street; only its numbers are hidden where it names no street. */
    public static String address(String address) {
        Matcher matcher = STREET.matcher(address);
        return matcher.find() ? matcher.group() : text(address);
    }
}
