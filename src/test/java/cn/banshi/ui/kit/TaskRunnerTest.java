package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private final List<Object> heard = new ArrayList<>();

    @Test
    void givesTheResultBackAtOnceInline() {
        new InlineTaskRunner().read(progress -> 42, heard::add);

        assertThat(heard).containsExactly(42);
    }

    @Test
    void givesExpectedTroubleToTheOneWhoAsked() {
        AppException trouble = new AppException(ErrorCode.INPUT, "日期不对");
        InlineTaskRunner tasks = new InlineTaskRunner();
        tasks.write(
                progress -> {
                    throw trouble;
                },
                heard::add,
                heard::add);
        tasks.write(
                progress -> {
                    throw trouble;
                },
                heard::add);

        assertThat(heard).containsExactly(trouble);
        assertThat(tasks.troubles()).containsExactly(trouble);
    }

    @Test
    void timersThatComeAfterTheEndAreNotABug() {
        FxTaskRunner tasks = new FxTaskRunner(new SilentWatcher());
        tasks.close();
        assertThatCode(() -> {
                    tasks.read(progress -> heard.add("read"), done -> {}, refused -> {});
                    tasks.aside(progress -> heard.add("draft"), done -> {}, refused -> {});
                })
                .doesNotThrowAnyException();
        assertThat(heard).isEmpty();
    }

    @Test
    void neverDropsAWrite() {
        FxTaskRunner tasks = new FxTaskRunner(new SilentWatcher());
        tasks.close();
        assertThatThrownBy(() -> tasks.write(progress -> heard.add("write"), done -> {}, refused -> {}))
                .isInstanceOf(RejectedExecutionException.class);
    }

    private static final class SilentWatcher implements FxTaskRunner.Watcher {
        @Override
        public void trouble(AppException trouble) {}

        @Override
        public void bug(Throwable bug) {}
    }

    @Test
    void neverSwallowsABug() {
        assertThatThrownBy(() -> new InlineTaskRunner()
                        .read(
                                progress -> {
                                    throw new IllegalStateException("bug");
                                },
                                heard::add))
                .hasMessage("bug");
    }

    @Test
    void letsOnlyTheAnswerToTheNewestQuestionThrough() {
        Latest latest = new Latest();
        Consumer<String> first = latest.only(heard::add);
        Consumer<String> second = latest.only(heard::add);
        second.accept("new");
        first.accept("old");
        latest.forget();
        second.accept("late");

        assertThat(heard).containsExactly("new");
    }
}
