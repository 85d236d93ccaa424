package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one data row before anything is written.
 *
 * @param row row of the sheet, counted from 0
 * @param verdict what comes of it
 * @param remarks errors first, then doubts; each at its cell where it has one
 * @param changes what differs from the ledger; of a new row nothing
 * @param reading reads the row's values again; they are not kept, since sheets of 100,000 rows are reviewed too
 * @param item the item that it is or seems to be, null for none
 */
public record ReviewRow(
        int row,
        Verdict verdict,
        List<At> remarks,
        List<Change> changes,
        Supplier<Map<IncomingField, String>> reading,
        @Nullable Long item) {
    /**
     * A remark at a cell.
     *
     * @param column column of the sheet, null where the whole row is meant
     * @param suggestion what the cell might be meant to say, empty for none
     */
    public record At(@Nullable Integer column, Remark remark, String suggestion) {}

    /**
     * One value that differs.
     *
     * @param label the field in the clerk's words
     * @param column column of the sheet that brings it, null where none does directly
     * @param before as the ledger has it, as text
     * @param after as the file has it, as text
     */
    public record Change(String label, @Nullable Integer column, String before, String after) {}

    /** What was understood, in the form that other programs read. */
    public Map<IncomingField, String> values() {
        return reading.get();
    }

    /** Errors. */
    public List<At> errors() {
        return remarks.stream().filter(at -> at.remark().kind().isError()).toList();
    }

    /** Whether there is any doubt. */
    public boolean isWarned() {
        return remarks.stream().anyMatch(at -> !at.remark().kind().isError());
    }

    /** Doubts. */
    public List<At> warnings() {
        return remarks.stream().filter(at -> !at.remark().kind().isError()).toList();
    }
}
