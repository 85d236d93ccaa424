package cn.banshi.report.form;

import cn.banshi.domain.intake.field.MoneyUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a form gets.
 *
 * @param index column of the sheet, counted from 0
 * @param heading its heading as written, upper rows first, parted by " / ", to notice when the form has changed
 * @param field what it gets, null = nothing: it stays as the form has it
 * @param unit unit of an amount
 * @param decimals decimals of amounts and percentages
 * @param nil what stands where an item has nothing, such as "/"; may be empty
 * @param sources funding sources that are added up, for {@link FormField#FUNDING_PART} and {@link FormField#PAID_PART}
 * @param words the text itself, for {@link FormField#FIXED}
 */
public record FormColumn(
        int index,
        String heading,
        @Nullable FormField field,
        MoneyUnit unit,
        int decimals,
        String nil,
        List<String> sources,
        String words) {
    /** What stands for nothing where nobody said otherwise. */
    public static final String NIL = "/";

    /** Copies the list. */
    public FormColumn {
        sources = List.copyOf(sources);
    }

    /** A column with the usual unit, 万元. */
    public static FormColumn of(int index, String heading, @Nullable FormField field, int decimals) {
        return new FormColumn(index, heading, field, MoneyUnit.WAN, decimals, NIL, List.of(), "");
    }

    /** The same with another field. */
    public FormColumn with(@Nullable FormField newField) {
        return new FormColumn(index, heading, newField, unit, decimals, nil, sources, words);
    }

    /** The same in another unit. */
    public FormColumn withUnit(MoneyUnit newUnit) {
        return new FormColumn(index, heading, field, newUnit, decimals, nil, sources, words);
    }

    /** The same with other decimals. */
    public FormColumn withDecimals(int newDecimals) {
        return new FormColumn(index, heading, field, unit, newDecimals, nil, sources, words);
    }

    /** The same with something else where an item has nothing. */
    public FormColumn withNil(String newNil) {
        return new FormColumn(index, heading, field, unit, decimals, newNil, sources, words);
    }

    /** The same with other sources. */
    public FormColumn withSources(List<String> newSources) {
        return new FormColumn(index, heading, field, unit, decimals, nil, newSources, words);
    }

    /** The same with other words. */
    public FormColumn withWords(String newWords) {
        return new FormColumn(index, heading, field, unit, decimals, nil, sources, newWords);
    }
}
