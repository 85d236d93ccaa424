package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.UiTest;
import cn.banshi.ui.kit.MultiChoice.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class MultiChoiceTest {
    private static final List<Option<Long>> COMMUNITIES = List.of(
            new Option<>(1L, "东湖社区"), new Option<>(2L, "春晓社区"), new Option<>(3L, "和顺社区"), new Option<>(4L, "建设路社区"));

    private final FxRobot robot = new FxRobot();
    private final List<Set<Long>> chosen = new ArrayList<>();
    private MultiChoice<Long> choice;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = UiTest.stage(
                () -> {
                    choice = new MultiChoice<>(names -> String.join("、", names), chosen::add);
                    choice.offer(COMMUNITIES);
                    return new VBox(choice);
                },
                400,
                300);
        UiTest.fx(() -> {
            choice.requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() {
        UiTest.fx(() -> {
            choice.hide();
            stage.hide();
            return true;
        });
    }

    @Test
    void goesToTheValueWhoseInitialsAreTypedAndTicksIt() {
        robot.write("c");
        UiTest.awaitFx(choice::isShowing);
        robot.push(KeyCode.ENTER);

        UiTest.awaitFx(() -> !chosen.isEmpty());
        assertThat(chosen).containsExactly(Set.of(2L));
        assertThat(choice.getText()).isEqualTo("春晓社区");
    }

    @Test
    void goesOnFromTheOpenMenuAndKeepsTheOrderOfChoosing() {
        robot.write("j");
        UiTest.awaitFx(choice::isShowing);
        robot.push(KeyCode.ENTER);
        UiTest.awaitFx(() -> chosen.size() == 1);
        robot.write("d");
        robot.push(KeyCode.ENTER);

        UiTest.awaitFx(() -> chosen.size() == 2);
        assertThat(choice.getText()).isEqualTo("建设路社区、东湖社区");
    }

    @Test
    void prefersInitialsThatBeginWithTheLettersToOnesThatHoldThem() {
        assertThat(TypeAhead.find("s", COMMUNITIES, Option::words))
                .map(Option::value)
                .contains(1L);
        assertThat(TypeAhead.find("hs", COMMUNITIES, Option::words))
                .map(Option::value)
                .contains(3L);
        assertThat(TypeAhead.find("x", COMMUNITIES, Option::words))
                .map(Option::value)
                .contains(2L);
        assertThat(TypeAhead.find("zz", COMMUNITIES, Option::words)).isEmpty();
    }
}
