package cn.banshi.ui.importing;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Widths of the preview's columns by what stands in them, at 100 %. */
final class ColumnWidths {
    private static final int ROWS_SEEN = 60;
    private static final double WIDE_CHARACTER = 13;
    private static final double NARROW_CHARACTER = 7.5;
    private static final double ROOM = 18;
    private static final double ROOM_OF_BOX = 66;
    private static final double LEAST = 62;
    private static final double MOST = 190;
    private static final double MOST_OF_SPARE = 340;
    private static final double MOST_OF_REST = 240;
    private static final Set<IncomingField> SPARE = EnumSet.of(IncomingField.NAME, IncomingField.CONTENT);

    private ColumnWidths() {}

    /**
     * @param from first column
     * @param columns number of columns
     * @param room width that they may fill
     * @param kept widths that the clerk gave them
     */
    static double[] of(ImportPart part, int from, int columns, double room, KeptWidths kept) {
        double[] widths = new double[columns];
        BitSet free = new BitSet();
        for (int i = 0; i < columns; i++) {
            ColumnPlan plan = CellLook.plan(part, from + i);
            OptionalDouble own = kept.of(plan);
            double box = plan == null ? 0 : width(ColumnChoice.words(plan)) + ROOM_OF_BOX;
            double text = Math.min(MOST, widest(part, from + i) + ROOM);
            widths[i] = own.orElse(Math.max(LEAST, Math.max(box, text)));
            free.set(i, own.isEmpty() && plan != null);
        }
        spread(widths, room, MOST_OF_SPARE, i -> free.get(i) && takesSpare(CellLook.plan(part, from + i)));
        spread(widths, room, MOST_OF_REST, free::get);
        return widths;
    }

    /** Shares what is left of the room among some columns, none of which gets wider than it should. */
    private static void spread(double[] widths, double room, double most, IntPredicate takes) {
        double spare = room - Arrays.stream(widths).sum();
        int[] takers = IntStream.range(0, widths.length)
                .filter(takes)
                .filter(column -> widths[column] < most)
                .toArray();
        for (int column : takers) {
            widths[column] = Math.min(most, widths[column] + Math.max(0, Math.floor(spare / takers.length)));
        }
    }

    private static boolean takesSpare(@Nullable ColumnPlan plan) {
        return plan != null && plan.field() != null && SPARE.contains(plan.field());
    }

    private static double widest(ImportPart part, int column) {
        RawSheet sheet = part.table().sheet();
        double most = 0;
        int seen = 0;
        for (int row = 0; row < sheet.rows() && seen < ROWS_SEEN; row++) {
            if (part.table().shape().role(row) == RowRole.DATA) {
                seen++;
                most = Math.max(most, width(sheet.cell(row, column).text()));
            }
        }
        return most;
    }

    private static double width(String text) {
        return text.codePoints()
                .limit(60)
                .mapToDouble(one -> one < 0x2000 ? NARROW_CHARACTER : WIDE_CHARACTER)
                .sum();
    }
}
