package cn.banshi.base.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed into a search field, made ready to be held against many keys of {@link SearchKey}.
 *
 * <p>Words are separated by blanks and all of them must be found, each within one field. A word is found as it stands, or
 * where it has Latin letters, also as pinyin: each character by its first letter, a leading part or all of one of its
 * readings, mixed as one likes ("tcc", "tingchechang", "tingcc", "停cc").
 */
public final class SearchQuery {
    private final String typed;
    private final List<String> literals;
    private final List<PinyinPattern> patterns;

    private SearchQuery(String typed, List<String> literals, List<PinyinPattern> patterns) {
        this.typed = typed;
        this.literals = literals;
        this.patterns = patterns;
    }

    /** The query for a typed text. */
    public static SearchQuery of(String typed) {
        List<String> literals = new ArrayList<>();
        List<PinyinPattern> patterns = new ArrayList<>();
        for (String word : ChineseText.fold(typed).split("\\s+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.length() <= PinyinPattern.MAX_LENGTH && word.chars().anyMatch(ch -> ch >= 'a' && ch <= 'z')) {
                patterns.add(new PinyinPattern(word));
            } else {
                literals.add(word);
            }
        }
        return new SearchQuery(typed, List.copyOf(literals), List.copyOf(patterns));
    }

    /** The text as it was typed. */
    public String typed() {
        return typed;
    }

    /** Whether nothing was typed: every key matches. */
    public boolean isEmpty() {
        return literals.isEmpty() && patterns.isEmpty();
    }

    /** Whether every word is found in the key. */
    public boolean matches(SearchKey key) {
        for (int at = 0; at < literals.size(); at++) {
            if (!key.text().contains(literals.get(at))) {
                return false;
            }
        }
        for (int at = 0; at < patterns.size(); at++) {
            if (!patterns.get(at).isIn(key)) {
                return false;
            }
        }
        return true;
    }
}
