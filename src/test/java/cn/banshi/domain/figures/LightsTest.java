package cn.banshi.domain.figures;

import static cn.banshi.domain.figures.TestItem.ledger;
import static cn.banshi.domain.figures.TestItem.underway;
import static cn.banshi.domain.figures.TestItem.view;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Thresholds;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lights in their order, each at its limits. The span 2021-01-01 to 2021-04-11 is exactly 100 days: one point a day. */
class LightsTest {

    /** Should be at e = days since 1 January; stands at the given progress. */
    private static TestItem hundredDays(String progress) {
        return underway(1, "2021-01-01").from("2021-01-01").until("2021-04-11").month("2021-01", progress, null);
    }

    private static TestItem approved() {
        return TestItem.item(1).onList(2021, null).move(Status.APPROVED, "2021-01-01");
    }

    @Test
    void expectsOnePointADay() {
        assertThat(view(hundredDays("0"), "2021-01-01").expected()).isEqualTo(Fraction.ZERO);
        assertThat(view(hundredDays("0"), "2021-01-02").expected()).isEqualTo(Fraction.of(1));
        assertThat(view(hundredDays("0"), "2021-04-10").expected()).isEqualTo(Fraction.of(99));
        assertThat(view(hundredDays("0"), "2021-04-11").expected()).isEqualTo(Fraction.HUNDRED);
        assertThat(view(hundredDays("0"), "2021-12-31").expected()).isEqualTo(Fraction.HUNDRED);
    }

    @Test
    void neverRoundsTheExpectedProgress() {
        ItemView view = view(underway(1, "2021-04-08").from("2021-04-01").until("2021-12-20"), "2021-11-30");
        assertThat(view.expected()).isEqualTo(new Fraction(100 * 243, 263));
        assertThat(view.expected().text(1)).isEqualTo("92.4");
    }

    @Test
    void takesTheApprovalWhereNoStartIsPlanned() {
        ItemView view = view(approved().until("2021-01-11"), "2021-01-02");
        assertThat(view.scheduledStart()).isEqualTo("2021-01-01");
        assertThat(view.expected()).isEqualTo(Fraction.of(10));
    }

    @Test
    void isLateAboveThirtyPointsAndSlowAtExactlyThirty() {
        assertThat(view(hundredDays("20"), "2021-02-20").light()).isEqualTo(Light.SLOW);
        assertThat(view(hundredDays("20"), "2021-02-20").gap()).isEqualTo(Fraction.of(30));
        assertThat(view(hundredDays("19.99"), "2021-02-20").light()).isEqualTo(Light.LATE);
    }

    @Test
    void isSlowAboveTenPointsAndOnTimeAtExactlyTen() {
        assertThat(view(hundredDays("40"), "2021-02-20").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(hundredDays("39.99"), "2021-02-20").light()).isEqualTo(Light.SLOW);
    }

    @Test
    void deadlineDayItselfIsInTime() {
        ItemView onTheDay = view(hundredDays("95"), "2021-04-11");
        assertThat(onTheDay.light()).isEqualTo(Light.ON_TIME);
        assertThat(onTheDay.daysLate()).isZero();
        ItemView dayAfter = view(hundredDays("95"), "2021-04-12");
        assertThat(dayAfter.light()).isEqualTo(Light.LATE);
        assertThat(dayAfter.daysLate()).isEqualTo(1);
    }

    @Test
    void builtInTimeAndWaitingForAcceptanceIsNotLate() {
        TestItem item = hundredDays("95").move(Status.BUILT, "2021-04-11");
        assertThat(view(item, "2021-06-30").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(item, "2021-06-30").daysLate()).isZero();
    }

    @Test
    void builtAfterTheDeadlineStaysLateWithTheDaysOfItsBuiltDate() {
        ItemView view = view(hundredDays("95").move(Status.BUILT, "2021-04-21"), "2021-06-30");
        assertThat(view.light()).isEqualTo(Light.LATE);
        assertThat(view.daysLate()).isEqualTo(10);
    }

    @Test
    void dueSoonFromFifteenDaysBelowNinetyPercent() {
        assertThat(view(hundredDays("89.99"), "2021-03-26").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(hundredDays("89.99"), "2021-03-27").light()).isEqualTo(Light.DUE_SOON);
        assertThat(view(hundredDays("90"), "2021-03-27").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(hundredDays("89.99"), "2021-04-11").light()).isEqualTo(Light.DUE_SOON);
    }

    @Test
    void dueSoonGoesBeforeSlow() {
        ItemView view = view(hundredDays("70"), "2021-03-31");
        assertThat(view.gap()).isEqualTo(Fraction.of(19));
        assertThat(view.light()).isEqualTo(Light.DUE_SOON);
        assertThat(view.word()).isEqualTo(ScheduleWord.SLOW);
    }

    @Test
    void notStartedIsAmberOnceThePlannedStartHasPassed() {
        TestItem item = approved().from("2021-03-01").until("2021-12-31");
        ItemView onTheDay = view(item, "2021-03-01");
        assertThat(onTheDay.light()).isEqualTo(Light.NOT_STARTED);
        assertThat(onTheDay.notStartedOverdue()).isFalse();
        assertThat(view(item, "2021-03-02").notStartedOverdue()).isTrue();
    }

    @Test
    void notStartedAndOverdueIsLate() {
        TestItem item = approved().from("2021-03-01").until("2021-03-31");
        assertThat(view(item, "2021-04-01").light()).isEqualTo(Light.LATE);
        assertThat(view(item, "2021-04-01").word()).isEqualTo(ScheduleWord.LATE);
    }

    @Test
    void withoutDeadlineSilentForTwoMonthsIsSlow() {
        TestItem silent = underway(1, "2021-01-01").month("2021-03", null, null, "有进展", null);
        assertThat(view(silent, "2021-03-31").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(silent, "2021-04-30").light()).isEqualTo(Light.ON_TIME);
        ItemView may = view(silent, "2021-05-01");
        assertThat(may.light()).isEqualTo(Light.SLOW);
        assertThat(may.expected()).isNull();
        assertThat(may.gap()).isNull();
        assertThat(may.word()).isEqualTo(ScheduleWord.ON_TIME);
    }

    @Test
    void blankTextIsNoText() {
        TestItem item = underway(1, "2021-01-01").month("2021-05", "10", null, "  ", null);
        assertThat(view(item, "2021-05-31").light()).isEqualTo(Light.SLOW);
    }

    @Test
    void plannedStartOnOrAfterTheDeadlineExpectsNothingUntilItThenAll() {
        TestItem item = underway(1, "2021-01-02").from("2021-03-10").until("2021-03-10");
        assertThat(view(item, "2021-03-10").expected()).isEqualTo(Fraction.ZERO);
        assertThat(view(item, "2021-03-11").expected()).isEqualTo(Fraction.HUNDRED);
        TestItem after = underway(1, "2021-01-02").from("2021-03-20").until("2021-03-10");
        assertThat(view(after, "2021-03-15").expected()).isEqualTo(Fraction.ZERO);
        assertThat(view(after, "2021-03-15").light()).isEqualTo(Light.LATE);
        assertThat(view(after, "2021-03-21").expected()).isEqualTo(Fraction.HUNDRED);
    }

    @Test
    void doneAndPausedGoBeforeEverything() {
        TestItem done = hundredDays("10").move(Status.DONE, "2021-06-30");
        assertThat(view(done, "2021-06-30").light()).isEqualTo(Light.DONE);
        assertThat(view(done, "2021-06-29").light()).isEqualTo(Light.LATE);
        assertThat(view(hundredDays("10").move(Status.PAUSED, "2021-03-01"), "2021-06-30")
                        .light())
                .isEqualTo(Light.PAUSED);
        assertThat(view(hundredDays("10").move(Status.STOPPED, "2021-03-01"), "2021-06-30")
                        .light())
                .isEqualTo(Light.PAUSED);
    }

    @Test
    void reserveCancelledAndSubItemsHaveNoLight() {
        assertThat(view(hundredDays("10").move(Status.CANCELLED, "2021-02-01"), "2021-02-20")
                        .light())
                .isNull();
        assertThat(view(TestItem.item(1).move(Status.RESERVE, "2021-01-01"), "2021-02-20")
                        .word())
                .isNull();
        Ledger ledger = ledger(hundredDays("10"), underway(2, "2021-01-01").under(1));
        assertThat(view(ledger, 2, "2021-02-20").light()).isNull();
    }

    @Test
    void manualLightHoldsFromItsDayToTheEndOfItsMonth() {
        TestItem item = hundredDays("40").light(Light.LATE, "2021-02-10", "2021-02");
        assertThat(view(item, "2021-02-09").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(item, "2021-02-10").light()).isEqualTo(Light.LATE);
        assertThat(view(item, "2021-02-10").word()).isEqualTo(ScheduleWord.LATE);
        assertThat(view(item, "2021-02-10").manualLight()).isNotNull();
        assertThat(view(item, "2021-02-28").light()).isEqualTo(Light.LATE);
        assertThat(view(item, "2021-03-01").manualLight()).isNull();
    }

    @Test
    void manualLightGoesBeforeEveryRuleAndWordFollowsIt() {
        TestItem done = hundredDays("10").move(Status.DONE, "2021-02-01").light(Light.LATE, "2021-02-01", "2021-12");
        assertThat(view(done, "2021-02-20").light()).isEqualTo(Light.LATE);
        assertThat(view(done, "2021-02-20").word()).isEqualTo(ScheduleWord.LATE);
        TestItem forgiven = hundredDays("10").light(Light.ON_TIME, "2021-02-01", "2021-12");
        assertThat(view(forgiven, "2021-06-30").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(forgiven, "2021-06-30").word()).isEqualTo(ScheduleWord.ON_TIME);
    }

    @Test
    void laterManualLightReplacesTheEarlierOne() {
        TestItem item =
                hundredDays("40").light(Light.LATE, "2021-02-01", "2021-12").light(Light.SLOW, "2021-02-15", "2021-02");
        assertThat(view(item, "2021-02-14").light()).isEqualTo(Light.LATE);
        assertThat(view(item, "2021-02-20").light()).isEqualTo(Light.SLOW);
        assertThat(view(item, "2021-03-01").light()).isEqualTo(Light.LATE);
    }

    @Test
    void onScheduleFollowsTheLightUnlessOverriddenForTheMonth() {
        TestItem slow = hundredDays("20").month("2021-02", null, null, "进展", true);
        assertThat(view(slow, "2021-02-20").light()).isEqualTo(Light.SLOW);
        assertThat(view(slow, "2021-02-20").onSchedule()).isTrue();
        assertThat(view(slow, "2021-02-20").onScheduleOverridden()).isTrue();
        assertThat(view(slow, "2021-03-20").light()).isEqualTo(Light.LATE);
        assertThat(view(slow, "2021-03-20").onSchedule()).isFalse();
        assertThat(view(hundredDays("20"), "2021-02-20").onSchedule()).isFalse();
        assertThat(view(hundredDays("50"), "2021-02-20").onSchedule()).isTrue();
    }

    @Test
    void thresholdsAreSettings() {
        Thresholds strict = new Thresholds(5, 2, 1, 3, 50);
        Ledger ledger = ledger(0, strict, List.of(hundredDays("44")));
        assertThat(view(ledger, 1, "2021-02-20").light()).isEqualTo(Light.LATE);
        assertThat(view(ledger, 1, "2021-02-18").light()).isEqualTo(Light.SLOW);
        assertThat(view(ledger, 1, "2021-02-15").light()).isEqualTo(Light.ON_TIME);
        assertThat(view(ledger, 1, "2021-02-12").word()).isEqualTo(ScheduleWord.AHEAD);
    }

    @Test
    void explainsTheLightWithItsOperands() {
        TestItem item =
                underway(1, "2021-06-03").from("2021-05-20").until("2021-11-15").month("2021-10", "60", null);
        assertThat(view(item, "2021-11-30").lightWhy())
                .isEqualTo(new Explained("滞后", "低 40 个百分点：应达 100%，形象进度 60%；逾期 15 天（时限 11月15日）"));
        assertThat(view(hundredDays("70"), "2021-03-31").lightWhy().why()).isEqualTo("距时限 11 天（4月11日），形象进度 70%，低于 90%");
        assertThat(view(hundredDays("50"), "2021-02-20").lightWhy().why()).isEqualTo("与应达进度持平：应达 50%，形象进度 50%");
        assertThat(view(hundredDays("62.5"), "2021-02-20").lightWhy().why()).isEqualTo("高 12.5 个百分点：应达 50%，形象进度 62.5%");
        assertThat(view(approved().from("2021-03-01").until("2021-12-31"), "2021-03-11")
                        .lightWhy()
                        .why())
                .isEqualTo("应于 3月1日开工，已过 10 天仍未开工");
        assertThat(view(hundredDays("95").move(Status.BUILT, "2021-04-21"), "2021-06-30")
                        .lightWhy()
                        .why())
                .isEqualTo("逾期 10 天（时限 4月11日，完工 4月21日）");
        assertThat(view(hundredDays("40").light(Light.LATE, "2021-02-10", "2021-02"), "2021-02-20")
                        .lightWhy()
                        .why())
                .startsWith("人工亮灯（2021-02-10 起，至 2021年2月）：领导要求；按规则为按序时：");
    }
}
