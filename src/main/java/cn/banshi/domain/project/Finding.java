package cn.banshi.domain.project;

/**
 * What a check has to say about one field.
 *
 * @param severity whether it stops the save
 * @param field the field where the sentence is shown
 * @param sentence Chinese, in the clerk's words, with the next step; never holds names or phones of residents
 */
public record Finding(Severity severity, ProjectField field, String sentence) {
    /** A finding that stops the save. */
    public static Finding error(ProjectField field, String sentence) {
        return new Finding(Severity.ERROR, field, sentence);
    }

    /** A finding that is shown and lets the save pass. */
    public static Finding warning(ProjectField field, String sentence) {
        return new Finding(Severity.WARNING, field, sentence);
    }

    /** Whether it stops the save. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
