package cn.banshi.ui.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.kit.Texts;
import java.time.YearMonth;

/** How long the months are that a report is about. */
enum PeriodKind {
    /** One month. */
    MONTH(1),
    /** January up to a month. */
    TO_MONTH(1),
    /** A quarter. */
    QUARTER(3),
    /** Half a year. */
    HALF(6),
    /** A year. */
    YEAR(12),
    /** Any months from one to another. */
    RANGE(1);

    private static final int YEAR_MONTHS = 12;

    private final int step;

    PeriodKind(int step) {
        this.step = step;
    }

    String label() {
        return Texts.of("report.kind." + name());
    }

    /** Months from one period of this kind to the next. */
    int step() {
        return step;
    }

    /** The period of this kind that a month lies in, or ends. */
    ReportPeriod around(YearMonth month) {
        return switch (this) {
            case MONTH, RANGE -> ReportPeriod.of(month);
            case TO_MONTH -> new ReportPeriod(month.withMonth(1), month);
            default -> {
                YearMonth first = month.withMonth((month.getMonthValue() - 1) / step * step + 1);
                yield new ReportPeriod(first, first.plusMonths(step - 1L));
            }
        };
    }

    /** The kind of a period; {@link #TO_MONTH} rather than the quarter or half that begins in January. */
    static PeriodKind of(ReportPeriod period) {
        if (period.first().equals(period.last())) {
            return MONTH;
        }
        for (PeriodKind kind : new PeriodKind[] {YEAR, TO_MONTH, QUARTER, HALF}) {
            if (kind.around(period.last()).equals(period)) {
                return kind;
            }
        }
        return RANGE;
    }

    /** The period as it is called on the screen. */
    String words(ReportPeriod period) {
        YearMonth last = period.last();
        String year = String.valueOf(last.getYear());
        int month = last.getMonthValue();
        return switch (this) {
            case MONTH, RANGE -> Texts.of("month.name", year, month);
            case TO_MONTH ->
                month == 1 ? Texts.of("month.name", year, month) : Texts.of("report.months", year, 1, month);
            case QUARTER -> Texts.of("report.quarter", year, month / step);
            case HALF -> Texts.of(month == YEAR_MONTHS ? "report.half.second" : "report.half.first", year);
            case YEAR -> Texts.of("report.year", year);
        };
    }
}
