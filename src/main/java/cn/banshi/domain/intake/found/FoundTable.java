package cn.banshi.domain.intake.found;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.SheetPart;
import cn.banshi.domain.intake.table.TableShape;

/**
 * One table found on a sheet.
 *
 * @param whole all cells of the sheet
 * @param area the part of the sheet that the table is read from; the whole sheet unless tables stand beside each other
 * @param sheet the cells of that part, at the places that they have on the sheet
 * @param shape where the table lies in it
 * @param unread first column to its right that holds something which is no table and is not read; -1 for none
 */
public record FoundTable(RawSheet whole, Area area, RawSheet sheet, TableShape shape, int unread) {
    /** A table that has its sheet for itself, or shares it only with tables above and below. */
    public static FoundTable alone(RawSheet sheet, TableShape shape) {
        return new FoundTable(sheet, SheetPart.whole(sheet), sheet, shape, -1);
    }

    /** Whether something stands beside it that is not read with it. */
    public boolean besideOthers() {
        return sheet != whole;
    }

    /** The same with one cell replaced. */
    public FoundTable with(int row, int column, RawCell cell) {
        RawSheet mended = sheet.with(row, column, cell);
        return new FoundTable(besideOthers() ? whole.with(row, column, cell) : mended, area, mended, shape, unread);
    }

    /** The same with another heading. */
    public FoundTable with(TableShape other) {
        return new FoundTable(whole, area, sheet, other, unread);
    }
}
