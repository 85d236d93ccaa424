package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Texts;
import java.util.function.Consumer;

/** The small forms of a move and of an adjustment. */
final class AskPanes {
    private AskPanes() {}

    /**
     * @param done hears the words of what was done
     */
    static AskPane move(MoveModel moving, Fields fields, Consumer<String> done) {
        AskPane pane = new AskPane(
                "detail-move",
                moving.asked().refusalProperty(),
                () -> {
                    Status to = moving.toProperty().get();
                    moving.take(() -> done.accept(to == null ? "" : Texts.of("detail.move.done", to.label())));
                },
                moving::cancel);
        FieldBox date = fields.of(moving.asked().field(ProjectField.MOVE_DATE), ProjectField.MOVE_DATE, "");
        FieldBox note = fields.of(moving.asked().field(ProjectField.MOVE_NOTE), ProjectField.MOVE_NOTE, "");
        pane.add(date)
                .add(fields.of(moving.asked().field(ProjectField.MOVE_PERSON), ProjectField.MOVE_PERSON, ""))
                .add(fields.of(moving.asked().field(ProjectField.MOVE_BASIS), ProjectField.MOVE_BASIS, ""))
                .add(note);
        moving.toProperty().addListener((to, before, now) -> {
            if (now == null) {
                pane.close();
            } else {
                String what = moving.words(now);
                String title = moving.reasonAsked() ? Texts.of("detail.move.reason", what) : what;
                pane.ask(title, what, moving.reasonAsked() ? note.focus() : date.focus());
            }
        });
        return pane;
    }

    /**
     * @param done hears the words of what was done
     */
    static AskPane settle(SettleModel settling, Fields fields, Consumer<String> done) {
        AskPane pane = new AskPane(
                "detail-settle",
                settling.refusalProperty(),
                () -> settling.book(() -> done.accept(Texts.of("detail.settle.done"))),
                settling::cancel);
        FieldBox amount = fields.of(settling.amount(), ProjectField.MONTH_INVESTMENT, Texts.of("detail.unit.wan"));
        pane.add(amount)
                .follow(settling.previewProperty())
                .add(fields.of(settling.reason(), ProjectField.MONTH_TEXT, ""));
        settling.askingProperty().addListener((asking, before, now) -> {
            if (now) {
                pane.ask(Texts.of("detail.settle.title"), Texts.of("detail.settle.book"), amount.focus());
            } else {
                pane.close();
            }
        });
        return pane;
    }

    /**
     * @param done hears the words of what was done
     */
    static AskPane adjust(AdjustModel adjusting, Fields fields, Consumer<String> done) {
        AskPane pane = new AskPane(
                "detail-adjust",
                adjusting.asked().refusalProperty(),
                () -> adjusting.book(() -> done.accept(Texts.of("detail.adjust.done"))),
                adjusting::cancel);
        FieldBox day = fields.of(adjusting.newDate(), ProjectField.ADJUSTMENT_NEW, "");
        FieldBox amount = fields.of(
                adjusting.asked().field(ProjectField.ADJUSTMENT_NEW),
                ProjectField.ADJUSTMENT_NEW,
                Texts.of("detail.unit.wan"));
        pane.add(day).add(amount);
        for (ProjectField field : new ProjectField[] {
            ProjectField.ADJUSTMENT_REASON,
            ProjectField.ADJUSTMENT_APPROVER,
            ProjectField.ADJUSTMENT_BASIS,
            ProjectField.ADJUSTMENT_DATE
        }) {
            pane.add(fields.of(adjusting.asked().field(field), field, ""));
        }
        adjusting.targetProperty().addListener((target, before, now) -> {
            if (now == null) {
                pane.close();
                return;
            }
            boolean deadline = now == AdjustmentTarget.DEADLINE;
            for (FieldBox box : new FieldBox[] {day, amount}) {
                box.setVisible((box == day) == deadline);
                box.setManaged(box.isVisible());
            }
            String what = Texts.of(deadline ? "detail.adjust.deadline" : "detail.adjust.amount");
            String title = deadline ? what : Texts.of("detail.adjust.title", now.label());
            pane.ask(title, Texts.of("detail.adjust.book", what), (deadline ? day : amount).focus());
        });
        return pane;
    }
}
