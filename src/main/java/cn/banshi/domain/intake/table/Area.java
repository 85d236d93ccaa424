package cn.banshi.domain.intake.table;

/**
 * A rectangle of cells; all bounds inclusive and counted from 0.
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    /** Whether the cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Number of rows. */
    public int rows() {
        return lastRow - firstRow + 1;
    }

    /** Number of columns. */
    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
