package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.HeadingText;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a heading.
 *
 * @param first first row
 * @param last last row
 * @param columns its columns from left to right
 */
record HeadingBlock(int first, int last, List<Column> columns) {
    /** Share of the columns that must agree, in tenths, for one heading to repeat another. */
    private static final int SAME_TENTHS = 8;

    /** Reads the headings of the rows. */
    static HeadingBlock of(RawSheet sheet, int first, int last) {
        int width = 0;
        for (int row = first; row <= last; row++) {
            for (Filled cell : Filled.of(sheet, row)) {
                width = Math.max(width, cell.lastColumn() + 1);
            }
        }
        String[] inherited = new String[last - first + 1];
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> path = path(sheet, first, last, column, inherited);
            if (!path.isEmpty() && !isRestOfMerge(sheet, last, column, path)) {
                columns.add(new Column(column, path));
            }
        }
        return new HeadingBlock(first, last, List.copyOf(columns));
    }

    private static List<String> path(RawSheet sheet, int first, int last, int column, String[] inherited) {
        int lowest = last;
        while (lowest >= first && text(sheet, lowest, column).isEmpty()) {
            lowest--;
        }
        List<String> path = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String own = text(sheet, row, column);
            boolean merged = sheet.merge(row, column) != null;
            if (!own.isEmpty()) {
                boolean opensGroup =
                        !merged && row < last && !text(sheet, row + 1, column).isEmpty();
                inherited[row - first] = opensGroup ? own : "";
            } else if (row < lowest && !merged && inherited[row - first] != null) {
                own = inherited[row - first];
            } else {
                inherited[row - first] = "";
            }
            if (!own.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(own))) {
                path.add(own);
            }
        }
        return List.copyOf(path);
    }

    /** A bottom heading that is merged over several columns belongs to the first, unless the others hold something. */
    private static boolean isRestOfMerge(RawSheet sheet, int last, int column, List<String> path) {
        Area merge = sheet.merge(last, column);
        if (merge == null || merge.firstColumn() == column || path.isEmpty()) {
            return false;
        }
        for (int row = last + 1; row < Math.min(sheet.rows(), last + 200); row++) {
            if (!sheet.cell(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String text(RawSheet sheet, int row, int column) {
        return HeadingText.clean(sheet.shown(row, column).text());
    }

    /** Whether this heading says the same as the other, column by column. */
    boolean repeats(HeadingBlock other) {
        long same = columns.stream().filter(other.columns::contains).count();
        return same * 10 >= (long) SAME_TENTHS * Math.max(columns.size(), other.columns.size());
    }

    int firstColumn() {
        return columns.isEmpty() ? 0 : columns.get(0).index();
    }

    int lastColumn() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).index();
    }
}
