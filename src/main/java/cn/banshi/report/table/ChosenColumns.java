package cn.banshi.report.table;

import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ColumnChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a clerk chose, in that order, renamed and widened. Heads of groups and totals keep their words: these stand
 * in the columns of 序号 and 项目名称, of which one always stays.
 */
final class ChosenColumns {
    private static final Pattern COUNT = Pattern.compile("[\\d,]+ 项");

    private final List<ColumnChoice> choices;

    ChosenColumns(List<ColumnChoice> choices) {
        this.choices = choices;
    }

    /** The document with the chosen columns; as it is where nothing is chosen that it has. */
    ReportDocument of(ReportDocument document) {
        List<ReportColumn> all = document.columns();
        List<Integer> from = new ArrayList<>();
        List<ReportColumn> columns = new ArrayList<>();
        for (ColumnChoice choice : choices) {
            int index = indexOf(all, choice.key());
            if (index >= 0 && !from.contains(index)) {
                from.add(index);
                columns.add(changed(all.get(index), choice));
            }
        }
        if (from.isEmpty()) {
            return document;
        }
        int labels = labelColumns(document);
        if (from.stream().noneMatch(index -> index < labels)) {
            from.add(0, labels - 1);
            columns.add(0, all.get(labels - 1));
        }
        List<ReportRow> rows = document.rows().stream()
                .map(row -> row(row, from, labels, all.size()))
                .toList();
        return document.with(columns, rows);
    }

    private static int indexOf(List<ReportColumn> columns, String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static ReportColumn changed(ReportColumn column, ColumnChoice choice) {
        ReportColumn titled = choice.title().isBlank() ? column : column.titled(choice.title());
        return choice.weight() <= 0 ? titled : titled.weighing(choice.weight());
    }

    /** How many columns at the left hold the words of heads and totals. */
    private static int labelColumns(ReportDocument document) {
        int most = document.rows().stream()
                .filter(row -> row.kind() == ReportRow.Kind.TOTAL)
                .mapToInt(row -> row.cells().get(0).span())
                .filter(span -> span < document.columns().size())
                .max()
                .orElse(1);
        return Math.max(most, 1);
    }

    private static ReportRow row(ReportRow row, List<Integer> from, int labels, int width) {
        ReportCell first = row.cells().get(0);
        if (first.span() == width) {
            return new ReportRow(row.kind(), List.of(first.over(from.size())));
        }
        @Nullable ReportCell[] cells = new ReportCell[width];
        int at = 0;
        for (ReportCell cell : row.cells()) {
            cells[at] = cell;
            at += cell.span();
        }
        if (!row.kind().bold()) {
            return new ReportRow(
                    row.kind(), from.stream().map(index -> alone(cells[index])).toList());
        }
        boolean numbered = labels == 2 && first.span() == 1 && !first.text().isEmpty();
        String words = words(cells, from, numbered ? 1 : 0, labels);
        List<ReportCell> chosen = new ArrayList<>();
        boolean written = false;
        for (int i = 0; i < from.size(); i++) {
            int index = from.get(i);
            if (index >= labels) {
                chosen.add(alone(cells[index]));
            } else if (written) {
                chosen.add(ReportCell.EMPTY);
            } else if (numbered && index == 0 && i + 1 < from.size() && from.get(i + 1) == 1) {
                chosen.add(first);
                chosen.add(ReportCell.text(words));
                i++;
                written = true;
            } else {
                int span = 1;
                while (i + span < from.size() && from.get(i + span) < labels) {
                    span++;
                }
                ReportCell label = ReportCell.text(numbered ? first.text() + "、" + words : words);
                chosen.add(first.span() > 1 ? label.spanning(span) : label.over(span));
                i += span - 1;
                written = true;
            }
        }
        return new ReportRow(row.kind(), chosen);
    }

    private static ReportCell alone(@Nullable ReportCell cell) {
        return cell == null ? ReportCell.EMPTY : cell.over(1);
    }

    /** The words of the label columns, and how many items are counted where that column is gone. */
    private static String words(@Nullable ReportCell[] cells, List<Integer> from, int first, int labels) {
        StringBuilder label = new StringBuilder();
        for (int i = first; i < labels; i++) {
            ReportCell cell = cells[i];
            label.append(cell == null ? "" : cell.text());
        }
        for (int i = labels; i < cells.length; i++) {
            ReportCell cell = cells[i];
            if (cell != null && !from.contains(i) && COUNT.matcher(cell.text()).matches()) {
                label.append("（").append(cell.text()).append("）");
            }
        }
        return label.toString();
    }
}
