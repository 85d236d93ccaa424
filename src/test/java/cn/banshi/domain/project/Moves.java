package cn.banshi.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Logs of moves for tests, written as "2021-03-01 APPROVED". */
final class Moves {
    private Moves() {}

    static List<StatusMove> log(String... lines) {
        List<StatusMove> moves = new ArrayList<>();
        Status from = null;
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            Status to = Status.valueOf(parts[1]);
            moves.add(new StatusMove(0, 0, 1, moves.size() + 1, from, to, LocalDate.parse(parts[0]), "经办人", "", "说明"));
            from = to;
        }
        return moves;
    }
}
