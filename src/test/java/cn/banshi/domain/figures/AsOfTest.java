package cn.banshi.domain.figures;

import static cn.banshi.domain.figures.TestItem.item;
import static cn.banshi.domain.figures.TestItem.ledger;
import static cn.banshi.domain.figures.TestItem.money;
import static cn.banshi.domain.figures.TestItem.underway;
import static cn.banshi.domain.figures.TestItem.view;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moves, adjustments, month rows and list membership as of a day. */
class AsOfTest {
    private static List<Long> ids(List<ItemView> views) {
        return views.stream().map(ItemView::id).toList();
    }

    @Test
    void beforeItsFirstMoveAnItemDoesNotExist() {
        Ledger ledger = ledger(underway(1, "2021-03-01"));
        assertThat(view(ledger, 1, "2020-12-31")).isNull();
        assertThat(view(ledger, 1, "2021-01-01").status()).isEqualTo(Status.APPROVED);
        assertThat(Views.list(ledger, 2021, LocalDate.parse("2020-12-31"))).isEmpty();
    }

    @Test
    void beforeAnAdjustmentTheOldDeadlineHolds() {
        TestItem item = underway(1, "2021-01-01")
                .until("2021-12-31")
                .extended("2021-06-01", "2021-06-30", "2021-09-30")
                .extended("2021-09-10", "2021-09-30", "2021-12-31");
        assertThat(view(item, "2021-05-31").deadline()).isEqualTo("2021-06-30");
        assertThat(view(item, "2021-06-01").deadline()).isEqualTo("2021-09-30");
        assertThat(view(item, "2021-09-09").deadline()).isEqualTo("2021-09-30");
        assertThat(view(item, "2021-09-10").deadline()).isEqualTo("2021-12-31");
    }

    @Test
    void beforeAnAdjustmentTheOldAmountsHold() {
        TestItem item = underway(1, "2021-01-01")
                .plan("100000")
                .onList(2021, "90000")
                .replanned(AdjustmentTarget.PLANNED_TOTAL, null, "2021-03-12", "86000", "100000")
                .replanned(AdjustmentTarget.PLANNED_YEAR, 2021, "2021-03-12", "80000", "90000");
        assertThat(view(item, "2021-03-11").plannedTotal()).isEqualTo(money("86000"));
        assertThat(view(item, "2021-03-11").plannedYear()).isEqualTo(money("80000"));
        assertThat(view(item, "2021-03-12").plannedTotal()).isEqualTo(money("100000"));
        assertThat(view(item, "2021-03-12").plannedYear()).isEqualTo(money("90000"));
    }

    @Test
    void anAdjustmentOfAnotherYearsPlanLeavesThisOneAlone() {
        TestItem item = underway(1, "2021-01-01")
                .onList(2021, "90000")
                .onList(2022, "50000")
                .replanned(AdjustmentTarget.PLANNED_YEAR, 2022, "2022-03-12", "40000", "50000");
        assertThat(view(item, "2021-06-01").plannedYear()).isEqualTo(money("90000"));
        assertThat(Views.item(ledger(item), 1, 2022, LocalDate.parse("2022-03-01"))
                        .plannedYear())
                .isEqualTo(money("40000"));
    }

    @Test
    void rowsAfterTheDayDoNotExist() {
        TestItem item = underway(1, "2021-01-01")
                .month("2021-02", "30", "100")
                .month("2021-03", null, "200")
                .month("2021-04", "70", "400");
        ItemView march = view(item, "2021-03-01");
        assertThat(march.progress()).isEqualTo(Fraction.of(30));
        assertThat(march.investedTotal()).isEqualTo(money("300"));
        assertThat(march.latest().month()).isEqualTo(YearMonth.of(2021, 3));
        assertThat(march.month(YearMonth.of(2021, 4))).isNull();
        assertThat(march.month(YearMonth.of(2021, 2)).investment()).isEqualTo(money("100"));
        assertThat(march.month(YearMonth.of(2021, 1))).isNull();
        assertThat(march.invested(YearMonth.of(2021, 1), YearMonth.of(2021, 12)))
                .isEqualTo(money("300"));
        assertThat(march.investedInMonth()).isEqualTo(money("200"));
    }

    @Test
    void progressIsHundredFromBuiltOnAndFallsBackOnRestart() {
        TestItem item = underway(1, "2021-01-01")
                .month("2021-02", "60", null)
                .move(Status.BUILT, "2021-03-05")
                .move(Status.DONE, "2021-03-20")
                .move(Status.UNDERWAY, "2021-05-10");
        assertThat(view(item, "2021-01-31").progress()).isEqualTo(Fraction.ZERO);
        assertThat(view(item, "2021-01-31").progressStated()).isFalse();
        assertThat(view(item, "2021-03-04").progress()).isEqualTo(Fraction.of(60));
        assertThat(view(item, "2021-03-05").progress()).isEqualTo(Fraction.HUNDRED);
        assertThat(view(item, "2021-05-09").progress()).isEqualTo(Fraction.HUNDRED);
        assertThat(view(item, "2021-05-10").progress()).isEqualTo(Fraction.of(60));
        assertThat(view(item, "2021-05-10").round()).isEqualTo(2);
        assertThat(view(item, "2021-05-10").startedOn()).isEqualTo("2021-05-10");
        assertThat(view(item, "2021-05-10").doneOn()).isNull();
    }

    @Test
    void membershipBeginsOnTheDayOfJoining() {
        Ledger ledger = ledger(underway(1, "2021-01-01").onList(2021, "100", "2021-02-10", "1"));
        assertThat(Views.list(ledger, 2021, LocalDate.parse("2021-02-09"))).isEmpty();
        assertThat(ids(Views.reserve(ledger, LocalDate.parse("2021-02-09")))).containsExactly(1L);
        assertThat(ids(Views.list(ledger, 2021, LocalDate.parse("2021-02-10")))).containsExactly(1L);
        assertThat(Views.reserve(ledger, LocalDate.parse("2021-02-10"))).isEmpty();
        assertThat(Views.list(ledger, 2022, LocalDate.parse("2021-02-10"))).isEmpty();
    }

    @Test
    void listHoldsCancelledButNotRecycledItemsInTheOrderOfTheirNumbers() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01").onList(2021, null, null, "10"),
                underway(2, "2021-01-01").onList(2021, null, null, "3-1"),
                underway(3, "2021-01-01").onList(2021, null, null, ""),
                underway(4, "2021-01-01").onList(2021, null, null, "3").move(Status.CANCELLED, "2021-02-01"),
                underway(5, "2021-01-01").onList(2021, null, null, "2").recycled(),
                underway(6, "2021-01-01").onList(2021, null, null, "02"));
        List<ItemView> list = Views.list(ledger, 2021, LocalDate.parse("2021-03-01"));
        assertThat(ids(list)).containsExactly(6L, 4L, 2L, 1L, 3L);
        assertThat(list.get(1).counts()).isFalse();
        assertThat(list.get(2).counts()).isTrue();
    }

    @Test
    void reserveHoldsItemsOnNoList() {
        Ledger ledger = ledger(item(1).move(Status.RESERVE, "2021-01-05"), underway(2, "2021-01-01"));
        assertThat(ids(Views.reserve(ledger, LocalDate.parse("2021-03-01")))).containsExactly(1L);
        assertThat(Views.reserve(ledger, LocalDate.parse("2021-01-04"))).isEmpty();
    }
}
