package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
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

    @Test
    void letsNodesGoThatFollowIt() {
        List<Double> sizes = new ArrayList<>();
        WeakReference<Pane> gone = new WeakReference<>(followed(sizes));
        UiScale.set(20);
        for (int turn = 0; turn < 200 && gone.get() != null; turn++) {
            System.gc();
        }
        assertThat(gone.get()).as("the size outlives every window").isNull();
    }

    private static Pane followed(List<Double> sizes) {
        Pane pane = new Pane();
        UiScale.follow(pane, () -> sizes.add(pane.getWidth()));
        UiScale.onChange(pane, () -> sizes.add(pane.getWidth()));
        UiScale.set(16);
        assertThat(sizes).hasSize(3);
        return pane;
    }
}
