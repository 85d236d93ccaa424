package cn.banshi.base.text;

/**
 * What a text sounds like, as a set of bits: which syllables and Latin letters occur in it, and which first letters follow
 * each other directly. Says "cannot match" for most texts without reading them.
 */
final class Sound {
    private static final int LETTERS = 26;
    private static final int PAIRS = LETTERS * LETTERS;

    private Sound() {}

    /** The bit of two first letters, a = 0, that follow each other. */
    static int pairBit(int first, int second) {
        return first * LETTERS + second;
    }

    /** The bit of a Latin letter, a = 0. */
    static int letterBit(int letter) {
        return PAIRS + letter;
    }

    /** The bit of a syllable. */
    static int syllableBit(int id) {
        return PAIRS + LETTERS + id;
    }

    /** How many longs hold the bits. */
    static int size() {
        return (syllableBit(Readings.get().syllables().length) + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] of(String text) {
        Readings readings = Readings.get();
        long[] bits = new long[size()];
        int before = 0;
        for (int at = 0; at < text.length(); at++) {
            char ch = text.charAt(at);
            int here = 0;
            if (isLetter(ch)) {
                here = 1 << (ch - 'a');
                set(bits, letterBit(ch - 'a'));
            } else {
                for (int index = readings.count(ch) - 1; index >= 0; index--) {
                    here |= 1 << (readings.reading(ch, index).charAt(0) - 'a');
                    set(bits, syllableBit(readings.id(ch, index)));
                }
            }
            addPairs(bits, before, here);
            before = here;
        }
        return bits;
    }

    private static void addPairs(long[] bits, int before, int here) {
        for (int left = before; left != 0; left &= left - 1) {
            int first = Integer.numberOfTrailingZeros(left);
            for (int right = here; right != 0; right &= right - 1) {
                set(bits, pairBit(first, Integer.numberOfTrailingZeros(right)));
            }
        }
    }

    static boolean isLetter(char ch) {
        return ch >= 'a' && ch <= 'z';
    }

    static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    static boolean has(long[] bits, int bit) {
        return (bits[bit >> 6] & 1L << bit) != 0;
    }
}
