package cn.banshi.base.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a word can be cut into syllables, letters and signs, held against the {@link Sound} of a text: a text
 * that offers none of them cannot hold the word.
 */
final class SoundFilter {
    /** Flat list of from, to, pair bit or −1, index into {@link #needed} or −1. */
    private final int[] edges;

    private final List<long[]> needed = new ArrayList<>();
    private final long end;
    private final int onlyPair;
    private final boolean longParts;

    SoundFilter(String word) {
        String[] syllables = Readings.get().syllables();
        List<Integer> found = new ArrayList<>();
        boolean parts = false;
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= word.length(); to++) {
                long[] carriers = carriers(word.substring(from, to), syllables);
                boolean sign = to == from + 1 && !Sound.isLetter(word.charAt(from));
                if (carriers.length == 0 && !sign) {
                    break;
                }
                parts |= to > from + 1;
                found.add(from);
                found.add(to);
                found.add(pair(word, from, to));
                found.add(sign ? -1 : needed.size());
                if (!sign) {
                    needed.add(carriers);
                }
                if (sign) {
                    break;
                }
            }
        }
        edges = found.stream().mapToInt(Integer::intValue).toArray();
        end = 1L << word.length();
        longParts = parts;
        onlyPair = word.length() == 2 && Sound.isLetter(word.charAt(0)) && Sound.isLetter(word.charAt(1))
                ? Sound.pairBit(word.charAt(0) - 'a', word.charAt(1) - 'a')
                : -1;
    }

    /** Whether some part of the word of two or more letters begins a syllable. */
    boolean hasLongParts() {
        return longParts;
    }

    /** True where the signature alone shows that the word occurs. */
    boolean surelyHolds(long[] sound) {
        return onlyPair >= 0 && Sound.has(sound, onlyPair);
    }

    private static int pair(String word, int from, int to) {
        if (to == word.length() || !Sound.isLetter(word.charAt(from)) || !Sound.isLetter(word.charAt(to))) {
            return -1;
        }
        return Sound.pairBit(word.charAt(from) - 'a', word.charAt(to) - 'a');
    }

    /** Bits of what can be written so; length 0 where nothing can. */
    private static long[] carriers(String part, String[] syllables) {
        long[] bits = new long[Sound.size()];
        boolean any = false;
        if (part.length() == 1 && Sound.isLetter(part.charAt(0))) {
            Sound.set(bits, Sound.letterBit(part.charAt(0) - 'a'));
            any = true;
        }
        for (int id = 0; id < syllables.length; id++) {
            if (syllables[id].startsWith(part)) {
                Sound.set(bits, Sound.syllableBit(id));
                any = true;
            }
        }
        return any ? bits : new long[0];
    }

    /** False where the word certainly does not occur. */
    boolean mayHold(long[] sound) {
        long reached = 1;
        for (int at = 0; at < edges.length; at += 4) {
            if ((reached >>> edges[at] & 1) == 0) {
                continue;
            }
            int pair = edges[at + 2];
            if (pair >= 0 && !Sound.has(sound, pair)) {
                continue;
            }
            int need = edges[at + 3];
            if (need < 0 || meets(sound, needed.get(need))) {
                reached |= 1L << edges[at + 1];
            }
        }
        return (reached & end) != 0;
    }

    private static boolean meets(long[] sound, long[] carriers) {
        for (int at = 0; at < carriers.length; at++) {
            if ((sound[at] & carriers[at]) != 0) {
                return true;
            }
        }
        return false;
    }
}
