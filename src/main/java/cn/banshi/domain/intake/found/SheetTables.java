package cn.banshi.domain.intake.found;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.SheetPart;
import cn.banshi.domain.intake.table.TableShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all tables of a sheet. Tables beside each other are parted where a column is blank, or where the headings begin anew,
 * as long as each side is a table by itself and the right side is not merely the rest of the left one.
 */
public final class SheetTables {
    private final String fileName;

    private SheetTables(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The tables from top to bottom, of those beside each other the left one first; empty where nothing looks like a heading.
     *
     * @param fileName name of the file, which may state year and month; empty for a pasted block
     */
    public static List<FoundTable> find(RawSheet sheet, String fileName) {
        SheetTables finder = new SheetTables(fileName);
        List<TableShape> shapes = HeadingFinder.find(sheet, fileName);
        List<FoundTable> found = finder.parted(sheet, SheetPart.whole(sheet), shapes);
        if (found.isEmpty()) {
            int top = 0;
            for (TableShape shape : shapes) {
                // Tables beside each other below a wide one, or above one.
                int end = shape.roles().size();
                Area rows = new Area(top, end - 1, 0, Math.max(0, sheet.columns() - 1));
                List<FoundTable> beside = shapes.size() == 1 ? List.of() : finder.parted(sheet, rows, List.of(shape));
                found.addAll(beside.isEmpty() ? List.of(FoundTable.alone(sheet, shape)) : beside);
                top = end;
            }
        }
        List<FoundTable> filled = found.stream()
                .filter(table -> !table.besideOthers() || hasData(table.shape()))
                .toList();
        return filled.isEmpty() ? List.copyOf(found) : filled;
    }

    private static boolean hasData(TableShape shape) {
        return shape.roles().contains(RowRole.DATA);
    }

    /** The tables of an area that stand beside each other; empty where it is not to be parted. */
    private List<FoundTable> parted(RawSheet whole, Area area, List<TableShape> shapes) {
        RawSheet sheet = area.equals(SheetPart.whole(whole)) ? whole : SheetPart.of(whole, area);
        Cuts cuts = new Cuts(sheet, area, shapes);
        for (Cuts.Cut cut : cuts.candidates()) {
            Side left = side(sheet, cuts.left(cut));
            Side right = side(sheet, cuts.right(cut));
            Beside beside = Beside.of(left, right, cuts, cut);
            if (beside == Beside.TWO_TABLES) {
                return both(whole, left.told(right), right.told(left));
            }
            if (beside == Beside.TABLE_AND_MORE) {
                return tables(whole, left, cut.right());
            }
        }
        return new ArrayList<>();
    }

    private Side side(RawSheet sheet, Area area) {
        RawSheet part = SheetPart.of(sheet, area);
        return new Side(area, part, HeadingFinder.find(part, fileName));
    }

    private List<FoundTable> both(RawSheet whole, Side left, Side right) {
        List<FoundTable> found = new ArrayList<>(further(whole, left));
        found.addAll(further(whole, right));
        return found;
    }

    /** What a side is parted into itself. */
    private List<FoundTable> further(RawSheet whole, Side side) {
        List<FoundTable> more = parted(side.sheet(), side.area(), side.shapes());
        return more.isEmpty()
                ? tables(whole, side, -1)
                : more.stream()
                        .map(one -> new FoundTable(whole, one.area(), one.sheet(), one.shape(), one.unread()))
                        .toList();
    }

    private static List<FoundTable> tables(RawSheet whole, Side side, int unread) {
        List<FoundTable> found = new ArrayList<>();
        for (TableShape shape : side.shapes()) {
            found.add(new FoundTable(whole, side.area(), side.sheet(), shape, found.isEmpty() ? unread : -1));
        }
        return found;
    }
}
