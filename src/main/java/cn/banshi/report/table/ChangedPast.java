package cn.banshi.report.table;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.money.Money;
import cn.banshi.report.definition.IssuedFigures;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportScope;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How the figures follow from the edition of the month before; what does not follow was changed afterwards. Amounts are exact
 * as those of the edition, however the report adds.
 *
 * @param before the edition
 * @param done n of the period
 * @param doneToDate N
 * @param invested x of the period
 * @param investedInYear X
 */
public record ChangedPast(IssuedFigures before, int done, int doneToDate, Money invested, Money investedInYear) {
    /** Null where the month before has no edition, another list, or only a part of the items is reported. */
    public static @Nullable ChangedPast of(ReportInput input) {
        IssuedFigures before = input.previous();
        Figures figures = input.figures();
        YearMonth first = figures.period().first();
        if (before == null
                || !input.parameters().scope().equals(ReportScope.ALL)
                || !before.month().equals(first.minusMonths(1))
                || before.month().getYear() != figures.year()) {
            return null;
        }
        return new ChangedPast(
                before,
                figures.doneInPeriod().size(),
                figures.done().size(),
                figures.overall().investedInPeriod(),
                figures.overall().investedInYear());
    }

    /** 累计办结 by which earlier months were changed. */
    int doneAdjustment() {
        return doneToDate - before.done() - done;
    }

    /** 年内累计 by which earlier months were changed. */
    Money investedAdjustment() {
        return investedInYear.minus(before.investedInYear()).minus(invested);
    }
}
