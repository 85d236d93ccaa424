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
 * @param notAbove words that speak against it also where they stand above the heading
 */
public record FieldWords(IncomingField field, Map<String, Integer> ranks, List<String> not, List<String> notAbove) {
    /** Ranks of the parts of a line, from sure to weak. */
    private static final int[] RANKS = {100, 86, 66};

    /**
     * Reads a line: sure wordings | good ones | weak ones ! words that exclude it, with ^ also
     * from above; words are separated by blanks.
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
        List<String> not = sides.length > 1 ? words(sides[1]) : List.of();
        return new FieldWords(
                field,
                Map.copyOf(ranks),
                not.stream().map(word -> word.replace("^", "")).toList(),
                not.stream()
                        .filter(word -> word.startsWith("^"))
                        .map(word -> word.substring(1))
                        .toList());
    }

    private static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.replaceAll("[()]", "").strip().split("\\s+", -1));
    }
}
