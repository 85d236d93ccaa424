package cn.banshi.ui.project.detail;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.TargetFigures;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.ItemForm;
import cn.banshi.ui.shell.Desk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows sums of the sub-items in fields that then cannot be typed (由子项目合计): exactly those that the figures take from the
 * sub-items. The item's own values stay stored as they are.
 */
final class RollUps {
    private static final Map<ProjectField, Function<ItemView, String>> FIELDS = Map.of(
            ProjectField.PLANNED_TOTAL, view -> FieldText.of(view.plannedTotal()),
            ProjectField.OPENING_BALANCE, view -> FieldText.of(view.openingBalance()),
            ProjectField.HOUSEHOLDS, view -> FieldText.of(view.households()),
            ProjectField.PEOPLE, view -> FieldText.of(view.people()),
            ProjectField.PERSON_TIMES, view -> FieldText.of(view.personTimes()));
    private static final int PROGRESS_DECIMALS = 2;

    private final Desk desk;
    private final @Nullable ItemView view;

    private RollUps(Desk desk, @Nullable ItemView view) {
        this.desk = desk;
        this.view = view;
    }

    /**
     * @param view the item as of today; null for a new one, which has no sub-items
     */
    static RollUps of(Desk desk, @Nullable ItemView view) {
        return new RollUps(desk, view == null || view.subViews().isEmpty() ? null : view);
    }

    void apply(ItemForm form) {
        FIELDS.forEach((field, value) -> sum(form, form.field(field), covered(field) ? value.apply(item()) : null));
        form.tables().fundings().lockedProperty().set(covered(ProjectField.APPROVED));
        form.tables().listYears().rows().forEach(row -> year(form, row));
        form.tables().payments().rows().forEach(row -> payment(form, row));
        form.tables().targets().rows().stream().filter(row -> !row.summed()).forEach(row -> target(form, row));
        form.showSums(form.tables().targets(), targetsBelow(form));
        form.tables().months().rows().forEach(row -> month(form, row));
    }

    /** The same for one row of the months. */
    void month(ItemForm form, FormRow row) {
        YearMonth month = monthOf(row, ProjectField.MONTH).orElse(null);
        FormField money = row.field(ProjectField.MONTH_INVESTMENT.key());
        FormField progress = row.field(ProjectField.PHYSICAL_PROGRESS.key());
        if (view == null || month == null) {
            form.unlock(money);
            form.unlock(progress);
            return;
        }
        boolean sum = view.rolledUp(ProjectField.MONTH_INVESTMENT, month);
        sum(form, money, sum ? FieldText.of(view.invested(month, month)) : null);
        ItemView then = asOf(month);
        sum(
                form,
                progress,
                then != null && then.rolledUp(ProjectField.PHYSICAL_PROGRESS)
                        ? then.progress().shortText(PROGRESS_DECIMALS)
                        : null);
    }

    /** The progress of a month is what the sub-items had reached at its end. */
    private @Nullable ItemView asOf(YearMonth month) {
        ReportCalendar calendar = desk.ledger().office().office().calendar();
        LocalDate last = calendar.lastDay(month);
        return last.isBefore(desk.today()) ? Views.item(desk.ledger(), item().id(), last.getYear(), last) : view;
    }

    private void year(ItemForm form, FormRow row) {
        Integer year =
                FieldText.year(row.field(ProjectField.LIST_YEAR.key()).text()).orElse(null);
        ItemView ofYear = view == null || year == null
                ? null
                : year == view.year() ? view : Views.item(desk.ledger(), view.id(), year, desk.today());
        boolean sum = ofYear != null && ofYear.rolledUp(ProjectField.PLANNED_YEAR);
        sum(
                form,
                row.field(ProjectField.PLANNED_YEAR.key()),
                sum ? FieldText.of(Objects.requireNonNull(ofYear).plannedYear()) : null);
    }

    /** A stored payment of a month in which sub-items paid does not count: it is shown as it is. */
    private void payment(ItemForm form, FormRow row) {
        boolean sum = view != null
                && row.id() != 0
                && FieldText.month(row.field(ProjectField.PAYMENT_MONTH.key()).stored(), desk.today())
                        .filter(month -> item().rolledUp(ProjectField.PAYMENT_AMOUNT, month))
                        .isPresent();
        row.fields().forEach(field -> sum(form, field, sum ? field.stored() : null));
    }

    private void target(ItemForm form, FormRow row) {
        TargetFigures sums = view == null
                ? null
                : view.summedTarget(
                        row.field(ProjectField.TARGET_NAME.key()).text(),
                        row.field(ProjectField.TARGET_UNIT.key()).text());
        sum(
                form,
                row.field(ProjectField.TARGET_PLANNED.key()),
                sums == null || sums.planned() == null ? null : FieldText.of(sums.planned()));
        sum(
                form,
                row.field(ProjectField.TARGET_DONE.key()),
                sums == null || sums.done() == null ? null : FieldText.of(sums.done()));
    }

    /** Quantities that only sub-items have. */
    private List<Map<String, String>> targetsBelow(ItemForm form) {
        List<Map<String, String>> sums = new ArrayList<>();
        for (TargetFigures target : view == null ? List.<TargetFigures>of() : view.targets()) {
            TargetFigures sum = item().summedTarget(target.name(), target.unit());
            boolean own = form.tables().targets().rows().stream()
                    .anyMatch(row -> !row.summed()
                            && row.field(ProjectField.TARGET_NAME.key()).text().equals(target.name())
                            && row.field(ProjectField.TARGET_UNIT.key()).text().equals(target.unit()));
            if (!own && (sum.planned() != null || sum.done() != null)) {
                sums.add(Map.of(
                        ProjectField.TARGET_NAME.key(), target.name(),
                        ProjectField.TARGET_UNIT.key(), target.unit(),
                        ProjectField.TARGET_PLANNED.key(), FieldText.of(sum.planned()),
                        ProjectField.TARGET_DONE.key(), FieldText.of(sum.done())));
            }
        }
        return sums;
    }

    private boolean covered(ProjectField field) {
        return view != null && view.rolledUp(field);
    }

    private ItemView item() {
        return Objects.requireNonNull(view);
    }

    private Optional<YearMonth> monthOf(FormRow row, ProjectField field) {
        return FieldText.month(row.field(field.key()).text(), desk.today());
    }

    private static void sum(ItemForm form, FormField field, @Nullable String sum) {
        if (sum == null) {
            form.unlock(field);
        } else {
            form.lock(field, sum);
        }
    }
}
