package cn.banshi.ui.importing;

import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The table in front as lines, with what the review says about them; and the errors of all tables. No nodes. */
final class Preview {
    /**
     * What the bars show of the table in front.
     *
     * @param segments rows of each segment
     */
    record Counts(Map<Segment, Integer> segments) {
        int of(Segment segment) {
            return segments.getOrDefault(segment, 0);
        }
    }

    private final ImportModel model;
    private final ObservableList<SheetLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Segment> segment = new SimpleObjectProperty<>(Segment.ALL);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(Map.of()));
    private final ReadOnlyObjectWrapper<List<Issue>> errors = new ReadOnlyObjectWrapper<>(List.of());
    private List<SheetLine> all = List.of();
    private long shownPart;
    private @Nullable TableShape shownShape;

    Preview(ImportModel model) {
        this.model = model;
        model.stateProperty().addListener(change -> show());
        model.reviewProperty().addListener(change -> show());
        segment.addListener(change -> filter());
        show();
    }

    /** The lines of the segment; their content changes in place, so that scroll and selection stay. */
    ObservableList<SheetLine> lines() {
        return lines;
    }

    ObjectProperty<Segment> segmentProperty() {
        return segment;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Every error of all tables, in order. */
    ReadOnlyObjectProperty<List<Issue>> errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    private void show() {
        ImportPart part = model.state().inFront();
        Review review = model.reviewProperty().get();
        if (part == null) {
            all = List.of();
            shownShape = null;
            shownPart = 0;
            lines.clear();
            errors.set(List.of());
            return;
        }
        boolean other = part.id() != shownPart || !part.table().shape().equals(shownShape);
        if (other) {
            shownPart = part.id();
            shownShape = part.table().shape();
            all = SheetLine.of(part);
        }
        Map<Integer, ReviewRow> rows = rowsOf(part, review);
        all.forEach(line -> line.show(part, rows.get(line.row())));
        errors.set(review == null ? List.of() : Issue.errors(review));
        counts.set(count());
        if (other && segment.get() != Segment.ALL) {
            segment.set(Segment.ALL);
        } else {
            filter();
        }
    }

    /** The rows of the review that fit the table; a review that is being renewed may still be of another heading. */
    private Map<Integer, ReviewRow> rowsOf(ImportPart part, @Nullable Review review) {
        int index = model.state().front();
        if (review == null || index >= review.parts().size()) {
            return Map.of();
        }
        Review.Part reviewed = review.parts().get(index);
        if (!reviewed.table().shape().equals(part.table().shape())) {
            return Map.of();
        }
        Map<Integer, ReviewRow> rows = new HashMap<>();
        reviewed.rows().forEach(row -> rows.put(row.row(), row));
        return rows;
    }

    private Counts count() {
        Map<Segment, Integer> numbers = new HashMap<>();
        for (SheetLine line : all) {
            if (line.isData()) {
                for (Segment one : Segment.values()) {
                    if (one.shows(line.state().review())) {
                        numbers.merge(one, 1, Integer::sum);
                    }
                }
            }
        }
        return new Counts(Map.copyOf(numbers));
    }

    private void filter() {
        Segment now = segment.get();
        List<SheetLine> wanted = now == Segment.ALL
                ? all
                : all.stream()
                        .filter(line -> line.isData() && now.shows(line.state().review()))
                        .toList();
        if (!lines.equals(wanted)) {
            lines.setAll(wanted);
        }
    }

    /** Index of the line of a row; -1 where it is not shown. */
    int indexOf(int row) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).first() <= row && row <= lines.get(i).row()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The next error after a place of the table in front, over all tables and around; null where there is none.
     *
     * @param row row of the sheet, -1 for before the first
     * @param forward whether to go down
     */
    @Nullable
    Issue next(int row, int column, boolean forward) {
        List<Issue> list = errors.get();
        if (list.isEmpty()) {
            return null;
        }
        int part = model.state().front();
        if (forward) {
            return list.stream()
                    .filter(issue -> Issue.compare(issue, part, row, column) > 0)
                    .findFirst()
                    .orElse(list.get(0));
        }
        return list.stream()
                .filter(issue -> Issue.compare(issue, part, row, column) < 0)
                .reduce((earlier, later) -> later)
                .orElse(list.get(list.size() - 1));
    }

    /** Number of rows of each verdict over all tables. */
    Map<Verdict, Integer> verdicts() {
        Review review = model.reviewProperty().get();
        return review == null ? Map.of() : review.counts();
    }

    /** Number of rows with a doubt over all tables. */
    int warned() {
        Review review = model.reviewProperty().get();
        return review == null ? 0 : review.warned();
    }
}
