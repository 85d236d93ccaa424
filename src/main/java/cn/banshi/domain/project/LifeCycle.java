package cn.banshi.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 储备 → 已立项 → 实施中 → 已完工 → 已办结 → 已销号, beside them 暂停, 中止, 取消: which move is allowed, when a reason is asked,
 * and whether a log of moves holds.
 */
public final class LifeCycle {
    /** The states of the main line in their order. */
    public static final List<Status> MAIN_LINE =
            List.of(Status.RESERVE, Status.APPROVED, Status.UNDERWAY, Status.BUILT, Status.DONE, Status.CLOSED);

    private LifeCycle() {}

    /** Place on the main line from 0, −1 for 暂停, 中止, 取消. */
    static int rank(Status status) {
        return status.compareTo(Status.CLOSED) > 0 ? -1 : status.ordinal();
    }

    static boolean isRestart(int fromRank, int toRank) {
        return fromRank >= Status.DONE.ordinal() && toRank == Status.UNDERWAY.ordinal();
    }

    /** 重启: 已办结 or 已销号 → 实施中. */
    public static boolean isRestart(Status from, Status to) {
        return isRestart(rank(from), rank(to));
    }

    /** States that may follow, the natural one first; from 暂停, 中止 and 取消 any open state, whatever it was before. */
    public static List<Status> next(Status from) {
        return switch (from) {
            case RESERVE -> List.of(Status.APPROVED, Status.UNDERWAY, Status.BUILT, Status.DONE, Status.CANCELLED);
            case APPROVED ->
                List.of(
                        Status.UNDERWAY,
                        Status.BUILT,
                        Status.DONE,
                        Status.RESERVE,
                        Status.PAUSED,
                        Status.STOPPED,
                        Status.CANCELLED);
            case UNDERWAY ->
                List.of(
                        Status.BUILT,
                        Status.DONE,
                        Status.CLOSED,
                        Status.APPROVED,
                        Status.PAUSED,
                        Status.STOPPED,
                        Status.CANCELLED);
            case BUILT ->
                List.of(Status.DONE, Status.CLOSED, Status.UNDERWAY, Status.PAUSED, Status.STOPPED, Status.CANCELLED);
            case DONE -> List.of(Status.CLOSED, Status.BUILT, Status.UNDERWAY);
            case CLOSED -> List.of(Status.DONE, Status.UNDERWAY);
            case PAUSED -> List.of(Status.UNDERWAY, Status.APPROVED, Status.BUILT, Status.STOPPED, Status.CANCELLED);
            case STOPPED -> List.of(Status.UNDERWAY, Status.APPROVED, Status.BUILT, Status.PAUSED, Status.CANCELLED);
            case CANCELLED -> List.of(Status.APPROVED, Status.RESERVE, Status.UNDERWAY, Status.BUILT);
        };
    }

    /** States that may follow this log; from 暂停, 中止 and 取消 back to the state before them or on to a later open one. */
    public static List<Status> next(List<StatusMove> log) {
        Course course = Course.latest(log);
        if (course == null) {
            return List.of(Status.RESERVE, Status.APPROVED);
        }
        if (rank(course.status()) >= 0) {
            return next(course.status());
        }
        List<Status> states = new ArrayList<>();
        states.add(course.stage());
        for (Status state : next(course.status())) {
            if (rank(state) < 0 || rank(state) > rank(course.stage())) {
                states.add(state);
            }
        }
        return List.copyOf(states);
    }

    /** Whether a move asks for a reason: a step back, 暂停, 中止, 取消, 重启. */
    public static boolean needsReason(Status from, Status to) {
        return rank(to) < 0 || (rank(from) >= 0 && rank(to) < rank(from));
    }

    /** Whether a move asks for the result in its note: straight to 已办结 without 实施中. */
    public static boolean needsResult(@Nullable Status from, Status to) {
        return from != null
                && rank(from) >= 0
                && rank(from) < Status.UNDERWAY.ordinal()
                && rank(to) >= Status.DONE.ordinal();
    }

    /** What the note of a move must hold. */
    public enum NoteNeed {
        /** Nothing; it may stay empty. */
        NONE,
        /** The reason: a step back, 暂停, 中止, 取消. */
        REASON,
        /** The reason of 重启. */
        RESTART_REASON,
        /** 办理结果: straight to 已办结 without 实施中. */
        RESULT
    }

    /** What the note of a move after this log must hold. */
    public static NoteNeed noteNeed(List<StatusMove> log, Status to) {
        Course course = Course.latest(log);
        if (course == null) {
            return NoteNeed.NONE;
        }
        if (isRestart(course.status(), to)) {
            return NoteNeed.RESTART_REASON;
        }
        if (needsReason(course.status(), to)) {
            return NoteNeed.REASON;
        }
        return needsResult(course.stage(), to) ? NoteNeed.RESULT : NoteNeed.NONE;
    }

    /**
     * Checks one move, new or edited, in its log.
     *
     * @param log the item's moves in their order
     * @param next the move; one of the same position in the log is replaced by it, else it is appended
     * @param today no move lies after it
     */
    public static List<Finding> check(List<StatusMove> log, StatusMove next, LocalDate today) {
        return MoveChecks.check(log, next, today);
    }

    /** The move that the date of a state of the current round comes from; null where the state was not reached. */
    public static @Nullable StatusMove moveOf(List<StatusMove> log, Status state) {
        Replay replay = new Replay();
        log.forEach(replay::apply);
        return rank(state) < 0 ? null : replay.moveOf(state);
    }

    /** The log with the move in its place: replacing the one of the same position, else at the end. */
    public static List<StatusMove> with(List<StatusMove> log, StatusMove next) {
        List<StatusMove> moves = new ArrayList<>(log);
        moves.removeIf(move -> move.position() == next.position());
        moves.add(next);
        moves.sort(Comparator.comparingInt(StatusMove::position));
        return List.copyOf(moves);
    }

    /**
     * The log with another date for a state of the current round, as when 实际开工 or 办结日期 is edited: the move that the
     * date comes from gets it. Where that move skipped the state, it is parted, so that the later dates stay.
     *
     * @param milestone 已立项 … 已销号, reached in the current round
     * @return the log with positions from 1; not yet checked, see {@link #check(List, LocalDate)}
     * @throws IllegalArgumentException where the state was not reached
     */
    public static List<StatusMove> redate(List<StatusMove> log, Status milestone, LocalDate date) {
        Replay replay = new Replay();
        log.forEach(replay::apply);
        StatusMove source = rank(milestone) < 0 ? null : replay.moveOf(milestone);
        if (source == null) {
            throw new IllegalArgumentException("not reached: " + milestone);
        }
        List<StatusMove> moves = new ArrayList<>();
        for (StatusMove move : log) {
            if (!move.equals(source)) {
                moves.add(move);
            } else if (move.to() == milestone) {
                moves.add(move.withDate(date));
            } else {
                moves.add(new StatusMove(
                        0,
                        0,
                        move.projectId(),
                        0,
                        move.from(),
                        milestone,
                        date,
                        move.person(),
                        move.basis(),
                        move.note()));
                moves.add(move.withFrom(milestone));
            }
        }
        return renumbered(moves);
    }

    /** The moves with positions 1, 2, … */
    public static List<StatusMove> renumbered(List<StatusMove> moves) {
        List<StatusMove> numbered = new ArrayList<>(moves.size());
        for (StatusMove move : moves) {
            numbered.add(move.at(numbered.size() + 1));
        }
        return List.copyOf(numbered);
    }

    /** Checks every move of a log after those before it. */
    public static List<Finding> check(List<StatusMove> log, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < log.size(); at++) {
            findings.addAll(MoveChecks.check(log.subList(0, at), log.get(at), today));
        }
        return List.copyOf(findings);
    }
}
