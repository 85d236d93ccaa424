package cn.banshi.ui.report;

import cn.banshi.report.ReportColumn;
import cn.banshi.report.definition.ColumnChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The columns of a report while they are chosen, ordered, renamed and widened, without nodes. */
final class ColumnsModel {
    static final int NARROWEST = 2;
    static final int WIDEST = 40;

    /**
     * One column.
     *
     * @param own as the report has it
     * @param shown whether it is printed
     * @param title heading of the clerk, empty = the report's own
     * @param weight relative width
     */
    record Line(ReportColumn own, boolean shown, String title, int weight) {
        ColumnChoice choice() {
            String renamed = title.strip().equals(own.title()) ? "" : title.strip();
            return new ColumnChoice(own.key(), renamed, weight == own.weight() ? 0 : weight);
        }
    }

    private final List<ReportColumn> own;
    private final List<ReportColumn> more;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /**
     * @param own the report's own columns
     * @param more columns that may be printed besides
     * @param chosen columns of now, empty = the report's own
     */
    ColumnsModel(List<ReportColumn> own, List<ReportColumn> more, List<ColumnChoice> chosen) {
        this.own = List.copyOf(own);
        this.more = List.copyOf(more);
        show(chosen);
    }

    /** The columns in their order; those that are not printed keep their place. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** Shows chosen columns; what the report has besides stands below them. */
    void show(List<ColumnChoice> chosen) {
        Map<String, ReportColumn> left = new HashMap<>();
        own.forEach(column -> left.put(column.key(), column));
        more.forEach(column -> left.put(column.key(), column));
        List<Line> next = new ArrayList<>();
        for (ColumnChoice choice : chosen) {
            ReportColumn column = left.remove(choice.key());
            if (column != null) {
                next.add(new Line(
                        column, true, choice.title(), choice.weight() > 0 ? choice.weight() : column.weight()));
            }
        }
        own.stream()
                .filter(column -> left.containsKey(column.key()))
                .forEach(column -> next.add(new Line(column, chosen.isEmpty(), "", column.weight())));
        more.stream()
                .filter(column -> left.containsKey(column.key()))
                .forEach(column -> next.add(new Line(column, false, "", column.weight())));
        lines.setAll(next);
    }

    /** Prints a column or leaves it out; one from below comes up behind the last that is printed. Answers where it is then. */
    int shown(int at, boolean shown) {
        Line line = lines.get(at);
        Line next = new Line(line.own(), shown, line.title(), line.weight());
        int last = at - 1;
        while (last >= 0 && !lines.get(last).shown()) {
            last--;
        }
        if (!shown || last == at - 1 || !more.contains(line.own())) {
            lines.set(at, next);
            return at;
        }
        List<Line> moved = new ArrayList<>(lines);
        moved.remove(at);
        moved.add(last + 1, next);
        lines.setAll(moved);
        return last + 1;
    }

    /** Gives a column another heading; empty = the report's own. */
    void title(int at, String title) {
        Line line = lines.get(at);
        if (!Objects.equals(title, line.title())) {
            lines.set(at, new Line(line.own(), line.shown(), title, line.weight()));
        }
    }

    /** Makes a column wider or narrower. */
    void widen(int at, int by) {
        Line line = lines.get(at);
        int weight = Math.max(NARROWEST, Math.min(WIDEST, line.weight() + by));
        lines.set(at, new Line(line.own(), line.shown(), line.title(), weight));
    }

    /** Moves a column; answers where it is then. */
    int move(int at, int by) {
        int to = Math.max(0, Math.min(lines.size() - 1, at + by));
        if (to != at) {
            List<Line> next = new ArrayList<>(lines);
            next.add(to, next.remove(at));
            lines.setAll(next);
        }
        return to;
    }

    /** At least one column is printed. */
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> lines.stream().anyMatch(Line::shown), lines);
    }

    /** What is chosen; empty where it is the report's own. */
    List<ColumnChoice> chosen() {
        List<ColumnChoice> chosen =
                lines.stream().filter(Line::shown).map(Line::choice).toList();
        List<ColumnChoice> plain = own.stream()
                .map(column -> new ColumnChoice(column.key(), "", 0))
                .toList();
        return chosen.equals(plain) ? List.of() : chosen;
    }
}
