package cn.banshi.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.base.AppException;
import cn.banshi.domain.checks.QualityKind;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchModelTest {
    @TempDir
    Path folder;

    private final Slow slow = new Slow();
    private SampleDesk sample;
    private WorkbenchModel model;

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("ledger"));
        model = new WorkbenchModel(sample.desk(), slow, sample.services().editions());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void saysThatItComputesUntilTheNewestAnswerIsThere() {
        assertThat(model.busyProperty().get()).isTrue();
        assertThat(model.boardProperty().get()).isNull();

        sample.desk().yearProperty().set(2020);
        slow.answer(0);
        assertThat(model.busyProperty().get())
                .as("the year was changed meanwhile")
                .isTrue();
        assertThat(model.boardProperty().get()).isNull();

        slow.answer(1);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.boardProperty().get()).isNotNull();
    }

    @Test
    void computesAgainWhereItWasLeftBeforeTheAnswer() {
        model.active(false);
        assertThat(model.busyProperty().get()).isFalse();

        model.active(true);
        assertThat(model.busyProperty().get()).isTrue();
        slow.answer(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void namesAReportedMonthThatWasChangedSince() {
        YearMonth october = YearMonth.of(2021, 10);
        sample.services().editions().lock(october, List.of("R01"), true);
        long id = sample.services().months().due(october).get(0).id();
        MonthlyProgress row = sample.services().months().row(id, october);
        sample.session().explain(october, "核减");
        sample.services().months().save(Copies.with(row, "text", row.text() + "（核减以后）"));
        slow.answer(slow.questions.size() - 1);
        assertThat(Objects.requireNonNull(model.boardProperty().get()).quality())
                .as("the same points as where the next month is locked")
                .hasSameSizeAs(sample.services().editions().quality(2021, YearMonth.of(2021, 11)))
                .extracting(QualityPoint::kind)
                .contains(QualityKind.LOCKED_FACT);
        assertThat(Objects.requireNonNull(model.boardProperty().get()).past())
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.edition().month()).isEqualTo(october);
                    assertThat(past.changes()).isPositive();
                });
    }

    /** Answers questions when the test says so. */
    private static final class Slow extends InlineTaskRunner {
        private final List<Runnable> questions = new ArrayList<>();

        void answer(int number) {
            questions.get(number).run();
        }

        @Override
        public <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
            questions.add(() -> super.read(job, done, refused));
            return () -> {};
        }
    }
}
