package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 1: where a file comes from. */
final class ChoosePage extends StackPane {
    private final ImportModel model;
    private final VBox refused = new VBox();
    private final Button forward;
    private final Label there = new Label();
    private final Button choose;

    ChoosePage(ImportModel model, Runnable chooseFiles, Runnable paste) {
        this.model = model;
        getStyleClass().add("import-choose");
        Label title = new Label(Texts.of("import.choose.title"));
        title.getStyleClass().add("record-title");
        Label words = new Label(Texts.of("import.choose.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        choose = Buttons.primary(Texts.of("import.choose"), "", chooseFiles);
        Button pasting = Buttons.plain(Texts.of("import.paste"), paste);
        pasting.setGraphic(Buttons.keyCap("Ctrl+V"));
        pasting.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        forward = Buttons.plain(Texts.of("import.forward"), model::forward);
        HBox buttons = new HBox(choose, pasting, forward);
        buttons.getStyleClass().add("choose-buttons");
        buttons.setAlignment(Pos.CENTER);
        there.getStyleClass().add("muted");
        refused.getStyleClass().add("choose-refused");
        refused.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(Icons.of(Feather.DOWNLOAD), title, words, buttons, there, refused);
        box.getStyleClass().add("drop-place");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        model.incoming().refusedProperty().addListener(change -> show());
        model.stateProperty().addListener(change -> show());
        show();
    }

    private void show() {
        List<String> sentences = model.incoming().refusedProperty().get();
        refused.getChildren()
                .setAll(sentences.stream().map(ChoosePage::sentence).toList());
        int parts = model.state().parts().size();
        forward.setVisible(parts > 0);
        forward.setManaged(parts > 0);
        there.setVisible(parts > 0);
        there.setManaged(parts > 0);
        there.setText(Texts.of("import.choose.there", parts));
    }

    static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("danger-words");
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        return label;
    }

    void focus() {
        choose.requestFocus();
    }
}
