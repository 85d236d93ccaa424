package cn.banshi.domain.intake.word;

import cn.banshi.domain.intake.field.IncomingField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What real forms call one field.
 *
 * @param field the field
 * @param ranks wordings, each with how surely it means the field, 0..100
 * @param not words of a heading that cannot mean it, unless the whole heading is one of the wordings
 */
public record FieldWords(IncomingField field, Map<String, Integer> ranks, List<String> not) {
    /** Ranks of the parts of a line, from sure to weak. */
    private static final int[] RANKS = {100, 86, 66};

    /**
     * Reads a line: sure wordings | such that mean another field if that one has no better column | weak ones ! words that
     * exclude it; words are separated by blanks.
     */
    static FieldWords parse(IncomingField field, String line) {
        String[] sides = line.split("!", -1);
        String[] tiers = sides[0].split("\\|", -1);
        Map<String, Integer> ranks = new HashMap<>();
        for (int tier = 0; tier < tiers.length; tier++) {
            for (String word : words(tiers[tier])) {
                ranks.merge(word, RANKS[tier], Math::max);
            }
        }
        return new FieldWords(field, Map.copyOf(ranks), sides.length > 1 ? words(sides[1]) : List.of());
    }

    private static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.replaceAll("[()]", "").strip().split("\\s+", -1));
    }
}
