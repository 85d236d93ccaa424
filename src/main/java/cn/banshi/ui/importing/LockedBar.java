package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Why;
import cn.banshi.work.intake.Review;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Above the sheet: that rows change reported months, which will ask for a reason. */
final class LockedBar extends HBox {
    private final ImportModel model;
    private final Label words = new Label();

    LockedBar(ImportModel model) {
        this.model = model;
        getStyleClass().addAll("filter-row", "import-ask");
        words.setGraphic(Icons.of(Feather.LOCK));
        words.setMinWidth(0);
        Why.on(words, words::getText);
        getChildren().add(words);
        model.reviewProperty().addListener(change -> show());
        show();
    }

    private void show() {
        Review review = model.reviewProperty().get();
        words.setText(review == null ? "" : review.lockedWords());
        setVisible(!words.getText().isEmpty());
        setManaged(isVisible());
    }
}
