package cn.banshi.paper;

import cn.banshi.report.Align;
import java.util.List;

/**
 * One band on the page: a row of the table, or a line below it.
 *
 * @param layout how its cells lie; equal layouts share one band of the design
 * @param texts texts of the cells
 * @param block rows of one block stay on one page
 */
record PageRow(Layout layout, List<String> texts, int block) {
    /**
     * Cells of a band.
     *
     * @param height least height in points
     * @param splits whether it may go on on the next page, because it fills most of one
     * @param cells from left to right
     */
    record Layout(int height, boolean splits, List<Cell> cells) {}

    /**
     * One cell of a band.
     *
     * @param x left edge in points
     * @param width width in points
     * @param style style name of the master page
     * @param align horizontal alignment
     * @param bold whether it is printed in bold
     * @param again whether it is printed again where the band goes on on the next page
     */
    record Cell(int x, int width, String style, Align align, boolean bold, boolean again) {
        /** A cell that is printed once. */
        Cell(int x, int width, String style, Align align, boolean bold) {
            this(x, width, style, align, bold, false);
        }
    }
}
