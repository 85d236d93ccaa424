package cn.banshi.work.intake;

import cn.banshi.base.text.ChineseText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How close two names are: equal but for how they are written, or so close that one may be meant for the other. */
final class Likeness {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9一二三四五六七八九十东南西北]+");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    /** One slip in three characters, at least one. */
    private static final int CHARACTERS_PER_SLIP = 4;

    private Likeness() {}

    /** The name without width, case, blanks and punctuation. */
    static String core(String name) {
        return NOISE.matcher(ChineseText.fold(name)).replaceAll("");
    }

    /**
     * Whether one may be meant for the other: a slip or two in a long name. Names that differ in a number or a direction (一期
     * and 二期, 3号楼 and 5号楼) are different things.
     */
    static boolean resembles(String one, String other) {
        String first = core(one);
        String second = core(other);
        int longer = Math.max(first.length(), second.length());
        int allowed = Math.max(1, longer / CHARACTERS_PER_SLIP);
        return Math.abs(first.length() - second.length()) <= allowed
                && numbers(first).equals(numbers(second))
                && DISTANCE.apply(first, second) <= allowed;
    }

    /** Whether one name may have become the other: they resemble each other, or share most of their characters. */
    static boolean sameThing(String one, String other) {
        String first = core(one);
        String second = core(other);
        if (first.contains(second) || second.contains(first) || resembles(one, other)) {
            return true;
        }
        int longer = Math.max(first.length(), second.length());
        return DISTANCE.apply(first, second) * 2 <= longer;
    }

    private static List<String> numbers(String core) {
        List<String> numbers = new ArrayList<>();
        var matcher = DIGITS.matcher(core);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    /** The closest of those that resemble the name. */
    static <T> Optional<T> closest(String name, Collection<T> among, Function<T, String> nameOf) {
        String core = core(name);
        return among.stream()
                .filter(one -> resembles(name, nameOf.apply(one)))
                .min(java.util.Comparator.comparing(one -> DISTANCE.apply(core, core(nameOf.apply(one)))));
    }
}
