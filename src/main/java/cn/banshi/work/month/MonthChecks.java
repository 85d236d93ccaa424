package cn.banshi.work.month;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.time.ReportCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands against a month row, and what looks odd in it. */
record MonthChecks(Ledger ledger, LocalDate today) {

    List<Finding> check(Dossier dossier, MonthlyProgress row) {
        List<Finding> findings = new ArrayList<>();
        checkMonth(row.month(), findings);
        checkProgress(dossier, row, findings);
        if (row.investment() != null
                && row.investment().isNegative()
                && row.text().isBlank()) {
            findings.add(Finding.error(ProjectField.MONTH_INVESTMENT, "本月完成投资是负数，请先在本月进展里写明冲减原因"));
        }
        if (row.onSchedule() != null && row.overrideReason().isBlank()) {
            findings.add(Finding.error(ProjectField.OVERRIDE_REASON, "改判达序要写明理由"));
        }
        return List.copyOf(findings);
    }

    private void checkMonth(YearMonth month, List<Finding> findings) {
        ReportCalendar calendar = ledger.office().office().calendar();
        if (calendar.firstDay(month).isAfter(today)) {
            findings.add(Finding.error(
                    ProjectField.MONTH, "%d年%d月还没到，不能填报".formatted(month.getYear(), month.getMonthValue())));
        }
    }

    private void checkProgress(Dossier dossier, MonthlyProgress row, List<Finding> findings) {
        Percent progress = row.physicalProgress();
        if (progress == null) {
            return;
        }
        if (progress.compareTo(Percent.ZERO) < 0 || progress.compareTo(Percent.FULL) > 0) {
            findings.add(Finding.error(ProjectField.PHYSICAL_PROGRESS, "形象进度请填 0 到 100 之间的数"));
            return;
        }
        Course course =
                Course.on(dossier.moves(), ledger.office().office().calendar().lastDay(row.month()));
        if (progress.equals(Percent.FULL) && (course == null || course.builtOn() == null)) {
            findings.add(Finding.warning(ProjectField.PHYSICAL_PROGRESS, "形象进度已到100%，还没有完工日期。请登记已完工"));
        }
        Percent before = before(dossier, row.month());
        boolean restarted = dossier.moves().stream()
                .anyMatch(move -> move.from() != null
                        && LifeCycle.isRestart(move.from(), move.to())
                        && YearMonth.from(move.date()).equals(row.month()));
        if (before != null && progress.compareTo(before) < 0 && !restarted) {
            findings.add(Finding.warning(ProjectField.PHYSICAL_PROGRESS, "形象进度比以前（%s%%）低，请核对".formatted(before)));
        }
    }

    private static @Nullable Percent before(Dossier dossier, YearMonth month) {
        return dossier.months().stream()
                .filter(row -> row.month().isBefore(month))
                .filter(row -> row.physicalProgress() != null)
                .max(Comparator.comparing(MonthlyProgress::month))
                .map(MonthlyProgress::physicalProgress)
                .orElse(null);
    }
}
