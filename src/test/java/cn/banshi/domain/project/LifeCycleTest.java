package cn.banshi.domain.project;

import static cn.banshi.domain.project.Moves.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final List<StatusMove> STARTED = log("2021-01-08 APPROVED", "2021-10-09 UNDERWAY");
    private static final List<StatusMove> CLOSED = log(
            "2021-01-08 APPROVED", "2021-04-08 UNDERWAY", "2021-05-10 BUILT", "2021-05-20 DONE", "2021-06-01 CLOSED");

    private static StatusMove next(List<StatusMove> log, Status to, String date, String note) {
        StatusMove last = log.get(log.size() - 1);
        return new StatusMove(0, 0, 1, log.size() + 1, last.to(), to, LocalDate.parse(date), "", "", note);
    }

    private static ListAssert<String> errors(List<StatusMove> log, StatusMove move) {
        List<Finding> findings = LifeCycle.check(log, move, TODAY);
        assertThat(findings).allMatch(Finding::isError);
        return assertThat(findings.stream().map(Finding::sentence).toList());
    }

    @Test
    void takesAMoveOfToday() {
        errors(STARTED, next(STARTED, Status.BUILT, "2021-11-30", "")).isEmpty();
    }

    @Test
    void takesAMoveOnTheDayOfTheOneBefore() {
        errors(STARTED, next(STARTED, Status.BUILT, "2021-10-09", "")).isEmpty();
    }

    @Test
    void refusesAMoveInTheFuture() {
        errors(STARTED, next(STARTED, Status.BUILT, "2021-12-01", ""))
                .containsExactly("完工日期2021年12月1日还没到。请改为今天（2021年11月30日）或以前的日期");
    }

    @Test
    void refusesDoneDateBeforeStart() {
        errors(STARTED, next(STARTED, Status.DONE, "2021-10-08", ""))
                .containsExactly("办结日期（2021年10月8日）早于开工日期（2021年10月9日）。请改其中一个");
    }

    @Test
    void refusesAnEditedMoveAfterTheNextOne() {
        StatusMove started = CLOSED.get(1);
        errors(CLOSED, started.withDate(LocalDate.of(2021, 5, 10))).isEmpty();
        errors(CLOSED, started.withDate(LocalDate.of(2021, 5, 11)))
                .containsExactly("开工日期（2021年5月11日）晚于完工日期（2021年5月10日）。请改其中一个");
        errors(CLOSED, started.withDate(LocalDate.of(2021, 1, 7)))
                .containsExactly("开工日期（2021年1月7日）早于立项日期（2021年1月8日）。请改其中一个");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-08 APPROVED, PAUSED, 暂停要写明原因，请在说明中填写",
        "2021-01-08 APPROVED, STOPPED, 中止要写明原因，请在说明中填写",
        "2021-01-08 APPROVED, CANCELLED, 取消要写明原因，请在说明中填写",
        "2021-01-08 APPROVED, RESERVE, 退回储备要写明原因，请在说明中填写",
        "2021-01-08 UNDERWAY, APPROVED, 退回已立项要写明原因，请在说明中填写",
        "2021-01-08 DONE, UNDERWAY, 重启要写明原因，请在说明中填写",
        "2021-01-08 CLOSED, UNDERWAY, 重启要写明原因，请在说明中填写",
        "2021-01-08 CLOSED, DONE, 退回已办结要写明原因，请在说明中填写",
        "2021-01-08 APPROVED, DONE, 直接办结要写明办理结果，请在说明中填写"
    })
    void asksForWords(String first, Status to, String sentence) {
        List<StatusMove> log = log(first);
        errors(log, next(log, to, "2021-02-01", " ")).containsExactly(sentence);
        errors(log, next(log, to, "2021-02-01", "有说明")).isEmpty();
    }

    @Test
    void goesForwardAndResumesWithoutAReason() {
        errors(STARTED, next(STARTED, Status.DONE, "2021-11-01", "")).isEmpty();
        List<StatusMove> paused = log("2021-01-08 APPROVED", "2021-04-20 UNDERWAY", "2021-06-01 PAUSED");
        errors(paused, next(paused, Status.UNDERWAY, "2021-08-01", "")).isEmpty();
    }

    @Test
    void resumesNotBehindTheStateBeforeThePause() {
        List<StatusMove> paused = log("2021-01-08 APPROVED", "2021-04-20 UNDERWAY", "2021-06-01 PAUSED");
        assertThat(LifeCycle.next(paused))
                .containsExactly(Status.UNDERWAY, Status.BUILT, Status.STOPPED, Status.CANCELLED);
        errors(paused, next(paused, Status.APPROVED, "2021-08-01", "退回"))
                .containsExactly("不能从暂停改为已立项。可以改为：实施中、已完工、中止、取消");
    }

    @Test
    void doesNotCancelWhatIsDone() {
        List<StatusMove> done = CLOSED.subList(0, 4);
        assertThat(LifeCycle.next(Status.DONE)).containsExactly(Status.CLOSED, Status.BUILT, Status.UNDERWAY);
        errors(done, next(done, Status.CANCELLED, "2021-08-01", "x")).containsExactly("不能从已办结改为取消。可以改为：已销号、已完工、实施中");
        errors(done, next(done, Status.DONE, "2021-08-01", "x")).containsExactly("现在已经是已办结，请选择别的状态");
    }

    @Test
    void beginsOnTheMainLine() {
        StatusMove first = new StatusMove(0, 0, 1, 1, null, Status.PAUSED, TODAY, "", "", "x");
        errors(List.of(), first).containsExactly("还没有立项，不能直接暂停。请先登记储备或已立项");
        assertThat(LifeCycle.next(List.of())).containsExactly(Status.RESERVE, Status.APPROVED);
    }

    @Test
    void refusesAMoveThatSomebodyElseWasFasterWith() {
        StatusMove late = new StatusMove(0, 0, 1, 6, Status.DONE, Status.CLOSED, TODAY, "", "", "");
        errors(CLOSED, late).contains("状态已经变为已销号，请重新打开这一项再改");
    }

    @Test
    void neverOffersAMoveThatItsCheckRefuses() {
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 500; round++) {
            List<StatusMove> log = new ArrayList<>();
            LocalDate day = LocalDate.of(2021, 1, 1);
            for (int step = 0; step < 12; step++) {
                List<Status> offered = LifeCycle.next(log);
                for (Status to : Status.values()) {
                    Status from = log.isEmpty() ? null : log.get(log.size() - 1).to();
                    StatusMove move = new StatusMove(0, 0, 1, step + 1, from, to, day, "", "", "说明");
                    boolean taken = LifeCycle.check(log, move, TODAY).isEmpty();
                    assertThat(taken || log.isEmpty())
                            .as(log + " -> " + to)
                            .isEqualTo(offered.contains(to) || log.isEmpty());
                }
                Status to = offered.get(random.nextInt(offered.size()));
                Status from = log.isEmpty() ? null : log.get(log.size() - 1).to();
                log.add(new StatusMove(0, 0, 1, step + 1, from, to, day, "", "", "说明"));
                day = day.plusDays(random.nextInt(20));
            }
            assertDatesInOrder(Objects.requireNonNull(Course.latest(log)));
        }
    }

    private static void assertDatesInOrder(Course course) {
        LocalDate before = LocalDate.MIN;
        boolean ended = false;
        for (Status state : LifeCycle.MAIN_LINE.subList(1, 6)) {
            LocalDate date = course.reachedOn(state);
            assertThat(date == null).isEqualTo(ended || state.compareTo(course.stage()) > 0);
            ended = date == null;
            if (date != null) {
                assertThat(date).isAfterOrEqualTo(before);
                before = date;
            }
        }
    }

    @Test
    void editingADateEditsItsMove() {
        List<StatusMove> log = LifeCycle.redate(CLOSED, Status.BUILT, LocalDate.of(2021, 5, 12));
        assertThat(log).hasSize(5);
        assertThat(log.get(2)).isEqualTo(CLOSED.get(2).withDate(LocalDate.of(2021, 5, 12)));
        assertThat(Objects.requireNonNull(Course.latest(log)).builtOn()).isEqualTo("2021-05-12");
    }

    @Test
    void editingADateOfASkippedStatePartsTheMove() {
        List<StatusMove> log = log("2021-01-08 APPROVED", "2021-06-10 DONE", "2021-06-20 CLOSED");
        List<StatusMove> edited = LifeCycle.redate(log, Status.UNDERWAY, LocalDate.of(2021, 5, 1));
        Course course = Objects.requireNonNull(Course.latest(edited));
        assertThat(course.startedOn()).isEqualTo("2021-05-01");
        assertThat(course.builtOn()).isEqualTo("2021-06-10");
        assertThat(course.doneOn()).isEqualTo("2021-06-10");
        assertThat(course.closedOn()).isEqualTo("2021-06-20");
        assertThat(edited).extracting(StatusMove::position).containsExactly(1, 2, 3, 4);
        assertThat(LifeCycle.check(edited, TODAY)).isEmpty();
    }

    @Test
    void refusesToDateAStateThatWasNotReached() {
        assertThatThrownBy(() -> LifeCycle.redate(STARTED, Status.DONE, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
