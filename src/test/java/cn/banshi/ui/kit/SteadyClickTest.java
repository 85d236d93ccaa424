package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.TestWindow;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A button below a field whose echo goes when the field is left. */
class SteadyClickTest {
    private final FxRobot robot = new FxRobot();
    private final AtomicInteger fired = new AtomicInteger();
    private TextField field;
    private Button button;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = TestWindow.stage(
                () -> {
                    field = new TextField();
                    button = new Button("添加来源");
                    Label echo = new Label("100.00 万元");
                    echo.setMinHeight(60);
                    echo.visibleProperty().bind(field.focusedProperty());
                    echo.managedProperty().bind(echo.visibleProperty());
                    button.setOnAction(event -> fired.incrementAndGet());
                    return new VBox(new TextField(), field, echo, button);
                },
                400,
                300);
        TestWindow.fx(() -> {
            field.requestFocus();
            return true;
        });
        TestWindow.awaitFx(() -> button.getLayoutY() > field.getLayoutY() + 60);
    }

    @AfterEach
    void close() {
        TestWindow.fx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void countsAlthoughTheButtonMovesAway() {
        robot.moveTo(button).press(MouseButton.PRIMARY);
        TestWindow.awaitFx(() -> button.getLayoutY() < field.getLayoutY() + 60);
        robot.release(MouseButton.PRIMARY);

        TestWindow.awaitFx(() -> fired.get() > 0);
        assertThat(fired).hasValue(1);
    }

    @Test
    void countsOnceWhereNothingMoves() {
        robot.clickOn(button);
        TestWindow.awaitFx(() -> !field.isFocused());
        robot.clickOn(button);

        TestWindow.awaitFx(() -> fired.get() > 1);
        assertThat(fired).hasValue(2);
    }

    @Test
    void doesNotCountWhereThePointerIsDraggedAway() {
        robot.moveTo(button).press(MouseButton.PRIMARY).moveBy(150, 100).release(MouseButton.PRIMARY);
        robot.clickOn(field);

        TestWindow.awaitFx(field::isFocused);
        assertThat(fired).hasValue(0);
    }
}
