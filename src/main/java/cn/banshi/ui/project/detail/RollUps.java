package cn.banshi.ui.project.detail;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.ItemForm;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows sums of the sub-items in fields that then cannot be typed (由子项目合计). */
final class RollUps {
    private static final Map<ProjectField, Function<ItemView, String>> FIELDS = Map.of(
            ProjectField.PLANNED_TOTAL, view -> FieldText.of(view.plannedTotal()),
            ProjectField.OPENING_BALANCE, view -> FieldText.of(view.openingBalance()),
            ProjectField.HOUSEHOLDS, view -> FieldText.of(view.households()),
            ProjectField.PEOPLE, view -> FieldText.of(view.people()),
            ProjectField.PERSON_TIMES, view -> FieldText.of(view.personTimes()));

    private RollUps() {}

    static void apply(ItemForm form, @Nullable ItemView view, int year) {
        FIELDS.forEach((field, value) -> {
            if (view != null && view.rolledUp(field)) {
                form.lock(form.field(field), value.apply(view));
            } else {
                form.unlock(field);
            }
        });
        form.tables().fundings().lockedProperty().set(view != null && view.rolledUp(ProjectField.APPROVED));
        form.tables().payments().lockedProperty().set(view != null && view.rolledUp(ProjectField.PAYMENT_AMOUNT));
        FormRow row = form.tables().listYear(year);
        if (row != null && view != null && view.rolledUp(ProjectField.PLANNED_YEAR)) {
            form.lock(row.field(ProjectField.PLANNED_YEAR.key()), FieldText.of(view.plannedYear()));
        }
    }
}
