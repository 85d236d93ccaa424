package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Above the sheet: which files of the choice could not be taken, until the clerk has read it. */
final class RefusedBar extends HBox {
    private final VBox sentences = new VBox();

    RefusedBar(ImportModel model) {
        getStyleClass().add("import-refused");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        getChildren()
                .addAll(
                        sentences,
                        Buttons.icon(Texts.of("import.refused.close"), Feather.X, model.incoming()::readRefused));
        model.incoming().refusedProperty().addListener(change -> show(model));
        show(model);
    }

    private void show(ImportModel model) {
        sentences
                .getChildren()
                .setAll(model.incoming().refusedProperty().get().stream()
                        .map(ChoosePage::sentence)
                        .toList());
        boolean any = !sentences.getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }
}
