package cn.banshi.domain.intake.found;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What two sides of a cut are to each other. */
enum Beside {
    /** One table, such as one with a blank column in it. */
    ONE_TABLE,
    /** A table, and beside it something that is none which could be taken in: a legend, a count. */
    TABLE_AND_MORE,
    TWO_TABLES;

    /** Fields of a table beside another one, below which it is none to be read; those of the office's own data have few. */
    private static final int LEAST_FIELDS = 3;

    private static final Set<IncomingKind> OFFICE = EnumSet.of(IncomingKind.COMMUNITIES, IncomingKind.DEPARTMENTS);

    static Beside of(Side left, Side right, Cuts cuts, Cuts.Cut cut) {
        TableShape leftShape = left.first();
        if (leftShape == null || left.taken().size() < 2) {
            return ONE_TABLE;
        }
        TableShape rightShape = right.first();
        boolean repeats = right.repeats(left);
        List<ColumnPlan> taken = right.taken();
        List<ColumnPlan> inOne = cuts.whole().taken().stream()
                .filter(plan -> plan.index() >= cut.right())
                .toList();
        boolean readable = repeats ? taken.size() >= 2 : isReadable(right, taken.size());
        boolean apart = rightShape != null && (!sameRows(leftShape, rightShape) || ownTitles(left, right));
        if (readable && rightShape != null) {
            boolean own = repeats
                    || apart
                    || right.hasSerial()
                    || 2 * lost(taken, inOne) >= taken.size()
                    || right.called().anyMatch(heading -> heading.endsWith("名称"))
                    || lastData(rightShape) > lastData(leftShape);
            return own ? TWO_TABLES : ONE_TABLE;
        }
        boolean strays = hasStrays(right.sheet(), leftShape);
        boolean loose =
                cuts.hasHeading(cut.right()) ? strays && inOne.stream().noneMatch(Beside::isMoney) : inOne.isEmpty();
        boolean counts = right.isSummary()
                && (strays || left.headings().contains(right.headings().get(0)));
        return apart || loose || counts ? TABLE_AND_MORE : ONE_TABLE;
    }

    private static boolean isReadable(Side side, int fields) {
        return !side.isSummary()
                && side.kind()
                        .filter(kind -> fields >= (OFFICE.contains(kind) ? 2 : LEAST_FIELDS))
                        .isPresent();
    }

    /** Whether the headings stand in the same rows, of which one may begin earlier. */
    private static boolean sameRows(TableShape left, TableShape right) {
        return left.firstHeading() <= right.lastHeading() && right.firstHeading() <= left.lastHeading();
    }

    private static boolean ownTitles(Side left, Side right) {
        Set<String> lefts = left.titles();
        Set<String> rights = right.titles();
        return !lefts.isEmpty() && !rights.isEmpty() && lefts.stream().noneMatch(rights::contains);
    }

    /** How many columns go nowhere when both sides are read as one. */
    private static long lost(List<ColumnPlan> alone, List<ColumnPlan> inOne) {
        Set<Integer> kept = inOne.stream().map(ColumnPlan::index).collect(Collectors.toSet());
        return alone.stream().filter(plan -> !kept.contains(plan.index())).count();
    }

    private static int lastData(TableShape shape) {
        return shape.roles().lastIndexOf(RowRole.DATA);
    }

    /** Rows below an item may go on with its sources alone. */
    private static boolean isMoney(ColumnPlan plan) {
        IncomingField field = plan.field();
        return field != null && (field.content() == Content.MONEY || field == IncomingField.FUNDING_SOURCE);
    }

    /** Whether something stands on the right in a row below the heading in which the left has nothing. */
    private static boolean hasStrays(RawSheet right, TableShape shape) {
        for (int row = shape.lastHeading() + 1; row < right.rows(); row++) {
            if (shape.role(row) == RowRole.BLANK && right.texts(row).stream().anyMatch(text -> !text.isBlank())) {
                return true;
            }
        }
        return false;
    }
}
