package cn.banshi.report;

/**
 * How a workbook shows the real values of a column; on paper a cell's text is printed as it is.
 *
 * @param kind what the values are
 * @param decimals decimals shown, 0 where there are none
 */
public record ValueStyle(Kind kind, int decimals) {
    /** Words, codes, phones: never taken for numbers. */
    public static final ValueStyle TEXT = new ValueStyle(Kind.TEXT, 0);

    /** Whole numbers. */
    public static final ValueStyle COUNT = new ValueStyle(Kind.NUMBER, 0);

    /** Days, as yyyy-mm-dd. */
    public static final ValueStyle DATE = new ValueStyle(Kind.DATE, 0);

    /** What the values of a column are. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Exact numbers with grouping. */
        NUMBER,
        /** Days. */
        DATE
    }

    /** Numbers with so many decimals. */
    public static ValueStyle number(int decimals) {
        return new ValueStyle(Kind.NUMBER, decimals);
    }
}
