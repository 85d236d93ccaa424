package cn.banshi.paper;

/**
 * Least heights of the rows of a list, in points.
 *
 * @param row of an item and of a paragraph
 * @param bold of a group or a total
 * @param signature of the signature line
 * @param seal of the room for a seal
 * @param padding above and below the text of a cell
 */
record RowHeights(int row, int bold, int signature, int seal, int padding) {
    /** As the master page has them. */
    static final RowHeights USUAL = new RowHeights(20, 24, 28, 90, 2);

    /** For a list that else leaves a few rows for one more page. */
    static final RowHeights TIGHT = new RowHeights(16, 18, 22, 72, 1);
}
