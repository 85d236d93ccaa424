package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        OfficeData office = ledger.office();
        ReportCalendar calendar = office.office().calendar();
        LocalDate from = period.from(calendar);
        LocalDate to = period.to(calendar);
        Lens lens = Lens.of(ledger, year, day, period.first(), period.last());
        Supplier<Tally> newTally = () -> new Tally(from, to, lens.elapsedMonths());

        Tally overall = newTally.get();
        Grouping communities = new Grouping(communities(office), activeCommunities(office), newTally);
        Grouping categories = new Grouping(categories(office), Set.of(), newTally);
        Grouping departments = new Grouping(departments(office), Set.of(), newTally);
        Sources sources = new Sources();
        Views.each(lens, item -> {
            if (!item.counts()) {
                return;
            }
            Project project = item.project();
            overall.add(item);
            communities.of(project.basics().communityId()).add(item);
            categories.of(project.basics().categoryId()).add(item);
            departments.of(project.duty().leadDepartmentId()).add(item);
            sources.add(item);
        });
        List<ItemView> items = overall.items();
        List<ItemView> done = items.stream().filter(ItemView::done).toList();
        return new Figures(
                year,
                period,
                from,
                to,
                day,
                day.isBefore(to),
                overall.figures(),
                communities.groups(),
                categories.groups(),
                departments.groups(),
                sources.figures(office),
                items,
                done.stream().filter(item -> Tally.doneWithin(item, from, to)).toList(),
                done);
    }

    private static List<Grouping.Key> communities(OfficeData office) {
        return office.communities().stream()
                .map(community -> new Grouping.Key(community.id(), community.name()))
                .toList();
    }

    private static Set<Long> activeCommunities(OfficeData office) {
        return office.communities().stream()
                .filter(Community::active)
                .map(Community::id)
                .collect(Collectors.toSet());
    }

    private static List<Grouping.Key> categories(OfficeData office) {
        return office.values(DictionaryKind.CATEGORY).stream()
                .map(value -> new Grouping.Key(value.id(), value.name()))
                .toList();
    }

    private static List<Grouping.Key> departments(OfficeData office) {
        return office.departments().stream()
                .map(department -> new Grouping.Key(department.id(), department.name()))
                .toList();
    }
}
