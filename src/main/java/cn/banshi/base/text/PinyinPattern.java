package cn.banshi.base.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One word searched for letter by letter and in pinyin, as a bit-parallel automaton: bit p of the state says that the first
 * p letters of the word are used up by the characters just read. Characters that act alike on the word share a class.
 */
final class PinyinPattern {
    /** Longest word that fits the state. */
    static final int MAX_LENGTH = 62;

    private static final int MAX_STEP = 6;
    private static final int CHARS = 1 << 16;

    private final String word;
    /** Class of each character; 0 for those that occur nowhere in the word, in whatever reading. */
    private final short[] classes = new short[CHARS];
    /** Per class and step k from 1: the states from which a character uses up k letters. */
    private long[] steps = new long[0];
    /** Per class: the states from which a character finishes the word. */
    private long[] finishes = new long[0];

    private final SoundFilter filter;

    /** Per character the states it takes on by one letter, where the word can only be read letter by letter; else empty. */
    private byte[] masks = new byte[0];

    PinyinPattern(String word) {
        this.word = word;
        this.filter = new SoundFilter(word);
        compile();
    }

    /** Whether the word is found in the key. */
    boolean isIn(SearchKey key) {
        long[] sound = key.sound();
        if (filter.surelyHolds(sound)) {
            return true;
        }
        return filter.mayHold(sound) && (masks.length > 0 ? isInByLetters(key.text()) : isIn(key.text()));
    }

    private boolean isInByLetters(String key) {
        byte[] maskOf = masks;
        int end = 1 << word.length();
        int state = 1;
        for (int at = 0, length = key.length(); at < length; at++) {
            state = (state & maskOf[key.charAt(at)]) << 1 | 1;
            if ((state & end) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(String key) {
        short[] classOf = classes;
        long state = 1;
        for (int at = 0, length = key.length(); at < length; at++) {
            int kind = classOf[key.charAt(at)];
            if (kind == 0) {
                state = 1;
                continue;
            }
            if ((state & finishes[kind]) != 0) {
                return true;
            }
            state = next(state, kind * MAX_STEP);
        }
        return false;
    }

    private long next(long state, int row) {
        long[] table = steps;
        return 1
                | (state & table[row]) << 1
                | (state & table[row + 1]) << 2
                | (state & table[row + 2]) << 3
                | (state & table[row + 3]) << 4
                | (state & table[row + 4]) << 5
                | (state & table[row + 5]) << 6;
    }

    private void compile() {
        Readings readings = Readings.get();
        String[] syllables = readings.syllables();
        long[][] moves = new long[syllables.length][];
        for (int id = 0; id < syllables.length; id++) {
            moves[id] = movesOf(syllables[id]);
        }
        Map<Key, Short> known = new HashMap<>();
        List<long[]> kinds = new ArrayList<>();
        kinds.add(new long[MAX_STEP + 1]);
        known.put(new Key(kinds.get(0)), (short) 0);
        long[] literal = new long[MAX_STEP + 1];
        for (int ch = 0; ch < CHARS; ch++) {
            int count = readings.count((char) ch);
            boolean inWord = word.indexOf(ch) >= 0;
            if (count == 0 && !inWord) {
                continue;
            }
            long[] all = null;
            if (inWord) {
                Arrays.fill(literal, 0);
                addLiteral((char) ch, literal);
                all = literal.clone();
            }
            for (int at = 0; at < count; at++) {
                long[] own = moves[readings.id((char) ch, at)];
                if (own.length > 0) {
                    all = all == null ? own : union(all, own);
                }
            }
            if (all != null) {
                long[] kind = all;
                classes[ch] = known.computeIfAbsent(new Key(kind), key -> {
                    kinds.add(kind);
                    return (short) (kinds.size() - 1);
                });
            }
        }
        flatten(kinds);
        if (word.length() < Byte.SIZE && !filter.hasLongParts()) {
            masks = new byte[CHARS];
            for (int ch = 0; ch < CHARS; ch++) {
                masks[ch] = (byte) steps[classes[ch] * MAX_STEP];
            }
        }
    }

    private void flatten(List<long[]> kinds) {
        steps = new long[kinds.size() * MAX_STEP];
        finishes = new long[kinds.size()];
        for (int kind = 0; kind < kinds.size(); kind++) {
            System.arraycopy(kinds.get(kind), 0, steps, kind * MAX_STEP, MAX_STEP);
            finishes[kind] = kinds.get(kind)[MAX_STEP];
        }
    }

    private void addLiteral(char ch, long[] moves) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) == ch) {
                add(moves, at, 1);
            }
        }
    }

    /** States and steps of one reading; an array of length 0 where it does not occur in the word. */
    private long[] movesOf(String syllable) {
        long[] moves = null;
        for (int at = 0; at < word.length(); at++) {
            int most = Math.min(Math.min(syllable.length(), word.length() - at), MAX_STEP);
            for (int used = 1; used <= most && word.charAt(at + used - 1) == syllable.charAt(used - 1); used++) {
                if (moves == null) {
                    moves = new long[MAX_STEP + 1];
                }
                add(moves, at, used);
            }
        }
        return moves == null ? new long[0] : moves;
    }

    private void add(long[] moves, int at, int used) {
        moves[used - 1] |= 1L << at;
        if (at + used == word.length()) {
            moves[MAX_STEP] |= 1L << at;
        }
    }

    private static long[] union(long[] one, long[] other) {
        long[] both = one.clone();
        for (int at = 0; at < both.length; at++) {
            both[at] |= other[at];
        }
        return both;
    }

    private static final class Key {
        private final long[] moves;

        Key(long[] moves) {
            this.moves = moves;
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Key key && Arrays.equals(moves, key.moves);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(moves);
        }
    }
}
