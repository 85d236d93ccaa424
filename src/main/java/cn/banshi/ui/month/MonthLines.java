package cn.banshi.ui.month;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the month, and those of them that the clerk wants to see.
 *
 * <p>A line stays where it is while the clerk fills it, even when it no longer fits the filter; the filter is applied anew
 * when it or the month is changed.
 */
final class MonthLines {
    private final ObjectProperty<MonthSegment> segment = new SimpleObjectProperty<>(MonthSegment.ALL);
    private final ObjectProperty<@Nullable Long> communityId = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Long> departmentId = new SimpleObjectProperty<>();
    private final ObservableList<MonthLine> shown = FXCollections.observableArrayList();
    private List<MonthRow> all = List.of();

    MonthLines() {
        segment.addListener(change -> filter());
        communityId.addListener(change -> filter());
        departmentId.addListener(change -> filter());
    }

    ObjectProperty<MonthSegment> segmentProperty() {
        return segment;
    }

    ObjectProperty<@Nullable Long> communityProperty() {
        return communityId;
    }

    ObjectProperty<@Nullable Long> departmentProperty() {
        return departmentId;
    }

    /** The lines on the screen. */
    ObservableList<MonthLine> shown() {
        return shown;
    }

    /** Every line of the month, whatever the filter. */
    List<MonthRow> all() {
        return all;
    }

    /** The rows of the month as they are now; {@link #filter()} or {@link #renew()} brings them to the screen. */
    void take(List<MonthRow> rows) {
        all = rows;
    }

    /** Lines of the same month stay the same, so that a cell that is typed into stays open when they are read again. */
    void filter() {
        Map<Long, MonthLine> before = byId();
        List<MonthLine> next = new ArrayList<>();
        for (MonthRow row : all) {
            if (fits(row)) {
                MonthLine line = before.get(row.id());
                next.add(line != null && isOfMonth(line, row) ? renewed(line, row) : new MonthLine(row));
            }
        }
        if (!next.equals(shown)) {
            shown.setAll(next);
        }
    }

    private static boolean isOfMonth(MonthLine line, MonthRow row) {
        return line.row().now().month().equals(row.now().month());
    }

    private Map<Long, MonthLine> byId() {
        Map<Long, MonthLine> lines = new HashMap<>();
        shown.forEach(line -> lines.put(line.row().id(), line));
        return lines;
    }

    private static MonthLine renewed(MonthLine line, MonthRow row) {
        if (!row.looksLike(line.row())) {
            line.show(row);
        }
        return line;
    }

    private boolean fits(MonthRow row) {
        Long community = communityId.get();
        Long department = departmentId.get();
        return segment.get().shows(row)
                && (community == null || row.view().project().basics().communityId() == community)
                && (department == null
                        || Objects.equals(row.view().project().duty().leadDepartmentId(), department));
    }

    /** Lines keep their places; new ones come in only where they fit, gone ones go. */
    void renew() {
        Map<Long, MonthLine> before = byId();
        List<MonthLine> next = new ArrayList<>();
        for (MonthRow row : all) {
            MonthLine line = before.get(row.id());
            if (line != null) {
                next.add(renewed(line, row));
            } else if (fits(row)) {
                next.add(new MonthLine(row));
            }
        }
        if (!next.equals(shown)) {
            shown.setAll(next);
        }
    }

    /** Changes the line of an item, wherever it stands. */
    void replace(long projectId, UnaryOperator<MonthRow> change) {
        all = all.stream()
                .map(row -> row.id() == projectId ? change.apply(row) : row)
                .toList();
        for (MonthLine line : shown) {
            if (line.row().id() == projectId) {
                line.show(change.apply(line.row()));
            }
        }
    }

    /** Index of the next line without a text after {@code index}, from the top again at the end; −1 where all are filled. */
    int nextUnfilled(int index) {
        for (int step = 1; step <= shown.size(); step++) {
            int at = Math.floorMod(index + step, shown.size());
            MonthRow row = shown.get(at).row();
            if (!row.sub() && !row.filled()) {
                return at;
            }
        }
        return -1;
    }

    /** Index of the next line with refused text, −1 where there is none. */
    int nextRefused(int index) {
        for (int step = 1; step <= shown.size(); step++) {
            int at = Math.floorMod(index + step, shown.size());
            if (!shown.get(at).row().refused().isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    int indexOf(long projectId) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).row().id() == projectId) {
                return i;
            }
        }
        return -1;
    }

    /** Cells whose text could not be taken. */
    long refusals() {
        return all.stream().mapToLong(row -> row.refused().size()).sum();
    }
}
