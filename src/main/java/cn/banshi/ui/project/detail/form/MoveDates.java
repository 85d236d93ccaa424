package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The dates of the life cycle as fields: typing one edits the move that it comes from, gives a skipped state a move of its
 * own, or moves the item on to a state that it has not reached.
 */
final class MoveDates {
    static final Map<ProjectField, Status> STATES = new EnumMap<>(Map.of(
            ProjectField.APPROVED_ON, Status.APPROVED,
            ProjectField.STARTED_ON, Status.UNDERWAY,
            ProjectField.BUILT_ON, Status.BUILT,
            ProjectField.DONE_ON, Status.DONE,
            ProjectField.CLOSED_ON, Status.CLOSED));

    private final LocalDate today;
    private final String person;

    /**
     * @param person who is written down for a new move
     */
    MoveDates(LocalDate today, String person) {
        this.today = today;
        this.person = person;
    }

    static String text(List<StatusMove> log, Status state) {
        StatusMove move = LifeCycle.moveOf(log, state);
        return move == null ? "" : FieldText.of(move.date());
    }

    /** The log with the typed dates in it; what stands against them goes to {@code findings}, at the date's own field. */
    List<StatusMove> apply(
            long projectId, List<StatusMove> stored, Function<ProjectField, FormField> form, List<Finding> findings) {
        List<StatusMove> log = List.copyOf(stored);
        for (Map.Entry<ProjectField, Status> entry : STATES.entrySet()) {
            ProjectField field = entry.getKey();
            FormField typed = form.apply(field);
            if (!typed.dirty()) {
                continue;
            }
            Optional<LocalDate> day = FieldText.date(typed.text(), today);
            if (typed.text().isBlank()) {
                findings.add(Finding.error(field, Texts.of("detail.wrong.take.back")));
            } else if (day.isPresent()) {
                log = put(log, projectId, entry.getValue(), day.get());
            }
        }
        for (Map.Entry<ProjectField, Status> entry : STATES.entrySet()) {
            StatusMove move = LifeCycle.moveOf(log, entry.getValue());
            if (form.apply(entry.getKey()).dirty() && move != null) {
                for (Finding finding : LifeCycle.check(log, move, today)) {
                    findings.add(new Finding(finding.severity(), entry.getKey(), finding.sentence(), null));
                }
            }
        }
        return log;
    }

    private List<StatusMove> put(List<StatusMove> log, long projectId, Status state, LocalDate day) {
        StatusMove move = LifeCycle.moveOf(log, state);
        if (move != null) {
            return move.date().equals(day) ? log : LifeCycle.redate(log, state, day);
        }
        Status from = log.isEmpty() ? null : log.get(log.size() - 1).to();
        return LifeCycle.with(log, new StatusMove(0, 0, projectId, log.size() + 1, from, state, day, person, "", ""));
    }
}
