package cn.banshi.report.table;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.mask.Masks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What public versions leave out, whichever report it is: who answers for an item and by which phone, and what the office notes for
 * itself (remarks, problems, what is asked for, why something is behind). Of a place they say the street.
 */
public final class PublicFields {
    /** Column of R09: why an item is behind. */
    public static final String REASON = "reason";

    /** Column of R08: what is behind a ruling. */
    public static final String EXPLANATION = "explanation";

    private static final Set<ItemField> LEFT_OUT = Set.of(
            ItemField.PERSON_IN_CHARGE,
            ItemField.PHONE,
            ItemField.REMARK,
            ItemField.PROBLEM,
            ItemField.HELP_NEEDED,
            ItemField.LAG_REASON);
    private static final Set<String> KEYS = Stream.concat(
                    LEFT_OUT.stream().map(ItemField::key), Stream.of(REASON, EXPLANATION))
            .collect(Collectors.toUnmodifiableSet());

    private PublicFields() {}

    /** Whether others may read the field. */
    static boolean shows(ItemField field) {
        return !LEFT_OUT.contains(field);
    }

    /** What others read of a field's text; empty where it is left out. */
    public static String text(ItemField field, String text) {
        if (!shows(field)) {
            return "";
        }
        return field == ItemField.PLACE ? Masks.address(text) : text;
    }

    /** The table as others read it, numbers not yet masked. */
    static ReportDocument of(ReportDocument table) {
        List<ColumnChoice> left = table.columns().stream()
                .filter(column -> !KEYS.contains(column.key()))
                .map(column -> new ColumnChoice(column.key(), "", 0))
                .toList();
        ReportDocument open = left.size() == table.columns().size() ? table : new ChosenColumns(left).of(table);
        List<String> keys = open.columns().stream().map(ReportColumn::key).toList();
        int place = keys.indexOf(ItemField.PLACE.key());
        return place < 0
                ? open
                : open.with(
                        open.columns(),
                        open.rows().stream().map(row -> inStreet(row, place)).toList());
    }

    private static ReportRow inStreet(ReportRow row, int place) {
        if (row.kind() != ReportRow.Kind.ITEM) {
            return row;
        }
        List<ReportCell> cells = new ArrayList<>();
        int column = 0;
        for (ReportCell cell : row.cells()) {
            cells.add(column == place ? cell.saying(Masks.address(cell.text())) : cell);
            column += cell.span();
        }
        return new ReportRow(row.kind(), cells);
    }
}
