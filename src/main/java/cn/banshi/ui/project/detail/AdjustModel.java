package cn.banshi.ui.project.detail;

import cn.banshi.base.AppException;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldKind;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.work.session.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** 延期 or 调额 of an item: what is asked, and booking it. */
final class AdjustModel {
    private final DetailModel model;
    private final AskFields asked;
    private final FormField newDate;
    private final ReadOnlyObjectWrapper<@Nullable AdjustmentTarget> target = new ReadOnlyObjectWrapper<>();

    AdjustModel(DetailModel model) {
        this.model = model;
        LocalDate today = model.desk().today();
        newDate = new FormField("newDate", Texts.of("detail.adjust.new.date"), FieldKind.DATE, today);
        asked = new AskFields(today)
                .with(ProjectField.ADJUSTMENT_DATE, FieldKind.DATE)
                .with(ProjectField.ADJUSTMENT_NEW, FieldKind.MONEY)
                .with(ProjectField.ADJUSTMENT_REASON, FieldKind.TEXT)
                .with(ProjectField.ADJUSTMENT_APPROVER, FieldKind.TEXT)
                .with(ProjectField.ADJUSTMENT_BASIS, FieldKind.TEXT);
    }

    /** The fields of the adjustment; the new value is {@link #newDate()} for a 延期. */
    AskFields asked() {
        return asked;
    }

    /** The new deadline. */
    FormField newDate() {
        return newDate;
    }

    /** What is being adjusted, null while nothing is. */
    ReadOnlyObjectProperty<@Nullable AdjustmentTarget> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Asks for what an adjustment needs. */
    void begin(AdjustmentTarget what) {
        asked.clear();
        newDate.type("");
        newDate.show(List.of());
        asked.field(ProjectField.ADJUSTMENT_DATE).type(FieldText.of(model.desk().today()));
        target.set(what);
    }

    /** Asks no more. */
    void cancel() {
        target.set(null);
    }

    /** Books it; {@code done} is called when it is on disk. */
    void book(Runnable done) {
        AdjustmentTarget what = target.get();
        if (what == null) {
            return;
        }
        boolean deadline = what == AdjustmentTarget.DEADLINE;
        FormField value = deadline ? newDate : asked.field(ProjectField.ADJUSTMENT_NEW);
        FormField date = asked.field(ProjectField.ADJUSTMENT_DATE);
        LocalDate today = model.desk().today();
        Map<FormField, String> wrong = new LinkedHashMap<>();
        need(value, wrong);
        need(date, wrong);
        need(asked.field(ProjectField.ADJUSTMENT_REASON), wrong);
        if (!wrong.isEmpty()) {
            wrong.forEach(
                    (field, sentence) -> field.show(List.of(Finding.error(ProjectField.ADJUSTMENT_NEW, sentence))));
            return;
        }
        Adjustment adjustment = new Adjustment(
                0,
                0,
                model.item().id(),
                FieldText.date(date.text(), today).orElseThrow(),
                what,
                what == AdjustmentTarget.PLANNED_YEAR ? model.desk().year() : null,
                null,
                deadline ? FieldText.date(value.text(), today).orElseThrow() : null,
                null,
                deadline ? null : FieldText.money(value.text()).orElseThrow(),
                asked.field(ProjectField.ADJUSTMENT_REASON).text().strip(),
                asked.field(ProjectField.ADJUSTMENT_APPROVER).text().strip(),
                asked.field(ProjectField.ADJUSTMENT_BASIS).text().strip());
        long id = model.item().id();
        model.tasks()
                .write(
                        progress -> {
                            model.services().projects().adjust(id, adjustment);
                            return true;
                        },
                        booked -> {
                            target.set(null);
                            done.run();
                        },
                        this::refused);
    }

    private static void need(FormField field, Map<FormField, String> wrong) {
        field.tidy();
        field.show(List.of());
        if (field.text().isBlank()) {
            wrong.put(field, Texts.of("detail.wrong.empty", field.label()));
        } else if (!field.wrong().isEmpty()) {
            wrong.put(field, field.wrong());
        }
    }

    private void refused(AppException trouble) {
        if (!(trouble instanceof Refused refused)) {
            model.tasks().trouble(trouble);
            return;
        }
        if (target.get() == AdjustmentTarget.DEADLINE) {
            newDate.show(refused.findings().stream()
                    .filter(finding -> finding.field() == ProjectField.ADJUSTMENT_NEW)
                    .toList());
        }
        asked.refuse(refused.findings());
    }
}
