package cn.banshi.domain.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 状态变动: one line of the log that is the only truth for status and actual dates.
 *
 * @param position 1, 2, … order within the item's log; dates never fall along it
 * @param from status before, null for the first move
 * @param to status after
 * @param date day of the move, never in the future
 * @param person 经办人
 * @param basis 依据/文号
 * @param note 说明; holds the reason where one is asked
 */
public record StatusMove(
        long id,
        long version,
        long projectId,
        int position,
        @Nullable Status from,
        Status to,
        LocalDate date,
        String person,
        String basis,
        String note)
        implements ProjectRow {

    /** The same move on another day. */
    public StatusMove withDate(LocalDate newDate) {
        return new StatusMove(id, version, projectId, position, from, to, newDate, person, basis, note);
    }

    /** The same move from another state. */
    public StatusMove withFrom(Status newFrom) {
        return new StatusMove(id, version, projectId, position, newFrom, to, date, person, basis, note);
    }

    /** The same move at another place of the log. */
    public StatusMove at(int newPosition) {
        return new StatusMove(id, version, projectId, newPosition, from, to, date, person, basis, note);
    }
}
