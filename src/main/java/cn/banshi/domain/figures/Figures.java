package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All figures of one year's list for a period of reporting months, as of a day: the one object that tables, charts, texts,
 * sheets and the command line read.
 *
 * @param year list year Y
 * @param period P
 * @param from first day of P
 * @param to last day of P
 * @param asOf D
 * @param preliminary 草表: P is not over on D
 * @param overall figures of M
 * @param byCommunity by main community; active communities without items too
 * @param byCategory by category
 * @param byDepartment by lead department
 * @param byFundingSource by source
 * @param items M, in list order
 * @param doneInPeriod the items of n, in list order
 * @param done the items of N, in list order
 */
public record Figures(
        int year,
        ReportPeriod period,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        boolean preliminary,
        FigureSet overall,
        List<GroupFigures> byCommunity,
        List<GroupFigures> byCategory,
        List<GroupFigures> byDepartment,
        List<SourceFigures> byFundingSource,
        List<ItemView> items,
        List<ItemView> doneInPeriod,
        List<ItemView> done) {

    /** The figures of a period, as of its last day or today, whichever is earlier. */
    public static Figures of(Ledger ledger, int year, ReportPeriod period, LocalDate today) {
        LocalDate to = period.to(ledger.office().office().calendar());
        return asOf(ledger, year, period, to.isBefore(today) ? to : today);
    }

    /**
     * The figures of the start page: as of today and of its month, for a past year as of 31 December and of its last month.
     */
    public static Figures startPage(Ledger ledger, int year, LocalDate today) {
        if (year < today.getYear()) {
            YearMonth december = YearMonth.of(year, Month.DECEMBER);
            return asOf(ledger, year, ReportPeriod.of(december), december.atEndOfMonth());
        }
        ReportCalendar calendar = ledger.office().office().calendar();
        // After the last cutoff day of the year the list still shows its December.
        YearMonth month = calendar.monthOf(today);
        YearMonth shown = month.getYear() > year ? YearMonth.of(year, Month.DECEMBER) : month;
        return asOf(ledger, year, ReportPeriod.of(shown), today);
    }

    /** The same figures one month earlier, as of the last day then: what is shown beside a figure. */
    public Figures monthBefore(Ledger ledger) {
        ReportPeriod earlier =
                new ReportPeriod(period.first().minusMonths(1), period.last().minusMonths(1));
        return of(ledger, year, earlier, asOf);
    }

    /** Σ 本月完成投资 of all items for January to December of the list year; months after D are zero. */
    public List<Money> investedByMonth() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month ->
                        items.stream().map(item -> item.invested(month, month)).reduce(Money.ZERO, Money::plus))
                .toList();
    }

    /**
     * The figures of some rows of a list, such as those that a filter lets through.
     *
     * @param rows views of the list of {@code year} as of {@code asOf}, see {@link Views#list}
     */
    public static FigureSet ofRows(Ledger ledger, int year, LocalDate asOf, List<ItemView> rows) {
        ReportCalendar calendar = ledger.office().office().calendar();
        YearMonth month = calendar.monthOf(asOf);
        Tally tally = new Tally(
                calendar.firstDay(month),
                calendar.lastDay(month),
                Lens.of(ledger, year, asOf).elapsedMonths());
        rows.forEach(tally::add);
        return tally.figures();
    }

    static Figures asOf(Ledger ledger, int year, ReportPeriod period, LocalDate day) {
        ReportCalendar calendar = ledger.office().office().calendar();
        LocalDate from = period.from(calendar);
        LocalDate to = period.to(calendar);
        Lens lens = Lens.of(ledger, year, day, period.first(), period.last());
        List<Sums> parts = Views.parts(lens, () -> Sums.none(lens, from, to), Sums::add);
        Sums sums = parts.get(0);
        parts.subList(1, parts.size()).forEach(sums::addAll);
        List<ItemView> items = sums.overall().items();
        List<ItemView> done = items.stream().filter(ItemView::done).toList();
        return new Figures(
                year,
                period,
                from,
                to,
                day,
                day.isBefore(to),
                sums.overall().figures(),
                sums.communities().groups(),
                sums.categories().groups(),
                sums.departments().groups(),
                sums.sources().figures(ledger.office()),
                items,
                done.stream().filter(item -> Tally.doneWithin(item, from, to)).toList(),
                done);
    }
}
