package cn.banshi.work.project;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.time.DateText;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One 延期 or 调额 on its way into an item. */
final class Adjusting {
    private final Dossier base;
    private final Adjustment wish;
    private final LocalDate today;
    private final String wording;

    Adjusting(Dossier base, Adjustment wish, LocalDate today) {
        this(base, wish, today, "");
    }

    private Adjusting(Dossier base, Adjustment wish, LocalDate today, String wording) {
        this.base = base;
        this.wish = wish;
        this.today = today;
        this.wording = wording;
    }

    static Adjusting deadline(
            Dossier base,
            LocalDate newDate,
            String wording,
            String reason,
            String approver,
            String basis,
            LocalDate today) {
        Adjustment wish = new Adjustment(
                0,
                0,
                base.id(),
                today,
                AdjustmentTarget.DEADLINE,
                null,
                null,
                newDate,
                null,
                null,
                reason,
                approver,
                basis);
        return new Adjusting(base, wish, today, wording);
    }

    /** What stands against it. */
    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        boolean day = wish.target() == AdjustmentTarget.DEADLINE;
        if (day ? wish.newDate() == null : wish.newAmount() == null) {
            findings.add(Finding.error(
                    ProjectField.ADJUSTMENT_NEW, "请填写新的" + wish.target().label()));
        }
        if (wish.target() == AdjustmentTarget.PLANNED_YEAR && entry() == null) {
            findings.add(Finding.error(ProjectField.ADJUSTMENT_YEAR, "这一项不在所选年度的清单里。请选择它所在的年度"));
        }
        Course course = Course.latest(base.moves());
        LocalDate approved = course == null ? null : course.approvedOn();
        if (day && wish.newDate() != null && approved != null && wish.newDate().isBefore(approved)) {
            findings.add(Finding.error(
                    ProjectField.ADJUSTMENT_NEW,
                    "新时限%s早于立项日期%s。请核对".formatted(DateText.longText(wish.newDate()), DateText.longText(approved))));
        }
        if (!needsRow()) {
            return findings;
        }
        if (wish.reason().isBlank()) {
            findings.add(Finding.error(ProjectField.ADJUSTMENT_REASON, "请写明调整原因"));
        }
        if (wish.date().isAfter(today)) {
            findings.add(Finding.error(
                    ProjectField.ADJUSTMENT_DATE, "批准日期%s还没到。请改为今天或以前的日期".formatted(DateText.longText(wish.date()))));
        }
        base.adjustments().stream()
                .filter(other -> other.target() == wish.target() && Objects.equals(other.year(), wish.year()))
                .filter(other -> other.date().isAfter(wish.date()))
                .findFirst()
                .ifPresent(later -> findings.add(Finding.error(
                        ProjectField.ADJUSTMENT_DATE,
                        "%s已经调整过。批准日期请填在它之后".formatted(DateText.longText(later.date())))));
        return findings;
    }

    /** Whether the deadline wished for is the one that holds already. */
    boolean changesNothing() {
        return wish.target() == AdjustmentTarget.DEADLINE
                && wish.newDate() != null
                && wish.newDate().equals(base.project().schedule().deadline());
    }

    /** A deadline where none was is filled in, not adjusted. */
    private boolean needsRow() {
        Schedule schedule = base.project().schedule();
        return wish.target() != AdjustmentTarget.DEADLINE
                || (schedule.deadline() != null && !schedule.deadline().equals(wish.newDate()));
    }

    /** The item with the new value, and the adjustment where one is needed. */
    Dossier adjusted() {
        Dossier edited = base;
        if (needsRow()) {
            List<Adjustment> adjustments = new ArrayList<>(base.adjustments());
            adjustments.add(row());
            edited = RowCopy.with(edited, "adjustments", List.copyOf(adjustments));
        }
        return switch (wish.target()) {
            case DEADLINE -> withProject(edited, RowCopy.with(base.project(), "schedule", schedule()));
            case PLANNED_TOTAL ->
                withProject(
                        edited,
                        RowCopy.with(
                                base.project(),
                                "budget",
                                RowCopy.with(base.project().budget(), "plannedTotal", wish.newAmount())));
            case PLANNED_YEAR -> {
                ListYear entry = entry();
                yield RowCopy.with(
                        edited,
                        "listYears",
                        edited.listYears().stream()
                                .map(one ->
                                        one.equals(entry) ? RowCopy.with(one, "plannedYear", wish.newAmount()) : one)
                                .toList());
            }
        };
    }

    private static Dossier withProject(Dossier dossier, Project project) {
        return RowCopy.with(dossier, "project", project);
    }

    private Schedule schedule() {
        Schedule old = base.project().schedule();
        LocalDate day = wish.newDate();
        String text = wording.isBlank() && day != null && !day.equals(old.deadline())
                ? wordingOf(day)
                : wording.isBlank() ? old.deadlineWording() : wording.strip();
        return new Schedule(old.plannedStart(), day, text);
    }

    /** A day in words; without a year it would be read as one of the list's year. */
    private String wordingOf(LocalDate day) {
        boolean ofOneList = base.listYears().stream().allMatch(entry -> entry.year() == day.getYear())
                && !base.listYears().isEmpty();
        return (ofOneList ? DateText.monthDayText(day) : DateText.longText(day)) + "前";
    }

    private Adjustment row() {
        return RowCopy.map(wish, (name, value) -> switch (name) {
            case "id", "version" -> 0L;
            case "projectId" -> base.id();
            case "oldDate" ->
                wish.target() == AdjustmentTarget.DEADLINE
                        ? base.project().schedule().deadline()
                        : null;
            case "oldAmount" -> oldAmount();
            default -> value;
        });
    }

    private @Nullable Money oldAmount() {
        ListYear entry = entry();
        return switch (wish.target()) {
            case DEADLINE -> null;
            case PLANNED_TOTAL -> base.project().budget().plannedTotal();
            case PLANNED_YEAR -> entry == null ? null : entry.plannedYear();
        };
    }

    private @Nullable ListYear entry() {
        return base.listYears().stream()
                .filter(entry -> Integer.valueOf(entry.year()).equals(wish.year()))
                .findFirst()
                .orElse(null);
    }

    String title() {
        return (wish.target() == AdjustmentTarget.DEADLINE ? "延期 " : "调额 ")
                + base.project().name()
                + "："
                + wish.target().label();
    }
}
