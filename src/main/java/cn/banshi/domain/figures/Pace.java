package cn.banshi.domain.figures;

import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an item should stand on D, where it stands, and by how much it is late. All quotients are exact. */
final class Pace {
    /** Products of days, hundredths and this many still fit into a long. */
    private static final long SMALL = 1L << 24;

    private final @Nullable LocalDate start;
    private final boolean startPassed;
    private final boolean hasDeadline;
    private final int daysLate;
    private final boolean stated;
    private final boolean summed;

    /** e in percent = expectedNum / expectedDen. */
    private final long expectedNum;

    private final long expectedDen;

    /** p in percent = progressNum / progressDen. */
    private final long progressNum;

    private final long progressDen;

    Pace(
            Lens lens,
            Dossier dossier,
            Course course,
            @Nullable LocalDate deadline,
            MonthRows rows,
            List<ItemView> subItems) {
        LocalDate planned = dossier.project().schedule().plannedStart();
        start = planned == null ? course.approvedOn() : planned;
        long day = lens.day();
        long from = start == null ? Long.MAX_VALUE : start.toEpochDay();
        startPassed = day > from;
        hasDeadline = deadline != null && start != null;
        LocalDate finished = course.builtOn() == null ? course.doneOn() : course.builtOn();
        if (deadline == null) {
            daysLate = 0;
        } else {
            long end = finished == null ? day : finished.toEpochDay();
            daysLate = (int) Math.max(0, end - deadline.toEpochDay());
        }
        if (deadline == null || day <= from) {
            expectedNum = 0;
            expectedDen = 1;
        } else if (day >= deadline.toEpochDay()) {
            expectedNum = 100;
            expectedDen = 1;
        } else {
            expectedNum = 100 * (day - from);
            expectedDen = deadline.toEpochDay() - from;
        }

        Fraction mean = finished == null && !subItems.isEmpty() ? mean(subItems) : null;
        summed = mean != null;
        if (finished != null) {
            progressNum = 100;
            progressDen = 1;
            stated = true;
        } else if (mean != null) {
            progressNum = mean.num();
            progressDen = mean.den();
            stated = true;
        } else {
            progressNum = rows.stated == null ? 0 : rows.stated.hundredths();
            progressDen = 100;
            stated = rows.stated != null;
        }
    }

    /** Weighted by plan if all have one, else the plain mean; null where no sub-item states a progress. */
    private static @Nullable Fraction mean(List<ItemView> subItems) {
        boolean anyStated = false;
        boolean allPlanned = true;
        BigInteger weights = BigInteger.ZERO;
        BigInteger weighted = BigInteger.ZERO;
        long plain = 0;
        for (ItemView sub : subItems) {
            anyStated |= sub.progressStated();
            allPlanned &= sub.rollUp().has(RollUp.PLANNED_TOTAL);
            long hundredths = sub.pace().ownHundredths();
            BigInteger plan = BigInteger.valueOf(sub.rollUp().fen(RollUp.PLANNED_TOTAL));
            plain += hundredths;
            weights = weights.add(plan);
            weighted = weighted.add(plan.multiply(BigInteger.valueOf(hundredths)));
        }
        if (!anyStated) {
            return null;
        }
        return allPlanned && weights.signum() > 0
                ? Fraction.of(weighted, weights.multiply(BigInteger.valueOf(100)))
                : new Fraction(plain, 100L * subItems.size());
    }

    /** Progress of an item without sub-items in hundredths of a percent. */
    private long ownHundredths() {
        return 100 * progressNum / progressDen;
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    boolean startPassed() {
        return startPassed;
    }

    @Nullable
    Fraction expected() {
        return hasDeadline ? new Fraction(expectedNum, expectedDen) : null;
    }

    Fraction progress() {
        return new Fraction(progressNum, progressDen);
    }

    boolean progressStated() {
        return stated;
    }

    /** Whether the progress is the mean of the sub-items. */
    boolean summed() {
        return summed;
    }

    @Nullable
    Fraction gap() {
        Fraction expected = expected();
        return expected == null ? null : expected.minus(progress());
    }

    int daysLate() {
        return daysLate;
    }

    boolean overdue() {
        return daysLate > 0;
    }

    /** Whether g > limit; false without a deadline. */
    boolean gapAbove(int limit) {
        return hasDeadline && compareGap(limit) > 0;
    }

    /** Whether g < limit; false without a deadline. */
    boolean gapBelow(int limit) {
        return hasDeadline && compareGap(limit) < 0;
    }

    boolean progressBelow(int percent) {
        return progressDen < SMALL
                ? progressNum < percent * progressDen
                : progress().compareTo(percent) < 0;
    }

    private int compareGap(int limit) {
        if (progressDen < SMALL) {
            return Long.compare(
                    expectedNum * progressDen - progressNum * expectedDen, limit * expectedDen * progressDen);
        }
        return new Fraction(expectedNum - limit * expectedDen, expectedDen).compareTo(progress());
    }
}
