package cn.banshi.domain.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as the file has it: cells, merged areas, what is hidden. Rows and columns are counted from 0; beyond its ends
 * every cell is blank. Immutable.
 */
public final class RawSheet {
    private static final RawCell[] NO_CELLS = {};

    private final String name;
    private final RawCell[][] rows;
    private final int columns;
    private final List<Area> merges;
    private final Map<Integer, List<Area>> mergesByRow;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final boolean since1904;
    private final int leftOut;

    private RawSheet(Builder made) {
        this.name = made.name;
        this.rows = made.rows.toArray(RawCell[][]::new);
        this.columns = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
        this.merges = List.copyOf(made.merges);
        this.hiddenRows = (BitSet) made.hiddenRows.clone();
        this.hiddenColumns = (BitSet) made.hiddenColumns.clone();
        this.since1904 = made.since1904;
        this.leftOut = made.leftOut;
        if (made.mergesByRow == null) {
            this.mergesByRow = byRow(merges, rows.length);
            mergesByRow.forEach((row, ofRow) -> clearCovered(rows[row], row, ofRow));
        } else {
            this.mergesByRow = made.mergesByRow;
        }
    }

    /** Some programs keep what stood in the other cells of a merged area; nobody sees it. */
    private static void clearCovered(RawCell[] cells, int row, List<Area> fromLeft) {
        int next = 0;
        for (Area merge : fromLeft) {
            int first = merge.firstColumn() + (row == merge.firstRow() ? 1 : 0);
            int end = Math.min(merge.lastColumn() + 1, cells.length);
            for (int column = Math.max(first, next); column < end; column++) {
                cells[column] = RawCell.blank();
            }
            next = Math.max(next, end);
        }
    }

    /** The merged areas that reach into each row, from left to right. */
    private static Map<Integer, List<Area>> byRow(List<Area> merges, int rows) {
        Map<Integer, List<Area>> byRow = new HashMap<>();
        List<Area> fromLeft = new ArrayList<>(merges);
        fromLeft.sort(Comparator.comparingInt(Area::firstColumn));
        for (Area merge : fromLeft) {
            for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), rows - 1); row++) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>(2)).add(merge);
            }
        }
        return byRow;
    }

    /** Name of the sheet; empty for a csv or a pasted block. */
    public String name() {
        return name;
    }

    /** Number of rows up to the last that has anything in it. */
    public int rows() {
        return rows.length;
    }

    /** Number of columns up to the last that has anything in it. */
    public int columns() {
        return columns;
    }

    /** Number of columns up to the last of the row that may have anything in it. */
    public int width(int row) {
        return row < rows.length ? rows[row].length : 0;
    }

    /** The cell itself: of a merged area only its first cell has something. */
    public RawCell cell(int row, int column) {
        return row < rows.length && column < rows[row].length ? rows[row][column] : RawCell.blank();
    }

    /** The cells of a row as a person reads them, up to the last that has anything in it. */
    public List<String> texts(int row) {
        RawCell[] cells = row < rows.length ? rows[row] : NO_CELLS;
        return Arrays.stream(cells).map(RawCell::text).toList();
    }

    /** The cell, or what the merged area says that covers it. */
    public RawCell shown(int row, int column) {
        Area merge = merge(row, column);
        return merge == null ? cell(row, column) : cell(merge.firstRow(), merge.firstColumn());
    }

    /** Merged areas. */
    public List<Area> merges() {
        return merges;
    }

    /** The merged area that covers the cell. */
    public @Nullable Area merge(int row, int column) {
        List<Area> ofRow = mergesByRow.get(row);
        if (ofRow == null) {
            return null;
        }
        int from = 0;
        int to = ofRow.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ofRow.get(middle).firstColumn() <= column) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && ofRow.get(from - 1).contains(row, column) ? ofRow.get(from - 1) : null;
    }

    /** Whether the file hides the row, by hand or by a filter. */
    public boolean hiddenRow(int row) {
        return hiddenRows.get(row);
    }

    /** Whether the file hides the column. */
    public boolean hiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** Whether the file counts days from 1904, so that days not formatted as such are other numbers. */
    public boolean since1904() {
        return since1904;
    }

    /** The first row far below that has something in it but is not read, counted from 0; -1 where there is none. */
    public int leftOut() {
        return leftOut;
    }

    /** The sheet with one cell replaced, as the clerk mended it. */
    public RawSheet with(int row, int column, RawCell cell) {
        return changed(row < rows.length).row(row).cell(column, cell).build();
    }

    /** A builder that goes on from this sheet. */
    Builder changed(boolean sameRows) {
        Builder builder = new Builder(name);
        builder.rows.addAll(Arrays.asList(rows));
        builder.merges.addAll(merges);
        builder.mergesByRow = sameRows ? mergesByRow : null;
        builder.hiddenRows.or(hiddenRows);
        builder.hiddenColumns.or(hiddenColumns);
        builder.since1904 = since1904;
        builder.leftOut = leftOut;
        return builder;
    }

    /** Collects a sheet row by row; a row that is gone to again is continued. */
    public static final class Builder {
        private final String name;
        private final List<RawCell[]> rows = new ArrayList<>();
        private final List<Area> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private @Nullable Map<Integer, List<Area>> mergesByRow;
        private boolean since1904;
        private int leftOut = -1;
        private int row = -1;
        private RawCell[] cells = NO_CELLS;
        private int width;

        /** Begins a sheet of that name. */
        public Builder(String name) {
            this.name = name;
        }

        /** Goes to a row. */
        public Builder row(int index) {
            endRow();
            while (rows.size() <= index) {
                rows.add(NO_CELLS);
            }
            row = index;
            RawCell[] before = rows.get(index);
            width = before.length;
            makeRoom(width);
            System.arraycopy(before, 0, cells, 0, width);
            return this;
        }

        /** Puts a cell into the row; blank ones need not be put. */
        public Builder cell(int column, RawCell cell) {
            if (column >= width) {
                if (cell instanceof RawCell.Blank) {
                    return this;
                }
                makeRoom(column + 1);
                Arrays.fill(cells, width, column, RawCell.blank());
                width = column + 1;
            }
            cells[column] = cell;
            return this;
        }

        private void makeRoom(int columns) {
            if (columns > cells.length) {
                cells = Arrays.copyOf(cells, Math.max(columns, 2 * cells.length));
            }
        }

        private void endRow() {
            if (row >= 0) {
                rows.set(row, width == 0 ? NO_CELLS : Arrays.copyOf(cells, width));
            }
        }

        /** Hides the row. */
        public Builder hideRow(int index) {
            hiddenRows.set(index);
            return this;
        }

        /** Hides the column. */
        public Builder hideColumn(int column) {
            hiddenColumns.set(column);
            return this;
        }

        /** Merges an area of at least two cells; it overlaps no other. */
        public Builder merge(Area area) {
            merges.add(area);
            return this;
        }

        /** Says from which year the file counts days. */
        public Builder countSince1904(boolean so) {
            since1904 = so;
            return this;
        }

        /** Says which row is the first that has something in it but is not read. */
        public Builder leaveOut(int index) {
            leftOut = index;
            return this;
        }

        /** The sheet, without the empty rows at its end. */
        public RawSheet build() {
            endRow();
            int size = rows.size();
            while (size > 0 && isBlank(rows.get(size - 1))) {
                size--;
            }
            rows.subList(size, rows.size()).clear();
            row = row < size ? row : -1;
            return new RawSheet(this);
        }

        private static boolean isBlank(RawCell[] cells) {
            return Arrays.stream(cells).allMatch(RawCell::isBlank);
        }
    }
}
