package cn.banshi.ui.month;

import cn.banshi.domain.intake.table.RawSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A copied block laid onto the grid: which text goes into which cell. A blank cell empties, as in a spreadsheet.
 *
 * @param lines what goes into the items, in the order of the grid
 * @param locked cells that hold another text than the block and cannot be typed into
 * @param rowsCut rows of the block beyond the last line
 * @param columnsCut columns of the block beyond the last column, or whose headings the grid does not show
 */
record MonthBlock(List<Line> lines, int locked, int rowsCut, int columnsCut) {
    /** Texts for one item. */
    record Line(long projectId, Map<MonthField, String> typed) {}

    /**
     * A column of the grid as the clerk sees it.
     *
     * @param heading its words
     * @param field what can be typed into it, null for nothing
     * @param shown its text in a line, as it is copied
     */
    record Column(String heading, @Nullable MonthField field, Function<MonthRow, String> shown) {}

    MonthBlock {
        lines = List.copyOf(lines);
    }

    /** How many cells the block fills. */
    int cells() {
        return lines.stream().mapToInt(line -> line.typed().size()).sum();
    }

    /**
     * Lays a block from a cell on to the right and down. A block that begins with headings of the grid goes under these
     * headings, wherever the cell is.
     *
     * @param rows the lines of the grid, as shown
     * @param columns the columns of the grid, as shown
     * @param row line of the cell
     * @param column column of the cell
     */
    static MonthBlock of(RawSheet block, List<MonthRow> rows, List<Column> columns, int row, int column) {
        List<@Nullable Column> headed = headed(block, columns);
        int first = headed.isEmpty() ? 0 : 1;
        List<Line> lines = new ArrayList<>();
        int locked = 0;
        for (int i = first; i < block.rows() && row + i - first < rows.size(); i++) {
            MonthRow line = rows.get(row + i - first);
            Map<MonthField, String> typed = new EnumMap<>(MonthField.class);
            for (int j = 0; j < block.columns(); j++) {
                Column at = headed.isEmpty() ? at(columns, column + j) : headed.get(j);
                String text = block.cell(i, j).text();
                MonthField field = at == null ? null : at.field();
                if (field != null && !line.summed(field)) {
                    typed.put(field, text);
                } else if (at != null
                        && !text.isBlank()
                        && !same(text, at.shown().apply(line))) {
                    locked++;
                }
            }
            if (!typed.isEmpty()) {
                lines.add(new Line(line.id(), typed));
            }
        }
        int columnsCut = headed.isEmpty()
                ? Math.max(0, column + block.columns() - columns.size())
                : (int) headed.stream().filter(at -> at == null).count();
        return new MonthBlock(lines, locked, Math.max(0, row + block.rows() - first - rows.size()), columnsCut);
    }

    private static @Nullable Column at(List<Column> columns, int index) {
        return index < columns.size() ? columns.get(index) : null;
    }

    private static boolean same(String text, String shown) {
        return text.strip().equals(shown.strip());
    }

    /** The columns that the first row of the block names; empty where it names none that can be typed into. */
    private static List<@Nullable Column> headed(RawSheet block, List<Column> columns) {
        List<@Nullable Column> headed = new ArrayList<>();
        boolean typed = false;
        for (int j = 0; j < block.columns(); j++) {
            String heading = block.cell(0, j).text();
            Column named = columns.stream()
                    .filter(one -> !heading.isBlank() && same(heading, one.heading()))
                    .findFirst()
                    .orElse(null);
            headed.add(named);
            typed |= named != null && named.field() != null;
        }
        return typed ? headed : List.of();
    }
}
