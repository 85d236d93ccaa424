package cn.banshi.ui.importing;

import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.work.intake.ReviewRow;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One line of the preview: a row of the sheet, with the blank rows above it where it is no row of data. */
final class SheetLine {
    /**
     * What a line shows at a time.
     *
     * @param part the table as it is
     * @param review what is known of the row; null for structure, and before the first review
     */
    record State(ImportPart part, @Nullable ReviewRow review) {}

    private final int first;
    private final int row;
    private final RowRole role;
    private final ReadOnlyObjectWrapper<State> state;

    private SheetLine(int first, int row, RowRole role, ImportPart part) {
        this.first = first;
        this.row = row;
        this.role = role;
        this.state = new ReadOnlyObjectWrapper<>(new State(part, null));
    }

    /** The lines of a table's sheet. Blank rows stand together with what follows, unless that is a row of data. */
    static List<SheetLine> of(ImportPart part) {
        List<SheetLine> lines = new ArrayList<>();
        var table = part.table();
        int blankFrom = -1;
        for (int row = 0; row < table.sheet().rows(); row++) {
            RowRole role = table.shape().role(row);
            if (role == RowRole.BLANK && isBlank(part, row)) {
                blankFrom = blankFrom < 0 ? row : blankFrom;
                continue;
            }
            boolean joins = role != RowRole.DATA && role != RowRole.HEADING;
            if (blankFrom >= 0 && !joins) {
                lines.add(new SheetLine(blankFrom, row - 1, RowRole.BLANK, part));
            }
            lines.add(new SheetLine(blankFrom >= 0 && joins ? blankFrom : row, row, role, part));
            blankFrom = -1;
        }
        return lines;
    }

    private static boolean isBlank(ImportPart part, int row) {
        for (int column = 0; column < part.table().sheet().width(row); column++) {
            if (!part.table().sheet().cell(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The row of the sheet, counted from 0; of several blank ones the last. */
    int row() {
        return row;
    }

    /** The first of the rows that it stands for. */
    int first() {
        return first;
    }

    RowRole role() {
        return role;
    }

    boolean isData() {
        return role == RowRole.DATA;
    }

    State state() {
        return state.get();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void show(ImportPart part, @Nullable ReviewRow review) {
        State next = new State(part, review);
        if (!next.equals(state.get())) {
            state.set(next);
        }
    }
}
