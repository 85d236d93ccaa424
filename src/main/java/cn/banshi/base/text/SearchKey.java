package cn.banshi.base.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a row that searches look into: its fields folded (half-width, lower case) and set one below the other.
 *
 * <p>Pinyin is read while searching, in all readings of each character, so that a key is hardly larger than its text; a
 * signature of 144 bytes, made on the first pinyin search or by {@link #prepare}, spares most rows that reading.
 */
public final class SearchKey {
    private static final char BETWEEN = '\n';

    // The last query of matches(text, query): callers hold one query against many texts, and preparing one costs more.
    private static volatile SearchQuery recent = SearchQuery.of("");

    private final String text;

    // Made at most once per thread that races for it, always the same; safe without a lock because arrays are published
    // through a volatile field.
    private volatile long @Nullable [] sound;

    private SearchKey(String text) {
        this.text = text;
    }

    /** The key of a row with these fields; empty fields are left out. */
    public static SearchKey of(Iterable<String> fields) {
        StringBuilder key = new StringBuilder();
        for (String field : fields) {
            if (!field.isEmpty()) {
                if (!key.isEmpty()) {
                    key.append(BETWEEN);
                }
                key.append(field);
            }
        }
        return new SearchKey(ChineseText.toHalfWidth(key.toString()).toLowerCase(Locale.ROOT));
    }

    /** The key of a single text. */
    public static SearchKey of(String text) {
        return of(List.of(text));
    }

    /** Whether the query finds the text; for a few texts, as completion has them. */
    public static boolean matches(String text, String query) {
        SearchQuery prepared = recent;
        if (!prepared.typed().equals(query)) {
            prepared = SearchQuery.of(query);
            recent = prepared;
        }
        return prepared.matches(of(text));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Makes the key ready for the first pinyin search; may run on any thread. */
    public void prepare() {
        sound();
    }

    long[] sound() {
        long[] known = sound;
        if (known == null) {
            known = Sound.of(text);
            sound = known;
        }
        return known;
    }
}
