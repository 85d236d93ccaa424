package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.TestWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SuggestFieldTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> values = new ArrayList<>(List.of("民政办", "城管办"));
    private final List<String> added = new ArrayList<>();
    private final List<String> followed = new ArrayList<>();
    private SuggestField<String> field;
    private TextField other;

    @BeforeEach
    void open() {
        TestWindow.stage(
                () -> {
                    field = new SuggestField<>(() -> values, value -> value)
                            .withOffer(typed -> "新增“" + typed + "”", added::add)
                            .withNothing("没有可选的", () -> followed.add("link"));
                    other = new TextField();
                    return new VBox(other, field);
                },
                300,
                300);
        robot.interact(() -> field.text().requestFocus());
    }

    private void type(String words) {
        robot.interact(() -> field.text().setText(words));
    }

    private boolean shown(String words) {
        return robot.lookup(words).queryAll().stream().anyMatch(node -> node instanceof Labeled && node.isVisible());
    }

    @Test
    void addsWhatNothingMatchesByEnter() {
        type("民生办");
        assertThat(shown("新增“民生办”")).isTrue();
        robot.push(KeyCode.ENTER);

        assertThat(added).containsExactly("民生办");
        assertThat(shown("新增“民生办”")).isFalse();
    }

    @Test
    void offersToAddBelowTheMatchesAndEnterTakesTheMatch() {
        type("办");
        robot.push(KeyCode.ENTER);
        assertThat(field.valueProperty().get()).isEqualTo("民政办");
        assertThat(added).isEmpty();

        type("办");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(added).containsExactly("办");
    }

    @Test
    void comesBackFromTheOfferToTheMatches() {
        type("办");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);

        assertThat(field.valueProperty().get()).isEqualTo("城管办");
        assertThat(added).isEmpty();
    }

    @Test
    void offersNothingForAKnownValueAndAddsNothingByTab() {
        type("城管办");
        assertThat(shown("新增“城管办”")).isFalse();
        type("民生办");
        robot.push(KeyCode.TAB);

        assertThat(added).isEmpty();
        assertThat(shown("新增“民生办”")).isFalse();
        robot.interact(() -> field.text().requestFocus());
        assertThat(shown("新增“民生办”")).as("offered again on coming back").isTrue();
    }

    @Test
    void saysWhereThereIsNothingToChooseFrom() {
        assertThat(shown("没有可选的")).isFalse();
        robot.interact(() -> other.requestFocus());
        values.clear();
        robot.interact(() -> field.text().requestFocus());
        assertThat(shown("没有可选的")).isTrue();
        robot.clickOn("没有可选的");

        assertThat(followed).containsExactly("link");
    }
}
