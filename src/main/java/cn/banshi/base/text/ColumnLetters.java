package cn.banshi.base.text;

/** What spreadsheets call their columns. */
public final class ColumnLetters {
    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /**
     * A, B, … Z, AA.
     *
     * @param column counted from 0
     */
    public static String of(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : of(column / LETTERS - 1) + last;
    }
}
