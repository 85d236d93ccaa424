package cn.banshi.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        model = new WorkbenchModel(sample.desk(), slow);
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

    /** Answers questions when the test says so. */
    private static final class Slow implements TaskRunner {
        private final InlineTaskRunner inline = new InlineTaskRunner();
        private final List<Runnable> questions = new ArrayList<>();

        void answer(int number) {
            questions.get(number).run();
        }

        @Override
        public <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
            questions.add(() -> inline.read(job, done, refused));
            return () -> {};
        }

        @Override
        public <T> Running write(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
            return inline.write(job, done, refused);
        }

        @Override
        public <T> Running longWork(
                String title, Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
            return inline.longWork(title, job, done, refused);
        }

        @Override
        public void trouble(AppException trouble) {
            inline.trouble(trouble);
        }
    }
}
