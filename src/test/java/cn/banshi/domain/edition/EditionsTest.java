package cn.banshi.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2021, 12);

    /** October by the calendar, December up to the 25th; two revisions of October. */
    private static final Editions EDITIONS = new Editions(
            List.of(
                    edition(DECEMBER, 1, LocalDate.of(2021, 12, 25)),
                    edition(OCTOBER, 2, LocalDate.of(2021, 11, 5)),
                    edition(OCTOBER, 1, LocalDate.of(2021, 10, 31))),
            List.of());

    private static Edition edition(YearMonth month, int revision, LocalDate through) {
        ReportEdition issued = new ReportEdition(
                revision, 1, month, revision, through, Instant.EPOCH, "田野", "", 1, "", 0, Money.ZERO, "", "", "");
        return new Edition(issued, List.of(), List.of());
    }

    @Test
    void standInTheOrderOfMonthsAndRevisions() {
        assertThat(EDITIONS.all())
                .extracting(edition -> edition.issued().name())
                .containsExactly("2021年10月 第1版", "2021年10月 第2版", "2021年12月 第1版");
        assertThat(EDITIONS.lockedUntil()).isEqualTo(DECEMBER);
        assertThat(EDITIONS.latest(OCTOBER)).map(one -> one.issued().revision()).contains(2);
        assertThat(EDITIONS.latest(NOVEMBER)).isEmpty();
    }

    @Test
    void lockAMonthThatWasLeftOutWithTheNextOne() {
        assertThat(EDITIONS.locked(NOVEMBER)).isTrue();
        assertThat(EDITIONS.lockOf(NOVEMBER)).isEqualTo(DECEMBER);
        assertThat(EDITIONS.lockOf(YearMonth.of(2020, 1))).isEqualTo(OCTOBER);
        assertThat(EDITIONS.lockOf(YearMonth.of(2022, 1))).isNull();
        assertThat(EDITIONS.locked(YearMonth.of(2022, 1))).isFalse();
    }

    @Test
    void lockDaysUpToTheLastOneOfTheFirstRevision() {
        assertThat(EDITIONS.lockOf(LocalDate.of(2021, 10, 31))).isEqualTo(OCTOBER);
        assertThat(EDITIONS.lockOf(LocalDate.of(2021, 11, 1))).isEqualTo(DECEMBER);
        assertThat(EDITIONS.lockOf(LocalDate.of(2021, 12, 25))).isEqualTo(DECEMBER);
        assertThat(EDITIONS.lockOf(LocalDate.of(2021, 12, 26))).isNull();
    }

    @Test
    void lockNothingWhereNothingWasIssued() {
        assertThat(Editions.NONE.isEmpty()).isTrue();
        assertThat(Editions.NONE.lockedUntil()).isNull();
        assertThat(Editions.NONE.locked(OCTOBER)).isFalse();
        assertThat(Editions.NONE.lockOf(OCTOBER)).isNull();
    }
}
