package cn.banshi.domain.checks;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
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
import java.util.Objects;
import java.util.Optional;

/** One month row of an item: in the editor, in the month's grid and in data quality the same. */
public final class MonthChecks {
    private static final long OVERSPENT_NUM = 11;
    private static final long OVERSPENT_DEN = 10;

    private MonthChecks() {}

    /**
     * Errors and warnings of a row.
     *
     * @param dossier the item; its own row of the month, if any, is passed over in favour of {@code row}
     * @param row as it would be saved
     */
    public static List<Finding> of(Dossier dossier, MonthlyProgress row, ReportCalendar calendar, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        String month = "%d年%d月".formatted(row.month().getYear(), row.month().getMonthValue());
        if (calendar.firstDay(row.month()).isAfter(today)) {
            findings.add(Finding.error(ProjectField.MONTH, month + "还没到，不能填报").at(row));
        }
        if (row.investment() != null
                && row.investment().isNegative()
                && row.text().isBlank()) {
            findings.add(Finding.error(ProjectField.MONTH_INVESTMENT, month + "完成投资是负数，请在本月进展里写明冲减原因")
                    .at(row));
        }
        if (row.investment() != null && MoneyChecks.isTooLarge(row.investment())) {
            findings.add(Finding.error(
                            ProjectField.MONTH_INVESTMENT,
                            MoneyChecks.tooLarge(ProjectField.MONTH_INVESTMENT, row.investment()))
                    .at(row));
        }
        overspent(dossier, row).ifPresent(findings::add);
        if (row.onSchedule() != null && row.overrideReason().isBlank()) {
            findings.add(Finding.error(ProjectField.OVERRIDE_REASON, month + "改判了是否达序，请写改判理由")
                    .at(row));
        }
        Percent progress = row.physicalProgress();
        if (progress != null && (progress.compareTo(Percent.ZERO) < 0 || progress.compareTo(Percent.FULL) > 0)) {
            findings.add(Finding.error(ProjectField.PHYSICAL_PROGRESS, month + "形象进度请填0到100之间的数")
                    .at(row));
        } else if (progress != null) {
            fallenFrom(dossier, row, calendar)
                    .ifPresent(before ->
                            findings.add(Finding.warning(ProjectField.PHYSICAL_PROGRESS, fell(row, progress, before))
                                    .at(row)));
            if (progress.equals(Percent.FULL) && isLatest(dossier, row) && !isBuilt(dossier)) {
                findings.add(Finding.warning(ProjectField.BUILT_ON, "形象进度已到100%，还没有完工日期。请登记已完工"));
            }
        }
        return findings;
    }

    /** More than the plan allows is mostly 元 typed where 万元 is meant. */
    private static Optional<Finding> overspent(Dossier dossier, MonthlyProgress row) {
        Money plan = dossier.project().budget().plannedTotal();
        if (row.investment() == null || row.investment().fen() <= 0 || plan == null || plan.fen() <= 0) {
            return Optional.empty();
        }
        Money opening = Objects.requireNonNullElse(dossier.project().budget().openingBalance(), Money.ZERO);
        Money invested = dossier.months().stream()
                .filter(other -> other.investment() != null && other.month().isBefore(row.month()))
                .map(other -> Objects.requireNonNull(other.investment()))
                .reduce(opening.plus(row.investment()), Money::plus);
        return invested.fen() * OVERSPENT_DEN <= plan.fen() * OVERSPENT_NUM
                ? Optional.empty()
                : Optional.of(Finding.warning(
                                ProjectField.MONTH_INVESTMENT,
                                "累计完成投资%s万元，超过计划总投资%s万元的110%%。是不是把元填成了万元？"
                                        .formatted(MoneyText.wan(invested, 2), MoneyText.wan(plan, 2)))
                        .at(row));
    }

    /** The progress stated before, where the row's is below it; a restart may lower it in its own month. */
    static Optional<Percent> fallenFrom(Dossier dossier, MonthlyProgress row, ReportCalendar calendar) {
        Percent progress = row.physicalProgress();
        if (progress == null || restartedIn(dossier, row.month(), calendar)) {
            return Optional.empty();
        }
        return dossier.months().stream()
                .filter(other ->
                        other.physicalProgress() != null && other.month().isBefore(row.month()))
                .max(Comparator.comparing(MonthlyProgress::month))
                .map(MonthlyProgress::physicalProgress)
                .filter(before -> progress.compareTo(before) < 0);
    }

    static String fell(MonthlyProgress row, Percent progress, Percent before) {
        return "%d月形象进度%s%%低于以前的%s%%，请核对".formatted(row.month().getMonthValue(), progress, before);
    }

    private static boolean restartedIn(Dossier dossier, YearMonth month, ReportCalendar calendar) {
        return dossier.moves().stream()
                .filter(move -> calendar.monthOf(move.date()).equals(month))
                .anyMatch(move -> move.from() != null && LifeCycle.isRestart(move.from(), move.to()));
    }

    private static boolean isLatest(Dossier dossier, MonthlyProgress row) {
        return dossier.months().stream()
                .noneMatch(other ->
                        other.physicalProgress() != null && other.month().isAfter(row.month()));
    }

    /** An item without a move is not there yet and is not asked for its date. */
    private static boolean isBuilt(Dossier dossier) {
        Course course = Course.latest(dossier.moves());
        return course == null || course.builtOn() != null;
    }
}
