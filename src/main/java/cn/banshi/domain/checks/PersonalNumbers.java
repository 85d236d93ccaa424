package cn.banshi.domain.checks;

import cn.banshi.base.text.ChineseText;
import java.util.regex.Pattern;

/** Finds numbers that may be a mobile phone's (11 digits) or an identity card's (18, the last may be X). */
public final class PersonalNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\d{11}|\\d{17}[\\dx])(?!\\d)");

    private PersonalNumbers() {}

    /** Whether the text holds one. */
    public static boolean in(String text) {
        return text.length() >= 11 && NUMBER.matcher(ChineseText.fold(text)).find();
    }
}
