package cn.banshi.domain.intake.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells that only say that they are as the one above: 同上, 〃. */
public final class Dittos {
    private static final int LONGEST = 8;
    private static final Pattern DITTO = Pattern.compile("[(（]?(?:同上(?:一?[行栏格项条])?|〃|″|〞|”|\"|''|′′|ditto)[)）]?[。.]?");

    private Dittos() {}

    /**
     * The sheet with the value above in place of every such cell of the table's rows of data; the sheet itself where
     * there is none. One that has nothing above it stays as it is.
     */
    public static RawSheet resolved(RawSheet sheet, TableShape shape) {
        Map<Integer, RawCell> above = new HashMap<>();
        RawSheet.Builder changed = null;
        for (int row = shape.lastHeading() + 1; row <= shape.lastRow(); row++) {
            if (shape.role(row) != RowRole.DATA) {
                continue;
            }
            boolean begun = false;
            for (TableShape.Column column : shape.columns()) {
                RawCell cell = sheet.cell(row, column.index());
                if (!isDitto(cell)) {
                    if (!cell.isBlank()) {
                        above.put(column.index(), cell);
                    }
                    continue;
                }
                RawCell meant = above.get(column.index());
                if (meant != null) {
                    changed = changed == null ? sheet.changed(true) : changed;
                    changed = (begun ? changed : changed.row(row)).cell(column.index(), meant);
                    begun = true;
                }
            }
        }
        return changed == null ? sheet : changed.build();
    }

    private static boolean isDitto(RawCell cell) {
        return cell instanceof RawCell.Text text
                && text.text().length() <= LONGEST
                && DITTO.matcher(text.text().strip()).matches();
    }
}
