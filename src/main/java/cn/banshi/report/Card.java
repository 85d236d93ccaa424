package cn.banshi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One page about one item: boxes on a grid, title above, notes below.
 *
 * @param name what tells it from the others, such as 14 东苑小区供暖; for sheets and files
 * @param title title lines
 * @param left left above the grid
 * @param right right above the grid
 * @param columns grid columns, all of one width
 * @param rows rows from top to bottom
 * @param notes lines below the grid
 */
public record Card(
        String name, List<String> title, String left, String right, int columns, List<Row> rows, List<String> notes) {
    /** What a box is. */
    public enum Kind {
        /** Says what stands beside or below it; bold, in the middle. */
        LABEL,
        /** A short value; in the middle. */
        VALUE,
        /** Running text; at the left. */
        TEXT,
        /** An amount or count; at the right. */
        NUMBER,
        /** Room for a picture, with what belongs there. */
        FRAME,
        /** Room for handwriting, with the lines to sign at its lower edge. */
        SIGNING
    }

    /**
     * One box.
     *
     * @param text what it says, lines parted by \n
     * @param kind what it is
     * @param span grid columns it covers
     * @param rowSpan rows it covers; the rows below leave its columns out
     */
    public record Cell(String text, Kind kind, int span, int rowSpan) {
        /** Refuses a box that covers nothing. */
        public Cell {
            if (span < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("span");
            }
        }
    }

    /**
     * One row of boxes.
     *
     * @param lines least height in lines of text
     * @param room share of the height that is left over, 0 = none
     * @param cells boxes from left to right
     */
    public record Row(int lines, int room, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        private Row mapTexts(UnaryOperator<String> change) {
            return new Row(
                    lines,
                    room,
                    cells.stream()
                            .map(cell -> cell.kind() == Kind.LABEL
                                    ? cell
                                    : new Cell(change.apply(cell.text()), cell.kind(), cell.span(), cell.rowSpan()))
                            .toList());
        }
    }

    /**
     * A box with its place.
     *
     * @param row first row, from 0
     * @param column first grid column, from 0
     */
    public record Placed(int row, int column, Cell cell) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the boxes do not cover the grid exactly
     */
    public Card {
        title = List.copyOf(title);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        placed(columns, rows);
    }

    /** Every box with its place, row by row. */
    public List<Placed> placed() {
        return placed(columns, rows);
    }

    /** The same with every text changed alike, but for the labels. */
    public Card mapTexts(UnaryOperator<String> change) {
        return new Card(
                change.apply(name),
                title.stream().map(change).toList(),
                change.apply(left),
                change.apply(right),
                columns,
                rows.stream().map(row -> row.mapTexts(change)).toList(),
                notes.stream().map(change).toList());
    }

    private static List<Placed> placed(int columns, List<Row> rows) {
        List<Placed> placed = new ArrayList<>();
        int[] takenUntil = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < columns && takenUntil[column] > row) {
                    column++;
                }
                int end = column + cell.span();
                if (end > columns || row + cell.rowSpan() > rows.size()) {
                    throw new IllegalArgumentException("box beyond the grid: " + cell.text());
                }
                placed.add(new Placed(row, column, cell));
                for (; column < end; column++) {
                    if (takenUntil[column] > row) {
                        throw new IllegalArgumentException("boxes overlap: " + cell.text());
                    }
                    takenUntil[column] = row + cell.rowSpan();
                }
            }
            for (int until : takenUntil) {
                if (until <= row) {
                    throw new IllegalArgumentException("row " + row + " has a hole");
                }
            }
        }
        return placed;
    }
}
