package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.intake.Verdict;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 3: what the import came to, and what can be done next. */
final class DonePage extends StackPane {
    private final ImportModel model;
    private final Label title = new Label();
    private final Label left = new Label();
    private final Button errors;
    private final Button again;

    DonePage(ImportModel model, Runnable writeErrors, Runnable toList) {
        this.model = model;
        getStyleClass().add("import-done");
        title.getStyleClass().add("record-title");
        left.setWrapText(true);
        left.getStyleClass().add("muted");
        again = Buttons.primary(Texts.of("import.again"), "", model::restart);
        Button undo = Buttons.plain(Texts.of("notice.undo"), model::undoImport);
        undo.setGraphic(Buttons.keyCap("Ctrl+Z"));
        undo.setContentDisplay(ContentDisplay.RIGHT);
        errors = Buttons.plain(Texts.of("import.errors.export"), writeErrors);
        Button list = Buttons.plain(Texts.of("import.see"), toList);
        HBox buttons = new HBox(again, list, errors, undo);
        buttons.getStyleClass().add("choose-buttons");
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(Icons.of(Feather.CHECK_CIRCLE), title, left, buttons);
        box.getStyleClass().add("drop-place");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        model.writtenProperty().addListener(change -> show());
        show();
    }

    private void show() {
        ImportModel.Written written = model.writtenProperty().get();
        if (written == null) {
            return;
        }
        Map<Verdict, Integer> counts = written.review().counts();
        int wrong = counts.getOrDefault(Verdict.ERROR, 0);
        title.setText(Texts.of(
                "import.done", written.result().added(), written.result().updated()));
        String rest = Texts.of(
                "import.done.rest", counts.getOrDefault(Verdict.SAME, 0), counts.getOrDefault(Verdict.SKIP, 0));
        left.setText(wrong == 0 ? rest : Texts.of("import.done.errors", wrong, rest));
        errors.setVisible(wrong > 0);
        errors.setManaged(wrong > 0);
    }

    void focus() {
        again.requestFocus();
    }
}
