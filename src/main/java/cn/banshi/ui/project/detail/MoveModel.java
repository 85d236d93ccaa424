package cn.banshi.ui.project.detail;

import cn.banshi.base.AppException;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldKind;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.work.project.MoveRequest;
import cn.banshi.work.session.Refused;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The next step of an item: which are allowed, what is asked for one, and taking it. */
final class MoveModel {
    private final DetailModel model;
    private final AskFields asked;
    private final ReadOnlyObjectWrapper<@Nullable Status> to = new ReadOnlyObjectWrapper<>();

    MoveModel(DetailModel model) {
        this.model = model;
        this.asked = new AskFields(model.desk().today())
                .with(ProjectField.MOVE_DATE, FieldKind.DATE)
                .with(ProjectField.MOVE_PERSON, FieldKind.TEXT)
                .with(ProjectField.MOVE_BASIS, FieldKind.TEXT)
                .with(ProjectField.MOVE_NOTE, FieldKind.TEXT);
    }

    /** Date, person, basis and note of the move. */
    AskFields asked() {
        return asked;
    }

    /** The status that is being asked for, null while none is. */
    ReadOnlyObjectProperty<@Nullable Status> toProperty() {
        return to.getReadOnlyProperty();
    }

    /** States that may follow, the natural one first. */
    List<Status> allowed() {
        return LifeCycle.next(model.item().moves());
    }

    /** The natural next step, null where the line ends. */
    @Nullable
    Status natural() {
        Course course = Course.latest(model.item().moves());
        return allowed().stream()
                .filter(status -> course == null || !LifeCycle.needsReason(course.status(), status))
                .findFirst()
                .orElse(null);
    }

    /** The button's words for a step: 标为已办结, 退回已完工, 重启, 暂停 … */
    String words(Status step) {
        Course course = Course.latest(model.item().moves());
        if (course != null && LifeCycle.isRestart(course.status(), step)) {
            return Texts.of("detail.move.restart");
        }
        if (!LifeCycle.MAIN_LINE.contains(step)) {
            return step.label();
        }
        if (course != null && !LifeCycle.MAIN_LINE.contains(course.status())) {
            return Texts.of("detail.move.resume", step.label());
        }
        boolean back = course != null && LifeCycle.needsReason(course.status(), step);
        return Texts.of(back ? "detail.move.back" : "detail.move.mark", step.label());
    }

    /** Whether the note must hold a reason. */
    boolean reasonAsked() {
        Course course = Course.latest(model.item().moves());
        Status wanted = to.get();
        return course != null
                && wanted != null
                && (LifeCycle.needsReason(course.status(), wanted) || LifeCycle.needsResult(course.status(), wanted));
    }

    /** Asks for what a step needs. */
    void begin(Status step) {
        asked.clear();
        asked.field(ProjectField.MOVE_DATE).type(FieldText.of(model.desk().today()));
        asked.field(ProjectField.MOVE_PERSON)
                .type(model.services().session().author().person());
        to.set(step);
    }

    /** Asks no more. */
    void cancel() {
        to.set(null);
    }

    /**
     * Takes the step.
     *
     * @param done hears what was done, for the undo bar
     */
    void take(Runnable done) {
        Status wanted = to.get();
        if (wanted == null) {
            return;
        }
        FormField date = asked.field(ProjectField.MOVE_DATE);
        date.tidy();
        if (!date.wrong().isEmpty() || date.text().isBlank()) {
            String sentence = date.text().isBlank() ? Texts.of("detail.wrong.date") : date.wrong();
            date.show(List.of(Finding.error(ProjectField.MOVE_DATE, sentence)));
            return;
        }
        MoveRequest request = new MoveRequest(
                wanted,
                FieldText.date(date.text(), model.desk().today()).orElseThrow(),
                asked.field(ProjectField.MOVE_PERSON).text().strip(),
                asked.field(ProjectField.MOVE_BASIS).text().strip(),
                asked.field(ProjectField.MOVE_NOTE).text().strip());
        List<Long> ids = List.of(model.item().id());
        model.tasks()
                .write(
                        progress -> {
                            model.services().projects().move(ids, request);
                            return true;
                        },
                        moved -> {
                            to.set(null);
                            done.run();
                        },
                        this::refused);
    }

    private void refused(AppException trouble) {
        if (trouble instanceof Refused refused) {
            asked.refuse(refused.findings());
        } else {
            model.tasks().trouble(trouble);
        }
    }
}
