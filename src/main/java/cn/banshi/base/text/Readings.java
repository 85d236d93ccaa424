package cn.banshi.base.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Toneless readings of every Chinese character of the basic plane, and the order of characters by their usual reading.
 *
 * <p>Taken from the dictionary file of the pinyin library instead of through its calls: those keep the phrase dictionary and
 * a list object per character in memory, and need five times as long before the first key stroke is answered.
 */
final class Readings {
    private static final String DICTIONARY = "/pinyin_dict_char.txt";
    private static final int CHARS = 1 << 16;
    private static final int LINES = 42_000;

    /** Usual reading first where the dictionary begins with a rarer one. */
    private static final Map<Character, String> USUAL = Map.ofEntries(
            Map.entry('长', "cháng"),
            Map.entry('调', "tiáo"),
            Map.entry('车', "chē"),
            Map.entry('都', "dū"),
            Map.entry('大', "dà"),
            Map.entry('石', "shí"),
            Map.entry('盛', "shèng"),
            Map.entry('会', "huì"),
            Map.entry('区', "qū"),
            Map.entry('绿', "lǜ"),
            Map.entry('女', "nǚ"),
            Map.entry('和', "hé"),
            Map.entry('行', "xíng"),
            Map.entry('弄', "lòng"),
            Map.entry('处', "chù"),
            Map.entry('地', "dì"));

    private static final Readings INSTANCE = load();

    private final String[] syllables;
    /** Per character the first place of its readings in {@link #syllableIds}; the next character's place ends them. */
    private final int[] starts;

    private final short[] syllableIds;
    private final char[] ranks;

    private Readings(String[] syllables, int[] starts, short[] syllableIds, char[] ranks) {
        this.syllables = syllables;
        this.starts = starts;
        this.syllableIds = syllableIds;
        this.ranks = ranks;
    }

    static Readings get() {
        return INSTANCE;
    }

    /** All toneless syllables, by id. */
    String[] syllables() {
        return syllables;
    }

    /** How many readings the character has; 0 where it is not Chinese. */
    int count(char ch) {
        return starts[ch + 1] - starts[ch];
    }

    /** Id of one reading of the character, the usual one first. */
    int id(char ch, int index) {
        return syllableIds[starts[ch] + index];
    }

    /** One reading of the character, the usual one first. */
    String reading(char ch, int index) {
        return syllables[id(ch, index)];
    }

    /** Place of the character in pinyin order; signs, digits and letters come before all Chinese characters. */
    int rank(char ch) {
        return ranks[ch];
    }

    private static Readings load() {
        List<Entry> entries = read();
        Map<String, Short> ids = new HashMap<>();
        List<String> syllables = new ArrayList<>();
        short[][] byChar = new short[CHARS][];
        int total = 0;
        for (Entry entry : entries) {
            short[] own = new short[entry.syllables.size()];
            int at = 0;
            for (String syllable : entry.syllables) {
                own[at++] = ids.computeIfAbsent(syllable, key -> {
                    syllables.add(key);
                    return (short) (syllables.size() - 1);
                });
            }
            byChar[entry.ch] = own;
            total += own.length;
        }
        int[] starts = new int[CHARS + 1];
        short[] all = new short[total];
        int used = 0;
        for (int ch = 0; ch < CHARS; ch++) {
            starts[ch] = used;
            short[] own = byChar[ch];
            if (own != null) {
                System.arraycopy(own, 0, all, used, own.length);
                used += own.length;
            }
        }
        starts[CHARS] = used;
        return new Readings(syllables.toArray(String[]::new), starts, all, ranks(entries));
    }

    private static char[] ranks(List<Entry> entries) {
        entries.sort(Comparator.comparing((Entry entry) -> entry.sortKey).thenComparing(entry -> entry.ch));
        char[] ranks = new char[CHARS];
        boolean[] chinese = new boolean[CHARS];
        entries.forEach(entry -> chinese[entry.ch] = true);
        int rank = 0;
        for (int ch = 0; ch < CHARS; ch++) {
            if (!chinese[ch]) {
                ranks[ch] = (char) rank++;
            }
        }
        for (Entry entry : entries) {
            ranks[entry.ch] = (char) rank++;
        }
        return ranks;
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>(LINES);
        Map<String, String> plain = new HashMap<>();
        InputStream stream = Objects.requireNonNull(Readings.class.getResourceAsStream(DICTIONARY), DICTIONARY);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.length() > 2 && line.charAt(1) == ':') {
                    entries.add(entry(line, plain));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static Entry entry(String line, Map<String, String> plain) {
        char ch = line.charAt(0);
        List<String> toned = new ArrayList<>(4);
        String usual = USUAL.get(ch);
        if (usual != null) {
            toned.add(usual);
        }
        for (int from = 2; from <= line.length(); ) {
            int comma = line.indexOf(',', from);
            int to = comma < 0 ? line.length() : comma;
            toned.add(line.substring(from, to));
            from = to + 1;
        }
        Set<String> syllables = new LinkedHashSet<>();
        String sortKey = "";
        for (String reading : toned) {
            String syllableAndTone = plain.computeIfAbsent(reading, Readings::plain);
            String syllable = syllableAndTone.substring(0, syllableAndTone.length() - 1);
            if (syllable.isEmpty()) {
                continue;
            }
            if (sortKey.isEmpty()) {
                sortKey = syllableAndTone;
            }
            syllables.add(syllable);
            if (syllable.indexOf('v') >= 0) {
                syllables.add(syllable.replace('v', 'u'));
            }
        }
        return new Entry(ch, syllables, sortKey);
    }

    /** "lǜ" becomes "lv4": letters a to z, ü written v as it is typed, and the tone. */
    private static String plain(String reading) {
        String apart = Normalizer.normalize(reading, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(8);
        char tone = '5';
        for (int at = 0; at < apart.length(); at++) {
            char ch = apart.charAt(at);
            switch (ch) {
                case '\u0304' -> tone = '1';
                case '\u0301' -> tone = '2';
                case '\u030C' -> tone = '3';
                case '\u0300' -> tone = '4';
                case '\u0308' -> letters.setCharAt(letters.length() - 1, 'v');
                default -> {
                    if (ch >= 'a' && ch <= 'z') {
                        letters.append(ch);
                    }
                }
            }
        }
        return letters.append(tone).toString();
    }

    private record Entry(char ch, Set<String> syllables, String sortKey) {}
}
