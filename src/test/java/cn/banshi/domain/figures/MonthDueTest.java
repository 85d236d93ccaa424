package cn.banshi.domain.figures;

import static cn.banshi.domain.figures.TestItem.item;
import static cn.banshi.domain.figures.TestItem.ledger;
import static cn.banshi.domain.figures.TestItem.underway;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthDueTest {
    private static final YearMonth MARCH = YearMonth.of(2021, 3);

    private static boolean due(TestItem item) {
        return !MonthDue.items(ledger(item), MARCH, LocalDate.parse("2021-12-31"))
                .isEmpty();
    }

    private static TestItem approved() {
        return item(1).onList(2021, null).move(Status.APPROVED, "2021-01-01");
    }

    @Test
    void underwayOrBuiltOnSomeDayOfTheMonthIsDue() {
        assertThat(due(underway(1, "2021-03-31"))).isTrue();
        assertThat(due(underway(1, "2021-04-01").from("2021-04-01"))).isFalse();
        assertThat(due(underway(1, "2021-02-01"))).isTrue();
        assertThat(due(underway(1, "2021-02-01").move(Status.BUILT, "2021-02-05")))
                .isTrue();
        assertThat(due(underway(1, "2021-02-01").move(Status.PAUSED, "2021-03-02")))
                .isTrue();
        assertThat(due(underway(1, "2021-02-01").move(Status.PAUSED, "2021-03-01")))
                .isFalse();
    }

    @Test
    void aStatusThatAnotherMoveReplacesOnTheSameDayWasNeverHeld() {
        assertThat(due(approved().move(Status.UNDERWAY, "2021-03-10").move(Status.PAUSED, "2021-03-10")))
                .isFalse();
        assertThat(due(underway(1, "2021-02-01")
                        .move(Status.PAUSED, "2021-02-03")
                        .move(Status.UNDERWAY, "2021-02-03")))
                .isTrue();
    }

    @Test
    void doneInTheMonthIsDueAndDoneBeforeItIsNot() {
        assertThat(due(approved().move(Status.DONE, "2021-03-01"))).isTrue();
        assertThat(due(underway(1, "2021-01-01").move(Status.DONE, "2021-03-01")))
                .isTrue();
        assertThat(due(underway(1, "2021-01-01").move(Status.DONE, "2021-02-28")))
                .isFalse();
        assertThat(due(underway(1, "2021-01-01").move(Status.DONE, "2021-02-28").move(Status.CLOSED, "2021-03-08")))
                .isFalse();
    }

    @Test
    void approvedIsDueUnlessItsPlannedStartLiesAfterTheMonth() {
        assertThat(due(approved())).isTrue();
        assertThat(due(approved().from("2021-03-31"))).isTrue();
        assertThat(due(approved().from("2021-04-01"))).isFalse();
    }

    @Test
    void onlyItemsOfTheListCount() {
        assertThat(due(underway(1, "2021-01-01").move(Status.CANCELLED, "2021-03-20")))
                .isFalse();
        assertThat(due(underway(1, "2021-01-01").onNoList())).isFalse();
        assertThat(due(item(1).onList(2021, null).move(Status.RESERVE, "2021-01-01")))
                .isFalse();
    }

    @Test
    void followsTheCutoffDay() {
        Ledger ledger = ledger(25, List.of(underway(1, "2021-03-26").from("2021-03-26")));
        assertThat(MonthDue.items(ledger, MARCH, LocalDate.parse("2021-12-31"))).isEmpty();
        assertThat(MonthDue.items(ledger, YearMonth.of(2021, 4), LocalDate.parse("2021-12-31")))
                .hasSize(1);
    }

    @Test
    void looksNoFurtherThanToday() {
        Ledger ledger = ledger(underway(1, "2021-03-20").from("2021-04-20"));
        assertThat(MonthDue.items(ledger, MARCH, LocalDate.parse("2021-03-19"))).isEmpty();
        assertThat(MonthDue.items(ledger, MARCH, LocalDate.parse("2021-03-20"))).hasSize(1);
    }

    @Test
    void listsTheSubItemsThatAreDueThemselves() {
        Ledger ledger = ledger(
                underway(1, "2021-01-01"),
                underway(2, "2021-01-01").under(1),
                underway(3, "2021-01-01").under(1).move(Status.DONE, "2021-02-01"),
                underway(4, "2021-01-01").under(1).move(Status.CANCELLED, "2021-03-02"));
        ItemView parent =
                MonthDue.items(ledger, MARCH, LocalDate.parse("2021-12-31")).get(0);
        assertThat(MonthDue.subItems(parent, MARCH)).extracting(ItemView::id).containsExactly(2L);
    }
}
