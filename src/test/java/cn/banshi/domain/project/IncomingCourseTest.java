package cn.banshi.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncomingCourseTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);

    private static IncomingCourse.Result log(
            @Nullable Status status,
            String approved,
            String planned,
            String started,
            String built,
            String done,
            String closed) {
        return new IncomingCourse(
                        status,
                        day(approved),
                        day(planned),
                        day(started),
                        day(built),
                        day(done),
                        day(closed),
                        2021,
                        LocalDate.of(2021, 10, 31))
                .log(TODAY);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse("2021-" + text);
    }

    private static List<String> moves(IncomingCourse.Result result) {
        assertThat(result.findings()).isEmpty();
        assertThat(result.moves()).extracting(StatusMove::basis).containsOnly("导入");
        return result.moves().stream()
                .map(move -> move.to() + " " + move.date())
                .toList();
    }

    private static List<String> errors(IncomingCourse.Result result) {
        assertThat(result.moves()).isEmpty();
        return result.findings().stream().map(Finding::sentence).toList();
    }

    @Test
    void isApprovedOnTheGivenDate() {
        assertThat(moves(log(Status.APPROVED, "02-10", "01-05", "", "", "", "")))
                .containsExactly("APPROVED 2021-02-10");
    }

    @Test
    void isApprovedOnTheEarliestOfPlanStartAndNewYear() {
        assertThat(moves(log(null, "", "", "", "", "", ""))).containsExactly("APPROVED 2021-01-01");
        assertThat(moves(log(null, "", "03-01", "03-05", "", "", "")))
                .containsExactly("APPROVED 2021-01-01", "UNDERWAY 2021-03-05");
        IncomingCourse early = new IncomingCourse(
                null, null, LocalDate.of(2020, 12, 5), LocalDate.of(2020, 12, 8), null, null, null, 2021, TODAY);
        assertThat(moves(early.log(TODAY))).containsExactly("APPROVED 2020-12-05", "UNDERWAY 2020-12-08");
    }

    @Test
    void isApprovedOnAnyDateThatIsEarlier() {
        assertThat(moves(log(null, "05-01", "", "03-05", "", "", "")))
                .containsExactly("APPROVED 2021-03-05", "UNDERWAY 2021-03-05");
    }

    @Test
    void givesASkippedStateTheNextDate() {
        assertThat(moves(log(Status.CLOSED, "01-08", "", "", "05-20", "", "06-01")))
                .containsExactly(
                        "APPROVED 2021-01-08",
                        "UNDERWAY 2021-05-20",
                        "BUILT 2021-05-20",
                        "DONE 2021-06-01",
                        "CLOSED 2021-06-01");
    }

    @Test
    void followsFromItsDatesWhenItHasNoStatus() {
        assertThat(moves(log(null, "01-08", "", "02-01", "", "03-01", "")))
                .containsExactly("APPROVED 2021-01-08", "UNDERWAY 2021-02-01", "BUILT 2021-03-01", "DONE 2021-03-01");
    }

    @Test
    void keepsAReserveItemInReserve() {
        assertThat(moves(log(Status.RESERVE, "", "", "", "", "", ""))).containsExactly("RESERVE 2021-01-01");
    }

    @Test
    void datesPauseStopAndCancelWithTheFile() {
        assertThat(moves(log(Status.PAUSED, "01-08", "", "02-01", "", "", "")))
                .containsExactly("APPROVED 2021-01-08", "UNDERWAY 2021-02-01", "PAUSED 2021-10-31");
        assertThat(moves(log(Status.CANCELLED, "01-08", "", "", "", "", "")))
                .containsExactly("APPROVED 2021-01-08", "CANCELLED 2021-10-31");
    }

    @Test
    void refusesAStatusThatItsDatesDoNotSupport() {
        assertThat(errors(log(Status.DONE, "", "", "02-01", "", "", ""))).containsExactly("状态是已办结，但没有办结日期。请补上日期，或改状态");
        assertThat(errors(log(Status.UNDERWAY, "", "", "", "", "", ""))).containsExactly("状态是实施中，但没有实际开工。请补上日期，或改状态");
    }

    @Test
    void refusesADateBeyondTheStatus() {
        assertThat(errors(log(Status.UNDERWAY, "", "", "02-01", "03-01", "", "")))
                .containsExactly("状态是实施中，却有完工日期（2021年3月1日）。请改其中一个");
        assertThat(errors(log(Status.RESERVE, "", "", "02-01", "", "", ""))).hasSize(1);
    }

    @Test
    void refusesDatesOutOfOrderAndInTheFuture() {
        assertThat(errors(log(null, "01-08", "", "10-09", "", "10-08", "")))
                .containsExactly("办结日期（2021年10月8日）早于实际开工（2021年10月9日）。请改其中一个");
        assertThat(errors(log(null, "01-08", "", "12-01", "", "", "")))
                .singleElement()
                .asString()
                .contains("还没到");
    }

    @Test
    void refusesAPauseBeforeTheStart() {
        assertThat(errors(log(Status.PAUSED, "01-08", "", "11-09", "", "", "")))
                .containsExactly("暂停日期（2021年10月31日）早于开工日期（2021年11月9日）。请改其中一个");
    }
}
