package cn.banshi.ui.project.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shown columns in their order.
 *
 * @param columns from left to right, without the check box column
 */
public record ColumnLayout(List<Column> columns) {

    /**
     * One column.
     *
     * @param key key of an {@link cn.banshi.domain.figures.ItemField}
     * @param width in em of the root font, so that it grows with the font; 0 = the column's own
     */
    public record Column(String key, double width) {}

    /** Copies the list. */
    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    /** Shows the columns with their own widths. */
    public static ColumnLayout of(List<String> keys) {
        return new ColumnLayout(keys.stream().map(key -> new Column(key, 0)).toList());
    }

    /** Keys from left to right. */
    public List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }

    /** Whether the column is shown. */
    public boolean shows(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    /** The same with a column more at its place of the catalogue, or with one less. */
    public ColumnLayout toggled(String key, List<String> catalogue) {
        List<Column> next = new ArrayList<>(columns);
        if (next.removeIf(column -> column.key().equals(key))) {
            return new ColumnLayout(next);
        }
        Set<String> before =
                catalogue.stream().takeWhile(other -> !other.equals(key)).collect(Collectors.toSet());
        int at = 0;
        for (int index = 0; index < next.size(); index++) {
            if (before.contains(next.get(index).key())) {
                at = index + 1;
            }
        }
        next.add(at, new Column(key, 0));
        return new ColumnLayout(next);
    }

    /** The same columns, those of {@code shown} in that order on the places that they held before. */
    public ColumnLayout reordered(List<String> shown) {
        List<Column> next = new ArrayList<>(columns.size());
        int at = 0;
        for (Column column : columns) {
            next.add(shown.contains(column.key()) ? find(shown.get(at++)) : column);
        }
        return new ColumnLayout(next);
    }

    private Column find(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The same with another width of one column. */
    public ColumnLayout resized(String key, double width) {
        return new ColumnLayout(columns.stream()
                .map(column -> column.key().equals(key) ? new Column(key, width) : column)
                .toList());
    }

    /** "key:width" joined by commas. */
    String write() {
        return columns.stream()
                .map(column -> column.key() + ":" + Math.round(column.width() * 100) / 100.0)
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #write()} wrote; unknown columns and broken parts are left out. */
    static ColumnLayout read(String written, Set<String> known) {
        List<Column> columns = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            int colon = part.indexOf(':');
            String key = colon < 0 ? part : part.substring(0, colon);
            if (known.contains(key)
                    && columns.stream().noneMatch(column -> column.key().equals(key))) {
                columns.add(new Column(key, colon < 0 ? 0 : width(part.substring(colon + 1))));
            }
        }
        return new ColumnLayout(columns);
    }

    private static double width(String text) {
        try {
            double width = Double.parseDouble(text);
            return width >= 0 && width < 200 ? width : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
