package cn.banshi.ui.workbench;

import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.figures.WatchList;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Light;
import cn.banshi.work.month.PastChange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Everything on the start page, computed at one go away from the screen.
 *
 * @param figures of the year as of today and of its month
 * @param before the same one month earlier
 * @param byMonth investment of January to December
 * @param watched 需要盯办
 * @param unfilled items whose month is not filled yet; empty for past years
 * @param quality points of the data-quality list
 * @param past reported months whose facts were changed since
 */
record Board(
        Figures figures,
        Figures before,
        List<Money> byMonth,
        List<ItemView> watched,
        List<ItemView> unfilled,
        List<QualityPoint> quality,
        List<PastChange> past) {

    /**
     * The page of a year without what {@link #with} adds; empty when it was no longer wanted halfway.
     *
     * @param unwanted asked between the figures and the costlier rest
     */
    static Optional<Board> of(Ledger ledger, int year, LocalDate today, BooleanSupplier unwanted) {
        Figures figures = Figures.startPage(ledger, year, today);
        return unwanted.getAsBoolean() ? Optional.empty() : Optional.of(of(ledger, year, today, figures));
    }

    private static Board of(Ledger ledger, int year, LocalDate today, Figures figures) {
        YearMonth month = figures.period().last();
        List<ItemView> unfilled = year == today.getYear() ? MonthDue.unfilled(ledger, month, today) : List.of();
        return new Board(
                figures,
                figures.monthBefore(ledger),
                figures.investedByMonth(),
                WatchList.of(figures.items()),
                unfilled,
                List.of(),
                List.of());
    }

    /** The page with what the editions know: what is to be put right, and what was changed after it was reported. */
    Board with(List<QualityPoint> points, List<PastChange> changed) {
        return new Board(figures, before, byMonth, watched, unfilled, List.copyOf(points), List.copyOf(changed));
    }

    YearMonth month() {
        return figures.period().last();
    }

    /** Unfinished items past their deadline. */
    List<ItemView> overdue() {
        return figures.items().stream()
                .filter(item -> item.light() == Light.LATE && item.daysLate() > 0)
                .toList();
    }
}
