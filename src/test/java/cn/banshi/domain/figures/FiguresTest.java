package cn.banshi.domain.figures;

import static cn.banshi.domain.figures.TestItem.CATEGORY;
import static cn.banshi.domain.figures.TestItem.DEPARTMENT;
import static cn.banshi.domain.figures.TestItem.OTHER_COMMUNITY;
import static cn.banshi.domain.figures.TestItem.OTHER_SOURCE;
import static cn.banshi.domain.figures.TestItem.SOURCE;
import static cn.banshi.domain.figures.TestItem.item;
import static cn.banshi.domain.figures.TestItem.ledger;
import static cn.banshi.domain.figures.TestItem.money;
import static cn.banshi.domain.figures.TestItem.underway;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate YEAR_END = LocalDate.parse("2021-12-31");

    private static Figures of(Ledger ledger, String month) {
        return of(ledger, month, month, "2030-01-01");
    }

    private static Figures of(Ledger ledger, String first, String last, String today) {
        ReportPeriod period = new ReportPeriod(YearMonth.parse(first), YearMonth.parse(last));
        return Figures.of(ledger, 2021, period, LocalDate.parse(today));
    }

    @Test
    void countsPausedAndStoppedButNotReserveCancelledOrSubItems() {
        Ledger ledger = ledger(
                underway(1, "2021-01-02").move(Status.PAUSED, "2021-02-01"),
                underway(2, "2021-01-02").move(Status.STOPPED, "2021-02-01"),
                underway(3, "2021-01-02").move(Status.CANCELLED, "2021-02-01"),
                item(4).onList(2021, null).move(Status.RESERVE, "2021-01-01"),
                underway(5, "2021-01-02").under(1),
                underway(6, "2021-01-02").under(1).move(Status.CANCELLED, "2021-02-01"),
                item(7).under(1).move(Status.RESERVE, "2021-01-01"),
                underway(8, "2021-01-02").recycled());
        FigureSet figures = of(ledger, "2021-02").overall();
        assertThat(figures.items()).isEqualTo(2);
        assertThat(figures.subItems()).isEqualTo(1);
        assertThat(figures.started()).isEqualTo(2);
        assertThat(figures.count(Light.PAUSED)).isEqualTo(2);
        assertThat(figures.count(ScheduleWord.ADJUSTED)).isEqualTo(2);
        assertThat(of(ledger, "2021-01").overall().items()).isEqualTo(3);
    }

    @Test
    void countsDoneByItsValidDate() {
        Ledger ledger = ledger(
                underway(1, "2020-03-01").move(Status.DONE, "2020-12-20"),
                underway(2, "2021-01-02").move(Status.DONE, "2021-03-01"),
                underway(3, "2021-01-02").move(Status.DONE, "2021-03-31").move(Status.CLOSED, "2021-05-01"),
                underway(4, "2021-01-02").move(Status.DONE, "2021-03-15").move(Status.UNDERWAY, "2021-03-20"),
                underway(5, "2021-01-02")
                        .move(Status.DONE, "2021-02-15")
                        .move(Status.UNDERWAY, "2021-02-20")
                        .move(Status.DONE, "2021-04-01"));
        Figures march = of(ledger, "2021-03");
        assertThat(march.doneInPeriod()).extracting(ItemView::id).containsExactly(2L, 3L);
        assertThat(march.overall().doneInPeriod()).isEqualTo(2);
        assertThat(march.done()).extracting(ItemView::id).containsExactly(1L, 2L, 3L);
        assertThat(march.overall().done()).isEqualTo(3);
        assertThat(march.overall().doneRate().text(1)).isEqualTo("60.0");
        assertThat(of(ledger, "2021-02").overall().doneInPeriod()).isZero();
        assertThat(of(ledger, "2021-04").doneInPeriod())
                .extracting(ItemView::id)
                .containsExactly(5L);
        assertThat(of(ledger, "2021-01", "2021-03", "2030-01-01").overall().doneInPeriod())
                .isEqualTo(2);
    }

    @Test
    void sumsInvestmentByPeriodYearAndInAll() {
        Ledger ledger = ledger(underway(1, "2020-06-01")
                .plan("1000")
                .onList(2021, "600")
                .opening("50")
                .month("2020-12", null, "100")
                .month("2021-01", null, "200")
                .month("2021-02", null, "-30")
                .month("2021-03", null, "7"));
        FigureSet february = of(ledger, "2021-02").overall();
        assertThat(february.investedInPeriod()).isEqualTo(money("-30"));
        assertThat(february.investedInYear()).isEqualTo(money("170"));
        assertThat(february.investedTotal()).isEqualTo(money("320"));
        assertThat(february.yearInvestmentRate().text(1)).isEqualTo("28.3");
        assertThat(february.totalInvestmentRate().text(1)).isEqualTo("32.0");
        FigureSet winter = of(ledger, "2020-12", "2021-01", "2030-01-01").overall();
        assertThat(winter.investedInPeriod()).isEqualTo(money("300"));
        assertThat(of(ledger, "2020-12").overall().investedInYear()).isEqualTo(money("0"));
    }

    @Test
    void todayInsideThePeriodMakesAPreliminaryTableWithoutLaterRows() {
        Ledger ledger =
                ledger(underway(1, "2021-01-01").month("2021-02", null, "1").month("2021-03", null, "2"));
        Figures figures = of(ledger, "2021-02", "2021-03", "2021-02-10");
        assertThat(figures.asOf()).isEqualTo("2021-02-10");
        assertThat(figures.preliminary()).isTrue();
        assertThat(figures.from()).isEqualTo("2021-02-01");
        assertThat(figures.to()).isEqualTo("2021-03-31");
        assertThat(figures.overall().investedInPeriod()).isEqualTo(money("1"));
        assertThat(of(ledger, "2021-02", "2021-03", "2021-03-31").preliminary()).isFalse();
    }

    @Test
    void sumsInvestmentOfDoneItemsWithTheirOpeningBalance() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01")
                        .opening("5")
                        .month("2021-01", null, "10")
                        .move(Status.DONE, "2021-02-20"),
                underway(2, "2021-01-01").month("2021-01", null, "100").move(Status.DONE, "2021-01-20"),
                underway(3, "2021-01-01").month("2021-01", null, "1000"));
        FigureSet figures = of(ledger, "2021-02").overall();
        assertThat(figures.doneInvestedInPeriod()).isEqualTo(money("15"));
        assertThat(figures.doneInvested()).isEqualTo(money("115"));
        assertThat(figures.investedTotal()).isEqualTo(money("1115"));
    }

    @Test
    void neverMixesHouseholdsPeopleAndPersonTimes() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").serves(1, null, 100).move(Status.DONE, "2021-02-20"),
                underway(2, "2021-01-01").serves(2, 20, null).move(Status.DONE, "2021-01-20"),
                underway(3, "2021-01-01").serves(4, 40, 400));
        FigureSet figures = of(ledger, "2021-02").overall();
        assertThat(figures.benefit()).isEqualTo(new FigureSet.Served(7, 60, 500));
        assertThat(figures.doneBenefitInPeriod()).isEqualTo(new FigureSet.Served(1, 0, 100));
        assertThat(figures.doneBenefit()).isEqualTo(new FigureSet.Served(3, 20, 100));
    }

    @Test
    void notesWhatHasNoPlan() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").plan("0").onList(2021, "0").month("2021-01", null, "10"),
                underway(2, "2021-01-01").opening("3").month("2021-01", null, "100"),
                underway(3, "2021-01-01").plan("50"));
        FigureSet figures = of(ledger, "2021-01").overall();
        assertThat(figures.withoutPlannedTotal()).isEqualTo(1);
        assertThat(figures.investedWithoutPlannedTotal()).isEqualTo(money("103"));
        assertThat(figures.withoutPlannedYear()).isEqualTo(2);
        assertThat(figures.investedWithoutPlannedYear()).isEqualTo(money("100"));
        assertThat(new Formulas(figures, 4, 1).withoutPlan())
                .isEqualTo("1项未填计划总投资（按0计，总完成投资0.0103万元）；2项未填年度计划投资（按0计，年内累计0.0100万元）");
    }

    @Test
    void comparesTheYearRateAsShownWithTheElapsedMonthsAsShown() {
        Ledger ledger = ledger(underway(1, "2020-01-01")
                .onList(2021, "9")
                .month("2021-01", null, "1")
                .month("2021-11", null, "7"));
        assertThat(of(ledger, "2021-11").overall().scheduleGapText(1)).isEqualTo("-2.8");
        assertThat(of(ledger, "2021-11").overall().scheduleGapText(2)).isEqualTo("-2.78");
        assertThat(of(ledger, "2021-01").overall().scheduleGapText(1)).isEqualTo("2.8");
        assertThat(of(ledger, "2020-12").overall().elapsedMonths()).isZero();
        assertThat(of(ledger, "2021-12").overall().elapsedMonths()).isEqualTo(12);
        assertThat(of(ledger, "2022-05").overall().elapsedMonths()).isEqualTo(12);
        assertThat(of(ledger(underway(1, "2021-01-01")), "2021-05").overall().scheduleGapText(1))
                .isEqualTo("/");
    }

    @Test
    void cutsMonthsAtTheCutoffDay() {
        Ledger ledger = ledger(
                25,
                List.of(
                        underway(1, "2021-01-01").move(Status.DONE, "2021-02-25"),
                        underway(2, "2021-01-01").move(Status.DONE, "2021-02-26"),
                        underway(3, "2021-01-01").month("2021-03", "10", "4")));
        Figures february = of(ledger, "2021-02");
        assertThat(february.from()).isEqualTo("2021-01-26");
        assertThat(february.asOf()).isEqualTo("2021-02-25");
        assertThat(february.doneInPeriod()).extracting(ItemView::id).containsExactly(1L);
        assertThat(of(ledger, "2021-03").doneInPeriod())
                .extracting(ItemView::id)
                .containsExactly(2L);
        Figures lateFebruary = Figures.startPage(ledger, 2021, LocalDate.parse("2021-02-26"));
        assertThat(lateFebruary.period()).isEqualTo(ReportPeriod.of(YearMonth.of(2021, 3)));
        assertThat(lateFebruary.overall().investedInYear()).isEqualTo(money("4"));
        assertThat(lateFebruary.overall().elapsedMonths()).isEqualTo(3);
        assertThat(february.overall().investedInYear()).isEqualTo(money("0"));
    }

    @Test
    void startPageOfAPastYearHoldsTheDaysAfterTheLastCutoff() {
        Ledger ledger = ledger(25, List.of(underway(1, "2021-01-01").move(Status.DONE, "2021-12-28")));

        assertThat(Figures.startPage(ledger, 2021, LocalDate.parse("2022-03-05"))
                        .overall()
                        .done())
                .isEqualTo(1);
    }

    @Test
    void groupsInTheOfficesOrderWithEmptyActiveCommunitiesAndUnknownLast() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").in(OTHER_COMMUNITY, null, 22L).plan("10"),
                underway(2, "2021-01-01")
                        .in(OTHER_COMMUNITY, 12L, DEPARTMENT)
                        .plan("20")
                        .move(Status.DONE, "2021-01-09"),
                underway(3, "2021-01-01").in(OTHER_COMMUNITY, CATEGORY, null).plan("40"),
                underway(4, "2021-01-01").in(77, CATEGORY, null).plan("80"));
        Figures figures = of(ledger, "2021-01");
        assertThat(figures.byCommunity()).extracting(GroupFigures::name).containsExactly("春晓社区", "和顺社区", "未明确");
        FigureSet empty = figures.byCommunity().get(0).figures();
        assertThat(empty.items()).isZero();
        assertThat(empty.doneRate().text(1)).isEqualTo("/");
        assertThat(empty.plannedTotal()).isEqualTo(money("0"));
        GroupFigures heshun = figures.byCommunity().get(1);
        assertThat(heshun.figures().plannedTotal()).isEqualTo(money("70"));
        assertThat(heshun.figures().doneRate().text(1)).isEqualTo("33.3");
        assertThat(heshun.items()).extracting(ItemView::id).containsExactly(1L, 2L, 3L);
        assertThat(figures.byCategory()).extracting(GroupFigures::name).containsExactly("基础设施", "环境整治", "未明确");
        assertThat(figures.byDepartment()).extracting(GroupFigures::name).containsExactly("建设管理办", "民生保障办", "未明确");
        assertThat(figures.byDepartment().get(2).id()).isNull();
        assertThat(figures.byDepartment().get(2).figures().items()).isEqualTo(2);
    }

    @Test
    void sumsSourcesOfCountedItemsWithPaymentsUpToTheDay() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01")
                        .funding(SOURCE, "10", "8")
                        .funding(OTHER_SOURCE, "5", null)
                        .paid("2021-01", SOURCE, "2")
                        .paid("2021-02", SOURCE, "3"),
                underway(2, "2021-01-01").funding(SOURCE, "100", "90"),
                underway(3, "2021-01-01").funding(SOURCE, "1000", "1000").move(Status.CANCELLED, "2021-01-05"));
        Figures figures = of(ledger, "2021-01");
        assertThat(figures.byFundingSource())
                .containsExactly(
                        new SourceFigures(SOURCE, "区级财政", money("110"), money("98"), money("2")),
                        new SourceFigures(OTHER_SOURCE, "居民自筹", money("5"), money("0"), money("0")));
        assertThat(new Formulas(figures.overall(), 4, 1)
                        .paidRate(figures.byFundingSource().get(0)))
                .isEqualTo("支付率 0.0002/0.0098 = 2.0%");
    }

    @Test
    void startPageOfAPastYearStandsOnItsLastDay() {
        Ledger ledger = ledger(underway(1, "2021-01-01"));
        LocalDate today = LocalDate.parse("2022-03-05");
        assertThat(Figures.startPage(ledger, 2021, today).asOf()).isEqualTo(YEAR_END);
        assertThat(Figures.startPage(ledger, 2021, today).period()).isEqualTo(ReportPeriod.of(YearMonth.of(2021, 12)));
        Figures thisYear = Figures.startPage(ledger, 2022, today);
        assertThat(thisYear.asOf()).isEqualTo(today);
        assertThat(thisYear.from()).isEqualTo("2022-03-01");
        assertThat(thisYear.preliminary()).isTrue();
    }

    @Test
    void standsBesideTheMonthBefore() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01")
                        .onList(2021, "300")
                        .month("2021-01", null, "30000")
                        .month("2021-02", null, "40000"),
                underway(2, "2021-01-01").move(Status.DONE, "2021-02-03"));
        Figures figures = Figures.startPage(ledger, 2021, LocalDate.parse("2021-02-10"));
        Figures before = figures.monthBefore(ledger);
        assertThat(before.asOf()).isEqualTo("2021-01-31");
        assertThat(before.overall().done()).isZero();
        assertThat(Formulas.change(figures.overall().done(), before.overall().done()))
                .isEqualTo("较上月 +1");
        assertThat(Formulas.change(figures.overall().items(), before.overall().items()))
                .isEqualTo("较上月 持平");
        assertThat(Formulas.change(
                        before.overall().investedInYear(), figures.overall().investedInYear(), 2))
                .isEqualTo("较上月 -4.00");
        assertThat(Formulas.change(new Rate(1, 2), new Rate(1, 3), 1)).isEqualTo("较上月 +16.7");
        assertThat(Formulas.change(new Rate(1, 2), new Rate(1, 0), 1)).isEqualTo("较上月 /");
    }
}
