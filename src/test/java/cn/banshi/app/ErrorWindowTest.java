package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.TestWindow;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ErrorWindowTest {
    private final FxRobot robot = new FxRobot();

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSameFaultHasTheSameShortCodeWhateverItsMessage() {
        assertThat(ErrorWindow.code(fault("张三"))).isEqualTo(ErrorWindow.code(fault("李四")));
        assertThat(ErrorWindow.code(fault("张三"))).matches("BS-[0-9A-F]{5}");
    }

    @Test
    void anotherFaultHasAnotherCode() {
        RuntimeException other = new UncheckedIOException(new java.io.IOException("x"));

        assertThat(ErrorWindow.code(other)).isNotEqualTo(ErrorWindow.code(fault("x")));
    }

    private static List<Window> over(Stage owner) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() == owner)
                .toList();
    }

    private void press(String words) {
        robot.interact(() -> robot.lookup(words).queryAs(Button.class).fire());
    }

    @Test
    void asksForNothingWhileTheProgramIsBeingEnded() {
        Stage owner = TestWindow.stage(Pane::new, 600, 400);
        AtomicInteger asked = new AtomicInteger();
        ErrorWindow errors = new ErrorWindow(() -> owner, () -> {}, () -> asked.incrementAndGet() > 0);
        errors.show(fault("the toolkit is gone"));
        robot.interact(() -> {});
        assertThat(asked).hasValue(1);
        assertThat(over(owner)).isEmpty();
    }

    @Test
    void showsOneWindowWithTheCodeToCopyAndTheWayToTheLog() {
        Stage owner = TestWindow.stage(Pane::new, 600, 400);
        AtomicInteger opened = new AtomicInteger();
        ErrorWindow errors = new ErrorWindow(() -> owner, opened::incrementAndGet);
        RuntimeException fault = fault("张三");

        errors.show(fault);
        TestWindow.awaitFx(() -> over(owner).size() == 1);
        errors.show(fault("another one meanwhile"));
        TextField code = robot.lookup(".dialog-box .text-field").query();
        assertThat(code.getText()).isEqualTo(ErrorWindow.code(fault));
        assertThat(code.isEditable()).isFalse();
        assertThat(robot.lookup(".dialog-box .label").queryAllAs(Label.class))
                .noneMatch(label -> label.getText().contains("张三"));

        press("复制代码");
        assertThat(TestWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(code.getText());
        press("打开日志文件夹");
        assertThat(opened).hasValue(1);
        assertThat(TestWindow.fx(() -> over(owner).size()))
                .as("the second fault is only logged")
                .isEqualTo(1);

        press("关闭");
        TestWindow.awaitFx(() -> over(owner).isEmpty());
        errors.show(fault);
        TestWindow.awaitFx(() -> over(owner).size() == 1);
        press("关闭");
        TestWindow.awaitFx(() -> over(owner).isEmpty());
    }
}
