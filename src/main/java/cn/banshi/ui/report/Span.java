package cn.banshi.ui.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.kit.Texts;
import java.time.YearMonth;

/** 口径: which months a report of a chosen month covers. */
enum Span {
    /** The month alone. */
    MONTH,
    /** January up to the month. */
    YEAR;

    ReportPeriod period(YearMonth month) {
        return this == MONTH ? ReportPeriod.of(month) : new ReportPeriod(month.withMonth(1), month);
    }

    String label(YearMonth month) {
        return this == MONTH ? Texts.of("report.span.month") : Texts.of("report.span.year", month.getMonthValue());
    }
}
