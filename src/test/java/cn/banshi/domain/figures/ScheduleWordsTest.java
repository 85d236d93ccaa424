package cn.banshi.domain.figures;

import static cn.banshi.domain.figures.TestItem.underway;
import static cn.banshi.domain.figures.TestItem.view;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.project.Status;
import org.junit.jupiter.api.Test;

class ScheduleWordsTest {

    private static TestItem hundredDays(String progress) {
        return underway(1, "2021-01-01").from("2021-01-01").until("2021-04-11").month("2021-01", progress, null);
    }

    private static ScheduleWord doneWith(String built, String done) {
        return view(hundredDays("50").move(Status.BUILT, built).move(Status.DONE, done), "2021-12-31")
                .word();
    }

    @Test
    void doneWordsGoByTheBuiltDate() {
        assertThat(doneWith("2021-04-10", "2021-05-31")).isEqualTo(ScheduleWord.EARLY);
        assertThat(doneWith("2021-04-11", "2021-05-31")).isEqualTo(ScheduleWord.PUNCTUAL);
        assertThat(doneWith("2021-04-12", "2021-04-12")).isEqualTo(ScheduleWord.OVERDUE_DONE);
    }

    @Test
    void doneWithoutDeadlineIsPunctual() {
        TestItem item =
                underway(1, "2021-01-01").move(Status.DONE, "2021-08-01").move(Status.CLOSED, "2021-09-01");
        assertThat(view(item, "2021-12-31").word()).isEqualTo(ScheduleWord.PUNCTUAL);
    }

    @Test
    void pausedAndStoppedAreAdjusted() {
        assertThat(view(hundredDays("0").move(Status.PAUSED, "2021-03-01"), "2021-12-31")
                        .word())
                .isEqualTo(ScheduleWord.ADJUSTED);
        assertThat(view(hundredDays("0").move(Status.STOPPED, "2021-03-01"), "2021-12-31")
                        .word())
                .isEqualTo(ScheduleWord.ADJUSTED);
    }

    @Test
    void wordsChangeExactlyBeyondTheirLimits() {
        assertThat(view(hundredDays("20"), "2021-02-20").word()).isEqualTo(ScheduleWord.SLOW);
        assertThat(view(hundredDays("19.99"), "2021-02-20").word()).isEqualTo(ScheduleWord.LATE);
        assertThat(view(hundredDays("40"), "2021-02-20").word()).isEqualTo(ScheduleWord.ON_TIME);
        assertThat(view(hundredDays("39.99"), "2021-02-20").word()).isEqualTo(ScheduleWord.SLOW);
        assertThat(view(hundredDays("60"), "2021-02-20").word()).isEqualTo(ScheduleWord.ON_TIME);
        assertThat(view(hundredDays("60.01"), "2021-02-20").word()).isEqualTo(ScheduleWord.AHEAD);
    }

    @Test
    void notStartedGoesBeforeTheGap() {
        TestItem item = TestItem.item(1)
                .onList(2021, null)
                .move(Status.APPROVED, "2021-01-01")
                .until("2021-04-11");
        assertThat(view(item, "2021-01-25").gap()).isEqualTo(Fraction.of(24));
        assertThat(view(item, "2021-01-25").word()).isEqualTo(ScheduleWord.NOT_STARTED);
    }
}
