package cn.banshi.work.project;

import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.StatusMove;

/** The next line of a log of moves. */
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
}
