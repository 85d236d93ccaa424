package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Thresholds;
import cn.banshi.domain.time.ReportCalendar;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What all views of one list share: list year, day, limits, and the months as plain numbers (year × 12 + month − 1).
 *
 * @param asOf D
 * @param month month of D
 * @param periodFrom first month of the period
 * @param periodTo last month of the period, not after that of D
 */
record Lens(
        Ledger ledger,
        int year,
        LocalDate asOf,
        long day,
        int month,
        int periodFrom,
        int periodTo,
        ReportCalendar calendar,
        Thresholds thresholds) {

    static Lens of(Ledger ledger, int year, LocalDate asOf, YearMonth first, YearMonth last) {
        ReportCalendar calendar = ledger.office().office().calendar();
        int month = index(calendar.monthOf(asOf));
        return new Lens(
                ledger,
                year,
                asOf,
                asOf.toEpochDay(),
                month,
                index(first),
                Math.min(index(last), month),
                calendar,
                ledger.office().office().thresholds());
    }

    /** The period is the month of D. */
    static Lens of(Ledger ledger, int year, LocalDate asOf) {
        YearMonth month = ledger.office().office().calendar().monthOf(asOf);
        return of(ledger, year, asOf, month, month);
    }

    static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** January of the list year. */
    int january() {
        return year * 12;
    }

    /** Month number of D in the list year, 0 before it, 12 after it. */
    int elapsedMonths() {
        return Math.max(0, Math.min(12, month - january() + 1));
    }
}
