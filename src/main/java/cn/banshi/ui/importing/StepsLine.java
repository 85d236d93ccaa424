package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The three steps, the one of now bold, those done ticked. */
final class StepsLine extends HBox {
    private static final List<String> NAMES = List.of("import.step.choose", "import.step.check", "import.step.done");

    StepsLine() {
        getStyleClass().add("import-steps");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(ImportModel.Step now) {
        getChildren().clear();
        for (int i = 0; i < NAMES.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("step-hair");
                HBox holder = new HBox(line);
                holder.setAlignment(Pos.CENTER);
                getChildren().add(holder);
            }
            Label label = new Label(Texts.of(NAMES.get(i)));
            label.setMinWidth(USE_PREF_SIZE);
            boolean done = i < now.ordinal() || now == ImportModel.Step.DONE;
            label.getStyleClass().add(i == now.ordinal() ? "step-now" : "step-other");
            if (done) {
                label.setGraphic(Icons.of(Feather.CHECK));
                label.getStyleClass().add("step-done");
            }
            getChildren().add(label);
        }
    }
}
