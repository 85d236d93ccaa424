package cn.banshi.domain.figures;

import static cn.banshi.domain.figures.TestItem.OTHER_SOURCE;
import static cn.banshi.domain.figures.TestItem.SOURCE;
import static cn.banshi.domain.figures.TestItem.item;
import static cn.banshi.domain.figures.TestItem.ledger;
import static cn.banshi.domain.figures.TestItem.money;
import static cn.banshi.domain.figures.TestItem.underway;
import static cn.banshi.domain.figures.TestItem.view;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A parent's values are the sums of its sub-items, each field by itself. */
class RollUpTest {
    private static TestItem sub(long id) {
        return underway(id, "2021-01-01").under(1).onList(2021, null, null, "1-" + id);
    }

    @Test
    void sumsEachFieldByItself() {
        TestItem parent = underway(1, "2021-01-01")
                .plan("999")
                .onList(2021, "888")
                .opening("77")
                .serves(5, 6, 7)
                .month("2021-02", "12", "1000");
        Ledger ledger = ledger(
                parent,
                sub(2).plan("100").serves(null, 30, null).month("2021-03", "50", "10"),
                sub(3).plan("300").month("2021-03", "10", null));
        ItemView view = view(ledger, 1, "2021-03-31");
        assertThat(view.plannedTotal()).isEqualTo(money("400"));
        assertThat(view.plannedYear()).isEqualTo(money("888"));
        assertThat(view.openingBalance()).isEqualTo(money("77"));
        assertThat(view.households()).isEqualTo(5);
        assertThat(view.people()).isEqualTo(30);
        assertThat(view.personTimes()).isEqualTo(7);
        assertThat(view.rolledUp(ProjectField.PLANNED_TOTAL)).isTrue();
        assertThat(view.rolledUp(ProjectField.PLANNED_YEAR)).isFalse();
        assertThat(view.rolledUp(ProjectField.OPENING_BALANCE)).isFalse();
        assertThat(view.rolledUp(ProjectField.PEOPLE)).isTrue();
        assertThat(view.rolledUp(ProjectField.HOUSEHOLDS)).isFalse();
        assertThat(view.rolledUp(ProjectField.MONTH_INVESTMENT)).isTrue();
        assertThat(view.rolledUp(ProjectField.NAME)).isFalse();
    }

    @Test
    void moneyOfAMonthIsTheSubItemsWhereTheyHaveAny() {
        TestItem parent =
                underway(1, "2021-01-01").month("2021-02", null, "1000").month("2021-03", null, "5000");
        Ledger ledger = ledger(
                parent,
                sub(2).opening("7").month("2021-03", null, "10"),
                sub(3).month("2021-03", null, "20").month("2021-04", null, "40"));
        ItemView view = view(ledger, 1, "2021-04-30");
        assertThat(view.investedInMonth()).isEqualTo(money("40"));
        assertThat(view.invested(YearMonth.of(2021, 3), YearMonth.of(2021, 3))).isEqualTo(money("30"));
        assertThat(view.investedInYear()).isEqualTo(money("1070"));
        assertThat(view.investedTotal()).isEqualTo(money("1077"));
        assertThat(view.rolledUp(ProjectField.MONTH_INVESTMENT, YearMonth.of(2021, 2)))
                .isFalse();
        assertThat(view.rolledUp(ProjectField.MONTH_INVESTMENT, YearMonth.of(2021, 3)))
                .isTrue();
        assertThat(view(ledger, 1, "2021-02-28").investedTotal()).isEqualTo(money("1007"));
    }

    @Test
    void cancelledAndFutureSubItemsAreLeftOut() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").plan("5"),
                sub(2).plan("100").move(Status.CANCELLED, "2021-03-01"),
                item(3).under(1).plan("300").move(Status.APPROVED, "2021-04-01"),
                sub(4).plan("900").recycled());
        assertThat(view(ledger, 1, "2021-02-28").plannedTotal()).isEqualTo(money("100"));
        assertThat(view(ledger, 1, "2021-03-01").plannedTotal()).isEqualTo(money("5"));
        assertThat(view(ledger, 1, "2021-03-01").subViews()).hasSize(1);
        assertThat(view(ledger, 1, "2021-03-01").subItems()).isZero();
        assertThat(view(ledger, 1, "2021-04-01").plannedTotal()).isEqualTo(money("300"));
        assertThat(view(ledger, 1, "2021-04-01").subItems()).isOne();
    }

    @Test
    void weighsProgressByPlanWhereAllHaveOne() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").month("2021-02", "99", null),
                sub(2).plan("126").move(Status.BUILT, "2021-02-10"),
                sub(3).plan("142").month("2021-02", "80", null));
        assertThat(view(ledger, 1, "2021-02-28").progress()).isEqualTo(new Fraction(126 * 100 + 142 * 80, 268));
        assertThat(view(ledger, 1, "2021-02-28").rolledUp(ProjectField.PHYSICAL_PROGRESS))
                .isTrue();
    }

    @Test
    void locksNoProgressThatFollowsFromItsOwnCompletion() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").move(Status.BUILT, "2021-02-10"),
                sub(2).plan("142").month("2021-02", "80", null));
        assertThat(view(ledger, 1, "2021-02-28").rolledUp(ProjectField.PHYSICAL_PROGRESS))
                .isFalse();
    }

    @Test
    void takesThePlainMeanWhereOneHasNoPlanOrAllPlansAreZero() {
        Ledger unplanned = ledger(
                underway(1, "2021-01-01"),
                sub(2).plan("126").month("2021-02", "50", null),
                sub(3).month("2021-02", "25.5", null),
                sub(4));
        assertThat(view(unplanned, 1, "2021-02-28").progress()).isEqualTo(new Fraction(755, 30));
        Ledger free =
                ledger(underway(1, "2021-01-01"), sub(2).plan("0").month("2021-02", "50", null), sub(3).plan("0"));
        assertThat(view(free, 1, "2021-02-28").progress()).isEqualTo(Fraction.of(25));
    }

    @Test
    void takesItsOwnProgressWhereNoSubItemStatesOne() {
        Ledger ledger = ledger(underway(1, "2021-01-01").month("2021-02", "40", null), sub(2), sub(3));
        assertThat(view(ledger, 1, "2021-02-28").progress()).isEqualTo(Fraction.of(40));
    }

    @Test
    void isHundredOnceTheParentItselfIsBuilt() {
        Ledger ledger =
                ledger(underway(1, "2021-01-01").move(Status.BUILT, "2021-02-20"), sub(2).month("2021-02", "40", null));
        assertThat(view(ledger, 1, "2021-02-19").progress()).isEqualTo(Fraction.of(40));
        assertThat(view(ledger, 1, "2021-02-20").progress()).isEqualTo(Fraction.HUNDRED);
    }

    @Test
    void comparesWeightedProgressOfHugePlansExactly() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").from("2021-01-01").until("2021-04-11"),
                sub(2).plan("49999999999999.99").month("2021-02", "20", null),
                sub(3).plan("49999999999999.98").month("2021-02", "20", null));
        assertThat(view(ledger, 1, "2021-02-20").word()).isEqualTo(ScheduleWord.SLOW);
        Ledger less = ledger(
                underway(1, "2021-01-01").from("2021-01-01").until("2021-04-11"),
                sub(2).plan("49999999999999.99").month("2021-02", "20", null),
                sub(3).plan("0.01").month("2021-02", "19.99", null));
        assertThat(view(less, 1, "2021-02-20").word()).isEqualTo(ScheduleWord.LATE);
    }

    @Test
    void sumsSourcesAndPayments() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01")
                        .funding(SOURCE, "9", "9")
                        .paid("2021-01", SOURCE, "1")
                        .paid("2021-02", SOURCE, "5"),
                sub(2).funding(OTHER_SOURCE, "20", null).paid("2021-02", OTHER_SOURCE, "3"),
                sub(3).funding(OTHER_SOURCE, "30", "25").paid("2021-03", SOURCE, "4"));
        assertThat(view(ledger, 1, "2021-02-28").sources())
                .containsExactly(
                        new SourceFigures(SOURCE, "区级财政", money("0"), money("0"), money("1")),
                        new SourceFigures(OTHER_SOURCE, "居民自筹", money("50"), money("25"), money("3")));
        assertThat(view(ledger, 1, "2021-03-01").sources().get(0).paid()).isEqualTo(money("5"));
        assertThat(view(ledger, 1, "2021-03-01").rolledUp(ProjectField.APPROVED))
                .isTrue();
    }

    @Test
    void sumsEachQuantityByNameAndUnit() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").target("路灯", "9", "2", "盏").target("围墙", "50", null, "米"),
                sub(2).target("路灯", "3", null, "盏"),
                sub(3).target("路灯", "4.5", null, "盏").target("树", "8", "8", "棵"));
        assertThat(view(ledger, 1, "2021-02-28").targets())
                .extracting(TargetFigures::text)
                .containsExactly("路灯 7.5盏", "围墙 50米", "树 8棵");
        assertThat(view(ledger, 1, "2021-02-28").targets().get(0).done()).isEqualByComparingTo("2");
    }
}
