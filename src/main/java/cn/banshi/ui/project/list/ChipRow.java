package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Conditions in force, each taken away by a click; no room while there are none. */
final class ChipRow extends FlowPane {
    private final ProjectListModel model;

    ChipRow(ProjectListModel model) {
        this.model = model;
        getStyleClass().add("chip-row");
        model.filterProperty().addListener((property, before, now) -> show());
        model.officeProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        List<Chip> chips = model.chips();
        getChildren().setAll(chips.stream().map(this::button).toList());
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    private Button button(Chip chip) {
        Button button = new Button(chip.words(), Icons.of(Feather.X));
        button.getStyleClass().add("chip");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(Texts.of("list.chip.remove", chip.words()));
        button.setOnAction(event -> model.filterProperty().set(chip.without()));
        return button;
    }
}
