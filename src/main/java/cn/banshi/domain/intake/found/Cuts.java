package cn.banshi.domain.intake.found;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an area of a sheet might be parted into tables beside each other. */
final class Cuts {
    /** What the program itself adds behind the last column of a sheet with errors. */
    private static final String REASONS = "错误原因";

    /**
     * A cut from top to bottom.
     *
     * @param left last column on its left side
     * @param right first column on its right side
     */
    record Cut(int left, int right) {}

    private final RawSheet sheet;
    private final Area area;
    private final List<TableShape> shapes;
    private final int last;

    /**
     * @param sheet the area, as a sheet
     * @param shapes the tables that were found when nothing is parted
     */
    Cuts(RawSheet sheet, Area area, List<TableShape> shapes) {
        this.sheet = sheet;
        this.area = area;
        this.shapes = shapes;
        this.last = lastOfTables();
    }

    private int lastOfTables() {
        BitSet any = new BitSet();
        BitSet reasons = new BitSet();
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = area.firstColumn(); column < sheet.width(row); column++) {
                if (isFilled(row, column)) {
                    any.set(column);
                    if (sheet.cell(row, column) instanceof RawCell.Text text
                            && text.text().strip().equals(REASONS)) {
                        reasons.set(column);
                    }
                }
            }
        }
        int end = any.length() - 1;
        while (end > area.firstColumn() && (reasons.get(end) || !any.get(end))) {
            end--;
        }
        return end;
    }

    private boolean isFilled(int row, int column) {
        RawCell cell = sheet.cell(row, column);
        return cell instanceof RawCell.Text text ? !text.text().isBlank() : !(cell instanceof RawCell.Blank);
    }

    Area left(Cut cut) {
        return new Area(area.firstRow(), area.lastRow(), area.firstColumn(), cut.left());
    }

    Area right(Cut cut) {
        return new Area(area.firstRow(), area.lastRow(), cut.right(), last);
    }

    /** What stands there when nothing is parted. */
    Side whole() {
        return new Side(area, sheet, shapes);
    }

    /** Whether a heading stands there or further right when nothing is parted. */
    boolean hasHeading(int column) {
        return shapes.stream()
                .flatMap(shape -> shape.columns().stream())
                .anyMatch(one -> one.index() >= column && one.index() <= last);
    }

    /** Blank columns from left to right, then columns where the headings begin anew. */
    List<Cut> candidates() {
        TreeMap<Integer, Cut> cuts = new TreeMap<>();
        TreeMap<Integer, Cut> anews = new TreeMap<>();
        BitSet filled = filled();
        int column = filled.nextSetBit(area.firstColumn());
        while (column >= 0) {
            int blank = filled.nextClearBit(column);
            int next = filled.nextSetBit(blank);
            if (next > blank && next <= last) {
                cuts.put(next, new Cut(blank - 1, next));
            }
            column = next;
        }
        if (!shapes.isEmpty()) {
            List<TableShape.Column> columns = shapes.get(0).columns();
            for (TableShape.Column one : columns.subList(Math.min(1, columns.size()), columns.size())) {
                String heading = HeadingText.meaning(one.heading());
                boolean anew = HeadingWords.isSerial(heading)
                        || heading.equals(HeadingText.meaning(columns.get(0).heading()));
                if (anew && !isRestOfMerge(one.index())) {
                    anews.putIfAbsent(one.index(), new Cut(one.index() - 1, one.index()));
                }
            }
        }
        return Stream.concat(cuts.values().stream(), anews.values().stream())
                .distinct()
                .toList();
    }

    /** A title over several columns may stand in the row of another table's heading. */
    private boolean isRestOfMerge(int column) {
        TableShape shape = shapes.get(0);
        return IntStream.rangeClosed(shape.firstHeading(), shape.lastHeading())
                .mapToObj(row -> sheet.merge(row, column))
                .anyMatch(merge -> merge != null && merge.firstColumn() < column);
    }

    /** The columns that have something in the rows of tables; titles and notes run over whatever is below them. */
    private BitSet filled() {
        BitSet filled = new BitSet();
        for (int row = 0; row < sheet.rows(); row++) {
            if (isOfTable(row)) {
                for (int column = area.firstColumn(); column < sheet.width(row); column++) {
                    if (!filled.get(column) && isFilled(row, column)) {
                        filled.set(column);
                    }
                }
            }
        }
        for (Area merge : sheet.merges()) {
            boolean over = isHeading(merge.firstRow()) || 2 * merge.columns() <= last - area.firstColumn() + 1;
            if (over && isOfTable(merge.firstRow())) {
                filled.set(merge.firstColumn(), merge.lastColumn() + 1);
            }
        }
        return filled;
    }

    private boolean isHeading(int row) {
        return shapes.stream().anyMatch(shape -> row >= shape.firstHeading() && row <= shape.lastHeading());
    }

    private boolean isOfTable(int row) {
        return shapes.isEmpty() || shapes.stream().map(shape -> shape.role(row)).anyMatch(Cuts::isOfTable);
    }

    private static boolean isOfTable(RowRole role) {
        return role == RowRole.DATA || role == RowRole.TOTAL || role == RowRole.HEADING;
    }
}
