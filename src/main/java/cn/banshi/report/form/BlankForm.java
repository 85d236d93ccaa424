package cn.banshi.report.form;

import cn.banshi.domain.intake.table.RawSheet;
import java.util.Map;
import java.util.Set;

/**
 * One sheet of an empty form as it is.
 *
 * @param cells texts and merged areas; a formula is its cached value
 * @param framedRows rows whose cells have borders, text or not
 * @param formulas formulas without their =
 * @param formats number formats other than General of cells that have a style
 */
public record BlankForm(
        RawSheet cells, Set<Integer> framedRows, Map<Place, String> formulas, Map<Place, String> formats) {
    /** A cell, counted from 0. */
    public record Place(int row, int column) {}

    /** Name of the sheet. */
    public String sheet() {
        return cells.name();
    }

    /** Whether the cell holds a formula. */
    public boolean computed(int row, int column) {
        return formulas.containsKey(new Place(row, column));
    }
}
