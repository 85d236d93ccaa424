package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.time.ReportPeriod;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodChoiceTest {
    private static final YearMonth NOW = YearMonth.of(2021, 11);

    private final PeriodChoice choice = new PeriodChoice(() -> NOW);

    private static ReportPeriod period(int firstYear, int first, int lastYear, int last) {
        return new ReportPeriod(YearMonth.of(firstYear, first), YearMonth.of(lastYear, last));
    }

    @Test
    void beginsWithTheMonthOfToday() {
        assertThat(choice.period()).isEqualTo(ReportPeriod.of(NOW));
        assertThat(choice.chosen().words()).isEqualTo("2021年11月");
    }

    @Test
    void everyKindLiesAroundTheSameMonth() {
        choice.kind(PeriodKind.QUARTER);
        assertThat(choice.period()).isEqualTo(period(2021, 10, 2021, 12));
        assertThat(choice.chosen().words()).isEqualTo("2021年4季度");
        choice.kind(PeriodKind.HALF);
        assertThat(choice.period()).isEqualTo(period(2021, 7, 2021, 12));
        assertThat(choice.chosen().words()).isEqualTo("2021年下半年");
        choice.kind(PeriodKind.YEAR);
        assertThat(choice.period()).isEqualTo(period(2021, 1, 2021, 12));
        choice.kind(PeriodKind.TO_MONTH);
        assertThat(choice.period()).isEqualTo(period(2021, 1, 2021, 11));
        assertThat(choice.chosen().words()).isEqualTo("2021年1—11月");
        choice.kind(PeriodKind.MONTH);
        assertThat(choice.period()).isEqualTo(ReportPeriod.of(NOW));
    }

    @Test
    void januaryUpToJanuaryIsJanuary() {
        choice.kind(PeriodKind.TO_MONTH);
        choice.step(-10);
        assertThat(choice.chosen().words()).isEqualTo("2021年1月");
    }

    @Test
    void neverGoesToAPeriodThatHasNotBegun() {
        for (PeriodKind kind : PeriodKind.values()) {
            choice.kind(kind);
            ReportPeriod before = choice.period();
            assertThat(choice.canStep(1)).as(kind.name()).isFalse();
            choice.step(1);
            assertThat(choice.period()).as(kind.name()).isEqualTo(before);
        }
    }

    @Test
    void stepsByWholePeriodsAndComesBack() {
        choice.kind(PeriodKind.QUARTER);
        choice.step(-1);
        assertThat(choice.period()).isEqualTo(period(2021, 7, 2021, 9));
        choice.step(1);
        assertThat(choice.period()).isEqualTo(period(2021, 10, 2021, 12));
        choice.kind(PeriodKind.MONTH);
        assertThat(choice.period().last()).isEqualTo(NOW);
    }

    @Test
    void goesBackFromTheQuarterOfTodayEvenLateInIt() {
        PeriodChoice early = new PeriodChoice(() -> YearMonth.of(2021, 10));
        early.kind(PeriodKind.QUARTER);
        early.step(-1);
        early.step(1);
        assertThat(early.chosen().month()).isEqualTo(YearMonth.of(2021, 10));
    }

    @Test
    void anyMonthsKeepTheirFirstOneBeforeTheirLast() {
        choice.step(-2);
        choice.kind(PeriodKind.RANGE);
        assertThat(choice.period()).isEqualTo(ReportPeriod.of(YearMonth.of(2021, 9)));
        choice.step(2);
        assertThat(choice.period()).isEqualTo(period(2021, 9, 2021, 11));
        choice.stepFrom(-10);
        assertThat(choice.period()).isEqualTo(period(2020, 11, 2021, 11));
        choice.stepFrom(100);
        assertThat(choice.period()).isEqualTo(ReportPeriod.of(NOW));
        choice.step(-3);
        assertThat(choice.period()).isEqualTo(ReportPeriod.of(YearMonth.of(2021, 8)));
    }

    @Test
    void recognisesThePeriodThatAnotherScreenAsksFor() {
        choice.show(period(2021, 1, 2021, 9));
        assertThat(choice.chosen().kind()).isEqualTo(PeriodKind.TO_MONTH);
        choice.show(period(2021, 4, 2021, 6));
        assertThat(choice.chosen().kind()).isEqualTo(PeriodKind.QUARTER);
        choice.show(period(2021, 7, 2021, 12));
        assertThat(choice.chosen().kind()).isEqualTo(PeriodKind.HALF);
        choice.show(period(2020, 1, 2020, 12));
        assertThat(choice.chosen().kind()).isEqualTo(PeriodKind.YEAR);
        choice.show(period(2020, 11, 2021, 2));
        assertThat(choice.chosen().kind()).isEqualTo(PeriodKind.RANGE);
        assertThat(choice.period()).isEqualTo(period(2020, 11, 2021, 2));
    }
}
