package cn.banshi.report.definition;

import cn.banshi.domain.figures.AmountSums;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report is made from.
 *
 * @param ledger the items of the scope, with the decimals and the 合计方式 of the parameters
 * @param figures the figures of its year and period
 * @param parameters the clerk's choices
 * @param filledOn 填报日期
 * @param previous what the month before was reported with, null where it has no edition or that is about other items: another
 *     list, while this is about a part of them or about those that are public
 */
public record ReportInput(
        Ledger ledger,
        Figures figures,
        ReportParameters parameters,
        LocalDate filledOn,
        @Nullable IssuedFigures previous) {
    /** Drops an edition that is not about the same items, or not of the month before. */
    public ReportInput {
        if (previous != null && !comparable(previous, figures, parameters)) {
            previous = null;
        }
    }

    private static boolean comparable(IssuedFigures previous, Figures figures, ReportParameters parameters) {
        return parameters.audience() == ReportAudience.INTERNAL
                && parameters.scope().equals(ReportScope.ALL)
                && previous.month().equals(figures.period().first().minusMonths(1))
                && previous.month().getYear() == figures.year();
    }

    /** Computes the figures of the parameters' items, where the month before has no edition. */
    public static ReportInput of(
            Ledger ledger, int year, ReportPeriod period, ReportParameters parameters, LocalDate today) {
        return of(ledger, year, period, parameters, today, null);
    }

    /** Computes the figures of the parameters' items. */
    public static ReportInput of(
            Ledger ledger,
            int year,
            ReportPeriod period,
            ReportParameters parameters,
            LocalDate today,
            @Nullable IssuedFigures previous) {
        Ledger chosen =
                parameters.sums().of(parameters.scope().of(parameters.audience().of(ledger)));
        return new ReportInput(chosen, Figures.of(chosen, year, period, today), parameters, today, previous);
    }

    /** The same for others: a public version is about what may be public. */
    public ReportInput with(ReportAudience audience) {
        return parameters.audience() == audience
                ? this
                : of(ledger, figures.year(), figures.period(), parameters.with(audience), filledOn, previous);
    }

    /** The office's own data. */
    public OfficeData data() {
        return ledger.office();
    }

    /** The office's one row. */
    public Office office() {
        return data().office();
    }

    /** What the report is limited to, such as 文昌社区; empty where it is about all items. */
    public String scopeWords() {
        return parameters.scope().words(data());
    }

    /** How amounts are added up. */
    public AmountSums sums() {
        return new AmountSums(parameters.sums().mode(), office().wanDecimals());
    }

    /** Names of the period in titles and texts. */
    public PeriodWords words() {
        return PeriodWords.of(figures);
    }
}
