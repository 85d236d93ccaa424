package cn.banshi.sheet.form;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Rows that are inserted below a block of rows which they belong to. Rows are counted from 0.
 *
 * @param sheet name of the sheet
 * @param first first row of the block
 * @param last last row of the block; new rows come right below it
 * @param count how many
 */
record Insertion(String sheet, int first, int last, int count) {
    private static final int LAST_OF_SHEET = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** Where a row stands afterwards. */
    int moved(int row) {
        return row > last ? Math.min(LAST_OF_SHEET, row + count) : row;
    }

    /** Where the last row of a range stands afterwards, when the range takes the new rows in. */
    int grown(int row) {
        return row == last ? row + count : moved(row);
    }

    /** Whether the row is one of the block. */
    boolean holds(int row) {
        return row >= first && row <= last;
    }
}
