package cn.banshi.report.table;

import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every column of the column catalogue as a column of a list: amounts with their sums, numbers and shares, else words. */
final class CatalogueColumns {
    private static final Set<ItemField> LONG = Set.of(
            ItemField.CONTENT,
            ItemField.YEAR_GOAL,
            ItemField.MONTH_TEXT,
            ItemField.NEXT_PLAN,
            ItemField.PROBLEM,
            ItemField.HELP_NEEDED,
            ItemField.LAG_REASON,
            ItemField.TARGETS);
    private static final int WIDE = 14;
    private static final int NARROW = 6;

    private final ReportInput input;
    private final ReportAudience audience;
    private final ItemCells cells;

    CatalogueColumns(ReportInput input, ReportAudience audience) {
        this.input = input;
        this.audience = audience;
        this.cells = new ItemCells(input);
    }

    /** Those that this office has and these readers may see, in the order of the catalogue. */
    List<ListColumn> all() {
        return Stream.of(ItemField.values())
                .filter(field -> field.exists(input.data()))
                .filter(field -> audience == ReportAudience.INTERNAL || PublicFields.shows(field))
                .map(this::column)
                .toList();
    }

    private ListColumn column(ItemField field) {
        if (field == ItemField.INVESTED_IN_YEAR) {
            String[] heading = input.words().soFarHeading().toArray(String[]::new);
            return cells.amount(field.key(), NARROW, ItemView::investedInYear, heading);
        }
        String label = field.label(input.data());
        return switch (field.kind()) {
            case MONEY -> cells.amount(field.key(), NARROW, item -> (Money) value(field, item), label);
            case PERCENT, POINTS ->
                cells.share(field.key(), NARROW, item -> (Fraction) value(field, item), heading(field));
            case NUMBER ->
                ListColumn.of(
                        ReportColumn.number(field.key(), NARROW, 0, label),
                        item -> ReportCell.count((Integer) value(field, item)));
            case TEXT, NUMBERED, DATE, LIGHT, STATUS -> {
                boolean wide = LONG.contains(field) || field == ItemField.NAME;
                yield cells.field(field, wide ? WIDE : NARROW, wide ? Align.LEFT : Align.CENTER, label);
            }
        };
    }

    private String[] heading(ItemField field) {
        String label = field.label(input.data());
        return field.kind() == ItemField.Kind.PERCENT ? new String[] {label, "（%）"} : new String[] {label};
    }

    private @Nullable Object value(ItemField field, ItemView item) {
        return field.value(item, input.data());
    }
}
