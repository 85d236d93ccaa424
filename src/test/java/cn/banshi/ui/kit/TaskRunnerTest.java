package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.util.ArrayList;
import java.util.List;
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
