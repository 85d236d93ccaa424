package cn.banshi.domain.project;

import static cn.banshi.domain.project.Moves.log;
import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.SampleRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static Course on(String day, List<StatusMove> log) {
        return Objects.requireNonNull(Course.on(log, LocalDate.parse(day)));
    }

    @Test
    void agreesWithTheExpectedViewsOfTheSampleOffice() {
        Map<String, Status> byLabel =
                Stream.of(Status.values()).collect(Collectors.toMap(Status::label, status -> status));
        Map<String, List<StatusMove>> logs = new LinkedHashMap<>();
        for (Map<String, String> row : SampleRows.of("status-log.csv")) {
            List<StatusMove> log = logs.computeIfAbsent(row.get("项目编号"), code -> new ArrayList<>());
            log.add(new StatusMove(
                    0,
                    0,
                    1,
                    log.size() + 1,
                    byLabel.get(row.get("原状态")),
                    Objects.requireNonNull(byLabel.get(row.get("新状态"))),
                    LocalDate.parse(row.get("日期")),
                    row.get("经办人"),
                    row.get("依据"),
                    row.get("说明")));
        }
        List<Map<String, String>> expected = SampleRows.of("expected-views-2021-11-30.csv");
        assertThat(expected).hasSize(56);
        for (Map<String, String> row : expected) {
            Course course = on("2021-11-30", Objects.requireNonNull(logs.get(row.get("项目编号"))));
            assertThat(List.of(
                            course.status().label(),
                            String.valueOf(course.round()),
                            text(course.startedOn()),
                            text(course.builtOn()),
                            text(course.doneOn()),
                            text(course.closedOn())))
                    .as(row.get("项目编号"))
                    .isEqualTo(List.of(
                            row.get("状态"),
                            row.get("轮次"),
                            row.get("实际开工"),
                            row.get("完工日期"),
                            row.get("办结日期"),
                            row.get("销号日期")));
        }
    }

    @Test
    void acceptsEveryMoveOfTheSampleOfficeAsItWasMade() {
        Map<String, Status> byLabel =
                Stream.of(Status.values()).collect(Collectors.toMap(Status::label, status -> status));
        Map<String, List<StatusMove>> logs = new LinkedHashMap<>();
        for (Map<String, String> row : SampleRows.of("status-log.csv")) {
            List<StatusMove> log = logs.computeIfAbsent(row.get("项目编号"), code -> new ArrayList<>());
            StatusMove next = new StatusMove(
                    0,
                    0,
                    1,
                    log.size() + 1,
                    byLabel.get(row.get("原状态")),
                    Objects.requireNonNull(byLabel.get(row.get("新状态"))),
                    LocalDate.parse(row.get("日期")),
                    row.get("经办人"),
                    row.get("依据"),
                    row.get("说明"));
            assertThat(LifeCycle.check(log, next, LocalDate.of(2021, 11, 30)))
                    .as(row.get("项目编号") + row.get("新状态"))
                    .isEmpty();
            log.add(next);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Test
    void doesNotExistBeforeItsFirstMove() {
        List<StatusMove> log = log("2021-03-01 APPROVED");
        assertThat(Course.on(log, LocalDate.of(2021, 2, 28))).isNull();
        assertThat(on("2021-03-01", log).status()).isEqualTo(Status.APPROVED);
        assertThat(Course.on(List.of(), LocalDate.MAX)).isNull();
    }

    @Test
    void givesSkippedStatesTheDateOfTheMove() {
        Course course = on("2021-12-31", log("2021-03-01 APPROVED", "2021-03-09 DONE"));
        assertThat(course.approvedOn()).isEqualTo("2021-03-01");
        assertThat(course.startedOn()).isEqualTo("2021-03-09");
        assertThat(course.builtOn()).isEqualTo("2021-03-09");
        assertThat(course.doneOn()).isEqualTo("2021-03-09");
        assertThat(course.closedOn()).isNull();
    }

    @Test
    void countsTheLastOfSeveralMovesOnOneDay() {
        List<StatusMove> log = log("2021-03-01 APPROVED", "2021-03-09 UNDERWAY", "2021-03-09 BUILT", "2021-03-09 DONE");
        assertThat(on("2021-03-09", log).status()).isEqualTo(Status.DONE);
        assertThat(on("2021-03-08", log).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void takesLaterDatesAwayOnAStepBack() {
        List<StatusMove> log = log(
                "2021-01-08 APPROVED",
                "2021-07-20 UNDERWAY",
                "2021-09-10 BUILT",
                "2021-09-12 UNDERWAY",
                "2021-09-15 BUILT");
        assertThat(on("2021-09-11", log).builtOn()).isEqualTo("2021-09-10");
        Course back = on("2021-09-14", log);
        assertThat(back.builtOn()).isNull();
        assertThat(back.startedOn()).isEqualTo("2021-07-20");
        assertThat(back.round()).isEqualTo(1);
        assertThat(on("2021-09-15", log).builtOn()).isEqualTo("2021-09-15");
    }

    @Test
    void forgetsTheStartWhenSteppingBackToApproved() {
        Course course = on("2021-12-31", log("2021-01-08 APPROVED", "2021-07-20 UNDERWAY", "2021-07-21 APPROVED"));
        assertThat(course.startedOn()).isNull();
        assertThat(course.approvedOn()).isEqualTo("2021-01-08");
    }

    @Test
    void opensANewRoundOnRestart() {
        List<StatusMove> log = log(
                "2021-04-02 APPROVED",
                "2021-04-16 UNDERWAY",
                "2021-06-25 DONE",
                "2021-07-01 CLOSED",
                "2021-09-06 UNDERWAY",
                "2021-10-20 DONE");
        Course first = on("2021-09-05", log);
        assertThat(first.round()).isEqualTo(1);
        assertThat(first.doneOn()).isEqualTo("2021-06-25");
        Course open = on("2021-09-06", log);
        assertThat(open.round()).isEqualTo(2);
        assertThat(open.approvedOn()).isEqualTo("2021-04-02");
        assertThat(open.startedOn()).isEqualTo("2021-09-06");
        assertThat(open.builtOn()).isNull();
        assertThat(open.doneOn()).isNull();
        assertThat(open.closedOn()).isNull();
        Course again = on("2021-10-20", log);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.doneOn()).isEqualTo("2021-10-20");
    }

    @Test
    void keepsItsDatesWhilePausedAndGoesOnAfterwards() {
        List<StatusMove> log =
                log("2021-01-08 APPROVED", "2021-04-20 UNDERWAY", "2021-06-01 PAUSED", "2021-08-01 UNDERWAY");
        Course paused = on("2021-07-01", log);
        assertThat(paused.status()).isEqualTo(Status.PAUSED);
        assertThat(paused.stage()).isEqualTo(Status.UNDERWAY);
        assertThat(paused.since()).isEqualTo("2021-06-01");
        assertThat(paused.startedOn()).isEqualTo("2021-04-20");
        Course resumed = on("2021-08-01", log);
        assertThat(resumed.status()).isEqualTo(Status.UNDERWAY);
        assertThat(resumed.startedOn()).isEqualTo("2021-04-20");
        assertThat(resumed.round()).isEqualTo(1);
    }

    @Test
    void hasNoStartWhenCancelledBeforeIt() {
        Course course = on("2021-12-31", log("2021-01-08 APPROVED", "2021-07-15 CANCELLED"));
        assertThat(course.status()).isEqualTo(Status.CANCELLED);
        assertThat(course.startedOn()).isNull();
        assertThat(course.approvedOn()).isEqualTo("2021-01-08");
    }
}
