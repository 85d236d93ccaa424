package cn.banshi.domain.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private final Map<Integer, List<Area>> mergesByRow = new HashMap<>();
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private RawSheet(Builder made) {
        this.name = made.name;
        this.rows = made.rows.toArray(RawCell[][]::new);
        this.columns = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
        this.merges = List.copyOf(made.merges);
        this.hiddenRows = (BitSet) made.hiddenRows.clone();
        this.hiddenColumns = (BitSet) made.hiddenColumns.clone();
        for (Area merge : merges) {
            for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), rows.length - 1); row++) {
                mergesByRow.computeIfAbsent(row, key -> new ArrayList<>()).add(merge);
            }
        }
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
        for (Area merge : mergesByRow.getOrDefault(row, List.of())) {
            if (merge.contains(row, column)) {
                return merge;
            }
        }
        return null;
    }

    /** Whether the file hides the row, by hand or by a filter. */
    public boolean hiddenRow(int row) {
        return hiddenRows.get(row);
    }

    /** Whether the file hides the column. */
    public boolean hiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** The sheet with one cell replaced, as the clerk mended it. */
    public RawSheet with(int row, int column, RawCell cell) {
        Builder builder = new Builder(name);
        builder.rows.addAll(Arrays.asList(rows));
        builder.merges.addAll(merges);
        builder.hiddenRows.or(hiddenRows);
        builder.hiddenColumns.or(hiddenColumns);
        builder.row(row);
        RawCell[] copy = builder.rows.get(row).clone();
        builder.rows.set(row, copy);
        builder.cell(column, cell);
        return builder.build();
    }

    /** Collects a sheet row by row. */
    public static final class Builder {
        private final String name;
        private final List<RawCell[]> rows = new ArrayList<>();
        private final List<Area> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private int row = -1;

        /** Begins a sheet of that name. */
        public Builder(String name) {
            this.name = name;
        }

        /** Goes to a row. */
        public Builder row(int index) {
            while (rows.size() <= index) {
                rows.add(NO_CELLS);
            }
            row = index;
            return this;
        }

        /** Puts a cell into the row; blank ones need not be put. */
        public Builder cell(int column, RawCell cell) {
            RawCell[] cells = rows.get(row);
            if (column >= cells.length) {
                if (cell instanceof RawCell.Blank) {
                    return this;
                }
                int before = cells.length;
                cells = Arrays.copyOf(cells, column + 1);
                Arrays.fill(cells, before, cells.length, RawCell.blank());
                rows.set(row, cells);
            }
            cells[column] = cell;
            return this;
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

        /** Merges an area of at least two cells. */
        public Builder merge(Area area) {
            merges.add(area);
            return this;
        }

        /** The sheet, without the empty rows at its end. */
        public RawSheet build() {
            int size = rows.size();
            while (size > 0 && isBlank(rows.get(size - 1))) {
                size--;
            }
            rows.subList(size, rows.size()).clear();
            return new RawSheet(this);
        }

        private static boolean isBlank(RawCell[] cells) {
            return Arrays.stream(cells).allMatch(RawCell::isBlank);
        }
    }
}
