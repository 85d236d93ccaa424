package cn.banshi.base.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pinyin without tones, ü written v: for codes, completion and the order of names. */
public final class Pinyin {
    private Pinyin() {}

    /**
     * First letters by the usual readings, lower case: "春晓社区" gives "cxsq". Latin letters and digits stay, other signs
     * are left out.
     */
    public static String initials(String text) {
        return spell(text, true);
    }

    /** Whole syllables by the usual readings: "春晓" gives "chunxiao". */
    public static String full(String text) {
        return spell(text, false);
    }

    private static String spell(String text, boolean firstLetters) {
        Readings readings = Readings.get();
        String folded = ChineseText.fold(text);
        StringBuilder spelt = new StringBuilder();
        for (int at = 0; at < folded.length(); at++) {
            char ch = folded.charAt(at);
            if (readings.count(ch) > 0) {
                String reading = readings.reading(ch, 0);
                spelt.append(firstLetters ? reading.substring(0, 1) : reading);
            } else if (Character.isLetterOrDigit(ch)) {
                spelt.append(ch);
            }
        }
        return spelt.toString();
    }

    /** All readings of a character, the usual one first; empty where it is not Chinese. */
    public static List<String> readings(char ch) {
        Readings readings = Readings.get();
        List<String> all = new ArrayList<>();
        for (int at = 0; at < readings.count(ch); at++) {
            all.add(readings.reading(ch, at));
        }
        return all;
    }

    /** Names in pinyin order: digits, letters (case ignored first), then Chinese by syllable and tone. */
    public static Comparator<String> order() {
        Comparator<String> byRank = (left, right) -> compare(Readings.get(), left, right);
        return byRank.thenComparing(Comparator.naturalOrder());
    }

    private static int compare(Readings readings, String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int at = 0; at < common; at++) {
            char one = left.charAt(at);
            char other = right.charAt(at);
            if (one != other) {
                int difference = readings.rank(folded(one)) - readings.rank(folded(other));
                if (difference != 0) {
                    return difference;
                }
            }
        }
        return left.length() - right.length();
    }

    private static char folded(char ch) {
        return Character.toLowerCase(ChineseText.halfWidth(ch));
    }
}
