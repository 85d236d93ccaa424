package cn.banshi.domain.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through a log of moves one by one and remembers which move each state of the current round came from. */
final class Replay {
    private final @Nullable StatusMove[] reached = new StatusMove[LifeCycle.MAIN_LINE.size()];
    private int rank = -1;
    private int round = 1;
    private @Nullable StatusMove last;

    /** Takes the next move. */
    void apply(StatusMove move) {
        last = move;
        int target = LifeCycle.rank(move.to());
        if (target < 0) {
            return;
        }
        if (LifeCycle.isRestart(rank, target)) {
            round++;
            Arrays.fill(reached, target, reached.length, null);
            reached[target] = move;
        } else if (target < rank) {
            Arrays.fill(reached, target + 1, reached.length, null);
        } else {
            Arrays.fill(reached, rank + 1, target + 1, move);
        }
        rank = target;
    }

    /** The move that the date of a state of the current round comes from, null where it was not reached. */
    @Nullable
    StatusMove moveOf(Status state) {
        return reached[LifeCycle.rank(state)];
    }

    /** The furthest state of the main line that holds, null before the first. */
    @Nullable
    Status stage() {
        return rank < 0 ? null : LifeCycle.MAIN_LINE.get(rank);
    }

    @Nullable
    Course course() {
        StatusMove move = last;
        if (move == null) {
            return null;
        }
        Status stage = Objects.requireNonNullElse(stage(), Status.RESERVE);
        return new Course(
                move.to(),
                stage,
                move.date(),
                round,
                date(Status.APPROVED),
                date(Status.UNDERWAY),
                date(Status.BUILT),
                date(Status.DONE),
                date(Status.CLOSED));
    }

    private @Nullable LocalDate date(Status state) {
        StatusMove move = moveOf(state);
        return move == null ? null : move.date();
    }
}
