package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** 时限; the dates of the life cycle are the dates of its moves. */
final class ScheduleSection {
    private ScheduleSection() {}

    static Node make(DetailModel model, AdjustModel adjusting, Fields fields) {
        Label extended = new Label();
        extended.getStyleClass().add("second-line");
        extended.setMinWidth(0);
        model.itemProperty().addListener((item, before, now) -> extended.setText(extensions(model)));
        extended.setText(extensions(model));
        Button extend =
                Buttons.text(Texts.of("detail.adjust.deadline.act"), () -> adjusting.begin(AdjustmentTarget.DEADLINE));
        extend.setId("detail-extend");
        model.itemProperty().addListener((item, before, now) -> extend.setDisable(model.isNew()));
        FieldBox wording = fields.of(ProjectField.DEADLINE_WORDING);
        wording.focus().focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                model.form().readDeadline();
            }
        });
        return new Section(Texts.of("detail.section.schedule"))
                .beside(extended)
                .right(extend)
                .add(ProjectField.DEADLINE_WORDING, wording)
                .add(ProjectField.DEADLINE, fields.of(ProjectField.DEADLINE))
                .add(ProjectField.PLANNED_START, fields.of(ProjectField.PLANNED_START))
                .add(ProjectField.APPROVED_ON, fields.of(ProjectField.APPROVED_ON))
                .add(ProjectField.STARTED_ON, fields.of(ProjectField.STARTED_ON))
                .add(ProjectField.BUILT_ON, fields.of(ProjectField.BUILT_ON))
                .add(ProjectField.DONE_ON, fields.of(ProjectField.DONE_ON))
                .add(ProjectField.CLOSED_ON, fields.of(ProjectField.CLOSED_ON));
    }

    private static String extensions(DetailModel model) {
        List<Adjustment> all = model.item().adjustments().stream()
                .filter(adjustment -> adjustment.target() == AdjustmentTarget.DEADLINE)
                .toList();
        if (all.isEmpty()) {
            return Texts.of("detail.schedule.no.extension");
        }
        LocalDate first = all.get(0).oldDate();
        return Texts.of(
                "detail.schedule.extended",
                all.size(),
                first == null ? Texts.of("detail.timeline.none") : DateText.longText(first));
    }
}
