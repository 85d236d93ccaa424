package cn.banshi.domain.project;

import org.jspecify.annotations.Nullable;

/**
 * What a check has to say about one field.
 *
 * @param severity whether it stops the save
 * @param field the field where the sentence is shown
 * @param sentence Chinese, in the clerk's words, with the next step; never holds names or phones of residents
 * @param row the row of the checked item whose field it is; null for a field of the item itself and where no single row is meant
 */
public record Finding(
        Severity severity,
        ProjectField field,
        String sentence,
        @Nullable ProjectRow row) {
    /** A finding that stops the save. */
    public static Finding error(ProjectField field, String sentence) {
        return new Finding(Severity.ERROR, field, sentence, null);
    }

    /** A finding that is shown and lets the save pass. */
    public static Finding warning(ProjectField field, String sentence) {
        return new Finding(Severity.WARNING, field, sentence, null);
    }

    /** The same about one row. */
    public Finding at(ProjectRow itsRow) {
        return new Finding(severity, field, sentence, itsRow);
    }

    /** Whether it stops the save. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether both say the same about the same field, in whichever row. */
    public boolean saysTheSameAs(Finding other) {
        return severity == other.severity && field == other.field && sentence.equals(other.sentence);
    }
}
