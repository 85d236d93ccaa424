package cn.banshi.ui.report;

import cn.banshi.domain.time.ReportPeriod;
import java.time.YearMonth;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which months a report is about, without nodes; never begins after the month of today. */
final class PeriodChoice {
    /**
     * What is chosen.
     *
     * @param kind how long
     * @param from first month where any months may be chosen, else of no use
     * @param month a month in the period; the last one where any months may be chosen
     */
    record Chosen(PeriodKind kind, YearMonth from, YearMonth month) {
        ReportPeriod period() {
            return kind == PeriodKind.RANGE ? new ReportPeriod(from, month) : kind.around(month);
        }

        String words() {
            return kind.words(period());
        }
    }

    private final Supplier<YearMonth> current;
    private final ReadOnlyObjectWrapper<Chosen> chosen;

    /**
     * Begins with the month of today.
     *
     * @param current the month of today
     */
    PeriodChoice(Supplier<YearMonth> current) {
        this.current = current;
        YearMonth now = current.get();
        this.chosen = new ReadOnlyObjectWrapper<>(new Chosen(PeriodKind.MONTH, now.withMonth(1), now));
    }

    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Chosen chosen() {
        return chosen.get();
    }

    ReportPeriod period() {
        return chosen().period();
    }

    /** The period of another kind around the same month. */
    void kind(PeriodKind kind) {
        Chosen now = chosen();
        YearMonth from = kind == PeriodKind.RANGE ? now.period().first() : now.from();
        chosen.set(new Chosen(kind, from, earlier(now.month(), current.get())));
    }

    /** Some periods back or on, as far as they have begun. */
    void step(int by) {
        if (canStep(by)) {
            Chosen now = chosen();
            YearMonth month =
                    earlier(now.month().plusMonths((long) by * now.kind().step()), current.get());
            chosen.set(new Chosen(now.kind(), earlier(now.from(), month), month));
        }
    }

    /** Whether there is such a period that has begun. */
    boolean canStep(int by) {
        Chosen now = chosen();
        ReportPeriod there =
                now.kind().around(now.month().plusMonths((long) by * now.kind().step()));
        YearMonth begun = now.kind() == PeriodKind.TO_MONTH ? there.last() : there.first();
        return !begun.isAfter(current.get());
    }

    /** The first month of any months, back or on, up to the last one. */
    void stepFrom(int by) {
        Chosen now = chosen();
        chosen.set(new Chosen(now.kind(), earlier(now.from().plusMonths(by), now.month()), now.month()));
    }

    /** Shows a period, as the kind that it is. */
    void show(ReportPeriod period) {
        chosen.set(new Chosen(PeriodKind.of(period), period.first(), period.last()));
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
