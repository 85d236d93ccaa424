package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.word.HeadingText;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell that says something, with the columns and rows it covers.
 *
 * @param cell what it says
 * @param column its column
 * @param lastColumn last column that it covers
 * @param lastRow last row that it covers
 */
record Filled(RawCell cell, int column, int lastColumn, int lastRow) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** The cells of a row that begin in it, from left to right. */
    static List<Filled> of(RawSheet sheet, int row) {
        List<Filled> filled = new ArrayList<>();
        for (int column = 0; column < sheet.width(row); column++) {
            RawCell cell = sheet.cell(row, column);
            if (cell instanceof RawCell.Blank || cell.isBlank()) {
                continue;
            }
            Area merge = sheet.merge(row, column);
            filled.add(
                    merge == null
                            ? new Filled(cell, column, column, row)
                            : new Filled(cell, column, merge.lastColumn(), merge.lastRow()));
        }
        return filled;
    }

    /** Comparable text. */
    String plain() {
        return HeadingText.plain(cell.text());
    }

    /** Number of columns that it covers. */
    int columns() {
        return lastColumn - column + 1;
    }

    /** Whether it is a number, a day, a yes or no or a fault: nothing that a heading or a note would be. */
    boolean isValue() {
        return !(cell instanceof RawCell.Text);
    }

    /** Whether it can stand in a heading: a text, or a year as a number. */
    boolean isHeadable() {
        return !isValue()
                || (cell instanceof RawCell.Numeric number
                        && !number.percent()
                        && number.value() >= FIRST_YEAR
                        && number.value() <= LAST_YEAR
                        && number.value() == Math.rint(number.value()));
    }

    /** Whether it counts, or says that there is nothing to count. */
    boolean isFigure() {
        return cell instanceof RawCell.Numeric || cell instanceof RawCell.Fault || Lines.isFigure(plain());
    }
}
