package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UiScaleTest {
    @AfterEach
    void reset() {
        UiScale.set(UiScale.BASE);
    }

    @Test
    void tellsTheWidthInDesignPxForEachNewWidthAndSize() {
        List<Double> told = new ArrayList<>();
        Pane pane = new Pane();
        UiScale.onWidth(pane, told::add);
        assertThat(told).as("it has no width yet").isEmpty();

        pane.resize(1300, 10);
        UiScale.set(20);
        pane.resize(2000, 10);

        assertThat(told).containsExactly(1300.0, 845.0, 1300.0);
    }

    @Test
    void givesNoColumnTheWidthThatTheToolkitTakesForNone() {
        double none = new TableColumn<String, String>().getPrefWidth();
        assertThat(Tables.text("number", "序号", none, row -> "").getPrefWidth()).isNotEqualTo(none);

        TableColumn<String, String> column = Tables.text("number", "序号", none * 13 / 20, row -> "");
        UiScale.set(20);
        assertThat(column.getPrefWidth()).isNotEqualTo(none).isBetween(none - 1, none + 1);
    }

    @Test
    void leavesAColumnAsWideInLettersAsItWas() {
        TableColumn<String, String> column = Tables.text("name", "名称", 130, row -> row);
        UiScale.set(20);
        assertThat(column.getPrefWidth()).isEqualTo(200);
        UiScale.set(UiScale.BASE);
        assertThat(column.getPrefWidth()).isEqualTo(130);
    }
}
