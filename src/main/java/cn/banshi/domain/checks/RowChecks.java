package cn.banshi.domain.checks;

import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.domain.project.Target;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.DayWording;
import cn.banshi.domain.time.ReportCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows below an item: yearly lists, months, targets, adjustments, manual lights. */
final class RowChecks {
    private final Dossier dossier;
    private final Peers peers;
    private final ReportCalendar calendar;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private RowChecks(Dossier dossier, Peers peers, ReportCalendar calendar, LocalDate today) {
        this.dossier = dossier;
        this.peers = peers;
        this.calendar = calendar;
        this.today = today;
    }

    static List<Finding> of(Dossier dossier, Peers peers, ReportCalendar calendar, LocalDate today) {
        RowChecks checks = new RowChecks(dossier, peers, calendar, today);
        checks.checkListYears();
        checks.checkMonths();
        checks.checkTargets();
        checks.checkAdjustments();
        checks.checkLights();
        return checks.findings;
    }

    private void error(ProjectRow row, ProjectField field, String sentence) {
        findings.add(Finding.error(field, sentence).at(row));
    }

    private void warning(ProjectField field, String sentence) {
        findings.add(Finding.warning(field, sentence));
    }

    private void warning(ProjectRow row, ProjectField field, String sentence) {
        findings.add(Finding.warning(field, sentence).at(row));
    }

    private void checkListYears() {
        Set<Integer> years = new HashSet<>();
        for (ListYear entry : dossier.listYears()) {
            if (!years.add(entry.year())) {
                error(entry, ProjectField.LIST_YEAR, "%d年的清单写了两次，请删去一行".formatted(entry.year()));
            }
            if (!DayWording.isYear(entry.year())) {
                error(entry, ProjectField.LIST_YEAR, "清单年度“%d”不对，请填四位年份，如 2021".formatted(entry.year()));
            }
            LocalDate joined = entry.joinedOn();
            if (joined != null && joined.isAfter(today)) {
                warning(entry, ProjectField.JOINED_ON, "列入日期%s还没到，到那天才计入清单".formatted(DateText.longText(joined)));
            }
            if (peers.numberTaken(entry, dossier.id())) {
                warning(
                        entry,
                        ProjectField.LIST_NUMBER,
                        "%d年清单里已有序号%s，请改一个".formatted(entry.year(), entry.listNumber()));
            }
        }
    }

    private void checkMonths() {
        Set<YearMonth> months = new HashSet<>();
        for (MonthlyProgress row : dossier.months()) {
            if (!months.add(row.month())) {
                error(
                        row,
                        ProjectField.MONTH,
                        "%d年%d月写了两行，请删去一行"
                                .formatted(row.month().getYear(), row.month().getMonthValue()));
            }
            findings.addAll(MonthChecks.of(dossier, row, calendar, today));
        }
    }

    private void checkTargets() {
        for (Target target : dossier.targets()) {
            if (target.name().isBlank()) {
                error(target, ProjectField.TARGET_NAME, "请填写目标名称，或删去这一行");
            }
            checkQuantity(target, ProjectField.TARGET_PLANNED, target.planned());
            checkQuantity(target, ProjectField.TARGET_DONE, target.done());
        }
    }

    private void checkQuantity(Target target, ProjectField field, @Nullable BigDecimal quantity) {
        if (quantity != null && quantity.signum() < 0) {
            error(target, field, field.label() + "不能是负数，请改正");
        }
    }

    private void checkAdjustments() {
        for (Adjustment adjustment : dossier.adjustments()) {
            if (adjustment.date().isAfter(today)) {
                error(
                        adjustment,
                        ProjectField.ADJUSTMENT_DATE,
                        "批准日期%s还没到。请改为今天（%s）或以前的日期"
                                .formatted(DateText.longText(adjustment.date()), DateText.longText(today)));
            }
            if (adjustment.reason().isBlank()) {
                error(adjustment, ProjectField.ADJUSTMENT_REASON, "请写明调整原因");
            }
            boolean deadline = adjustment.target() == AdjustmentTarget.DEADLINE;
            if (deadline ? adjustment.newDate() == null : adjustment.newAmount() == null) {
                error(
                        adjustment,
                        ProjectField.ADJUSTMENT_NEW,
                        "请填写调整后的" + adjustment.target().label());
            }
            if (adjustment.target() == AdjustmentTarget.PLANNED_YEAR && adjustment.year() == null) {
                error(adjustment, ProjectField.ADJUSTMENT_YEAR, "请选择调整的是哪一年的年度计划投资");
            }
        }
        checkValidNow();
    }

    /** The field holds what is valid now: the new value of its last adjustment. */
    private void checkValidNow() {
        Adjustment deadline = last(AdjustmentTarget.DEADLINE, null);
        LocalDate newDate = deadline == null ? null : deadline.newDate();
        if (newDate != null && !newDate.equals(dossier.project().schedule().deadline())) {
            warning(ProjectField.DEADLINE, "最近一次延期到%s，与完成时限不一致。再次改期请用“延期”".formatted(DateText.longText(newDate)));
        }
        Adjustment total = last(AdjustmentTarget.PLANNED_TOTAL, null);
        if (total != null
                && total.newAmount() != null
                && !Objects.equals(total.newAmount(), dossier.project().budget().plannedTotal())) {
            warning(ProjectField.PLANNED_TOTAL, "与最近一次调额后的金额不一致。再次改金额请用“调额”");
        }
        for (ListYear entry : dossier.listYears()) {
            Adjustment year = last(AdjustmentTarget.PLANNED_YEAR, entry.year());
            if (year != null && year.newAmount() != null && !Objects.equals(year.newAmount(), entry.plannedYear())) {
                warning(entry, ProjectField.PLANNED_YEAR, "%d年度计划投资与最近一次调额后的金额不一致。再次改金额请用“调额”".formatted(entry.year()));
            }
        }
    }

    private @Nullable Adjustment last(AdjustmentTarget target, @Nullable Integer year) {
        Adjustment last = null;
        for (Adjustment adjustment : dossier.adjustments()) {
            boolean fits = adjustment.target() == target && (year == null || year.equals(adjustment.year()));
            if (fits && (last == null || !adjustment.date().isBefore(last.date()))) {
                last = adjustment;
            }
        }
        return last;
    }

    private void checkLights() {
        for (ManualLight light : dossier.manualLights()) {
            if (light.reason().isBlank()) {
                error(light, ProjectField.LIGHT_REASON, "手工亮灯要写明理由");
            }
            if (light.until().isBefore(calendar.monthOf(light.since()))) {
                error(light, ProjectField.LIGHT_UNTIL, "亮灯截至月份早于开始日期，请改正");
            }
        }
    }
}
