package cn.banshi.work.project;

import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.StatusMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The log of moves as a whole: its next line, and whether every line holds after those before it. */
final class MoveLog {
    private MoveLog() {}

    /** The line that the request would add. */
    static StatusMove next(Dossier dossier, MoveRequest request) {
        Course course = Course.latest(dossier.moves());
        int last = dossier.moves().stream().mapToInt(StatusMove::position).max().orElse(0);
        return new StatusMove(
                0,
                0,
                dossier.id(),
                last + 1,
                course == null ? null : course.status(),
                request.to(),
                request.date(),
                request.person(),
                request.basis(),
                request.note());
    }

    /** What stands against the log, line by line. */
    static List<Finding> check(List<StatusMove> log, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        List<StatusMove> before = new ArrayList<>();
        for (StatusMove move : log) {
            findings.addAll(LifeCycle.check(before, move, today));
            before.add(move);
        }
        return findings;
    }
}
