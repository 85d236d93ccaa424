package cn.banshi.report;

/** Paper of a document; always landscape for lists. */
public enum PageFormat {
    /** A4 landscape. */
    A4_LANDSCAPE("A4 横向", 842, 595),
    /** A3 landscape. */
    A3_LANDSCAPE("A3 横向", 1191, 842);

    private static final int MOST_COLUMNS_ON_A4 = 12;

    private final String label;
    private final int width;
    private final int height;

    PageFormat(String label, int width, int height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /** The paper for a list of so many columns: A4 up to 12, A3 from 13. */
    public static PageFormat forColumns(int columns) {
        return columns <= MOST_COLUMNS_ON_A4 ? A4_LANDSCAPE : A3_LANDSCAPE;
    }

    /** Chinese label. */
    public String label() {
        return label;
    }

    /** Width in points. */
    public int width() {
        return width;
    }

    /** Height in points. */
    public int height() {
        return height;
    }
}
