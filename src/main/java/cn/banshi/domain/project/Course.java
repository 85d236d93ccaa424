package cn.banshi.domain.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log of moves says about an item as of a day: its status and the dates of the current round.
 *
 * <p>A skipped state has the date of the move that skipped it, a step back takes the later dates away, a restart begins the
 * next round with its start on the day of the restart. The approval is not repeated in a later round.
 *
 * @param status status on the day
 * @param stage the furthest state of the main line (储备 … 已销号) that holds; while paused, stopped or cancelled the one before
 * @param since date of the last move
 * @param round 1, 2, …
 * @param approvedOn 立项日期
 * @param startedOn 实际开工
 * @param builtOn 完工日期
 * @param doneOn 办结日期
 * @param closedOn 销号日期
 */
public record Course(
        Status status,
        Status stage,
        LocalDate since,
        int round,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate builtOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate closedOn) {

    /**
     * The course as of a day.
     *
     * @param log the item's moves in their order
     * @return null before the first move: the item does not exist yet
     */
    public static @Nullable Course on(List<StatusMove> log, LocalDate day) {
        Replay replay = new Replay();
        for (StatusMove move : log) {
            if (!move.date().isAfter(day)) {
                replay.apply(move);
            }
        }
        return replay.course();
    }

    /** The course after all moves, null where there is none. */
    public static @Nullable Course latest(List<StatusMove> log) {
        return on(log, LocalDate.MAX);
    }

    /** 已办结 or 已销号. */
    public boolean isDone() {
        return status == Status.DONE || status == Status.CLOSED;
    }

    /** Date on which a state of the main line was reached in this round, null where it was not. */
    public @Nullable LocalDate reachedOn(Status reached) {
        return switch (reached) {
            case APPROVED -> approvedOn;
            case UNDERWAY -> startedOn;
            case BUILT -> builtOn;
            case DONE -> doneOn;
            case CLOSED -> closedOn;
            case RESERVE, PAUSED, STOPPED, CANCELLED -> null;
        };
    }
}
