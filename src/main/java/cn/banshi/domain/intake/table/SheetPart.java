package cn.banshi.domain.intake.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rectangle of a sheet as if the rest of the sheet were blank; rows and columns keep their numbers. */
public final class SheetPart {
    private SheetPart() {}

    /** The whole sheet as an area. */
    public static Area whole(RawSheet sheet) {
        return new Area(0, Math.max(0, sheet.rows() - 1), 0, Math.max(0, sheet.columns() - 1));
    }

    /**
     * What stands in the area. A merged area that reaches beyond it is cut at its border and says the same as before, so that a
     * title or a group over two tables is the title or group of each.
     */
    public static RawSheet of(RawSheet sheet, Area area) {
        RawSheet.Builder part = new RawSheet.Builder(sheet.name()).countSince1904(sheet.since1904());
        Map<Integer, Map<Integer, RawCell>> moved = new HashMap<>();
        for (Area merge : sheet.merges()) {
            Area cut = common(merge, area);
            if (cut != null) {
                boolean begins = cut.firstRow() == merge.firstRow() && cut.firstColumn() == merge.firstColumn();
                if (!begins) {
                    moved.computeIfAbsent(cut.firstRow(), row -> new HashMap<>())
                            .put(cut.firstColumn(), sheet.cell(merge.firstRow(), merge.firstColumn()));
                }
                if (cut.rows() > 1 || cut.columns() > 1) {
                    part.merge(cut);
                }
            }
        }
        for (int row = area.firstRow(); row <= Math.min(area.lastRow(), sheet.rows() - 1); row++) {
            part.row(row);
            int last = Math.min(area.lastColumn(), sheet.width(row) - 1);
            for (int column = area.firstColumn(); column <= last; column++) {
                part.cell(column, sheet.cell(row, column));
            }
            moved.getOrDefault(row, Map.of()).forEach(part::cell);
            if (sheet.hiddenRow(row)) {
                part.hideRow(row);
            }
        }
        for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
            if (sheet.hiddenColumn(column)) {
                part.hideColumn(column);
            }
        }
        if (sheet.leftOut() >= 0) {
            part.leaveOut(sheet.leftOut());
        }
        return part.build();
    }

    private static @Nullable Area common(Area one, Area other) {
        Area cut = new Area(
                Math.max(one.firstRow(), other.firstRow()),
                Math.min(one.lastRow(), other.lastRow()),
                Math.max(one.firstColumn(), other.firstColumn()),
                Math.min(one.lastColumn(), other.lastColumn()));
        return cut.rows() > 0 && cut.columns() > 0 ? cut : null;
    }
}
