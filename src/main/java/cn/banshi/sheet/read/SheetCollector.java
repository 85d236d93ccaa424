package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Collects one sheet within bounds: rows, memory, merged areas. */
final class SheetCollector {
    /** Most rows with something in them that are read. */
    static final int MOST_ROWS = 200_000;
    /** Columns of the widest sheet there is. */
    static final int MOST_COLUMNS = 16_384;
    /** Rows of the longest sheet there is. */
    static final int LAST_ROW = 1_048_575;

    /** Most rows beyond the last that is read: more are no slip. */
    private static final int MOST_STRAY = 20;
    /** Empty rows between a table and what cannot belong to it. */
    private static final int FAR = 1_000;

    private static final int MOST_MERGES = 200_000;
    private static final long MOST_MERGED_ROWS = 2_000_000;
    private static final int SLOT_BYTES = 4;
    private static final int ROW_BYTES = 24;

    private final Refusal refusal;
    private final Budget budget;
    private final ReadProgress progress;
    private final RawSheet.Builder builder;
    private final List<Area> merges = new ArrayList<>();
    private int count;
    private int row = -1;
    private int width;
    private int lastRow = -1;
    private int stray;
    private int strayRow = -1;

    SheetCollector(String name, Refusal refusal, Budget budget, ReadProgress progress) {
        this.builder = new RawSheet.Builder(name);
        this.refusal = refusal;
        this.budget = budget;
        this.progress = progress;
    }

    /** Tells that another row is read, and stops when wanted. */
    void countRow() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.row(++count);
    }

    /** Puts a cell; blank ones cost nothing, wherever they are. */
    void cell(int atRow, int column, RawCell cell) {
        if (cell instanceof RawCell.Blank) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw refusal.tooManyColumns(atRow);
        }
        if (atRow >= MOST_ROWS) {
            if (!cell.isBlank()) {
                stray(atRow);
            }
            return;
        }
        if (atRow != row) {
            builder.row(atRow);
            budget.take(ROW_BYTES + Math.max(0L, atRow - lastRow) * SLOT_BYTES);
            row = atRow;
            lastRow = Math.max(lastRow, atRow);
            width = 0;
        }
        if (column >= width) {
            budget.take((long) (column + 1 - width) * SLOT_BYTES);
            width = column + 1;
        }
        builder.cell(column, cell);
    }

    /** A slip of the hand, such as a letter typed after Ctrl+Down, is left out; a table that goes on is refused. */
    private void stray(int atRow) {
        if (atRow == strayRow) {
            return;
        }
        boolean goesOn = atRow - lastRow <= FAR;
        if (goesOn || ++stray > MOST_STRAY) {
            throw refusal.tooManyRows(atRow, MOST_ROWS);
        }
        if (strayRow < 0) {
            builder.leaveOut(atRow);
        }
        strayRow = atRow;
    }

    /** Says from which year the file counts days. */
    void countSince1904(boolean so) {
        builder.countSince1904(so);
    }

    void hideRow(int index) {
        if (index >= 0 && index <= LAST_ROW) {
            builder.hideRow(index);
        }
    }

    void hideColumns(int first, int last) {
        for (int column = Math.max(0, first); column <= Math.min(last, MOST_COLUMNS - 1); column++) {
            builder.hideColumn(column);
        }
    }

    /** Merges an area; one of a single cell, or outside any sheet, is passed over. */
    void merge(int firstRow, int lastMergedRow, int firstColumn, int lastColumn) {
        boolean inside = firstRow >= 0
                && firstColumn >= 0
                && firstRow <= lastMergedRow
                && firstColumn <= lastColumn
                && lastMergedRow <= LAST_ROW
                && lastColumn < MOST_COLUMNS;
        if (!inside || (firstRow == lastMergedRow && firstColumn == lastColumn)) {
            return;
        }
        if (merges.size() == MOST_MERGES) {
            throw refusal.tooManyMerges();
        }
        merges.add(new Area(firstRow, lastMergedRow, firstColumn, lastColumn));
    }

    RawSheet sheet() {
        long mergedRows = 0;
        for (Area merge : merges) {
            mergedRows += Math.max(0, Math.min(merge.lastRow(), lastRow) - merge.firstRow() + 1);
            builder.merge(merge);
        }
        if (mergedRows > MOST_MERGED_ROWS) {
            throw refusal.tooManyMerges();
        }
        return builder.build();
    }
}
