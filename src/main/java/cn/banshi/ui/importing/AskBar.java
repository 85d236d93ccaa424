package cn.banshi.ui.importing;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.intake.Review;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the month while rows have figures that must go to one; says what keeps the whole import back. */
final class AskBar extends HBox {
    private final ImportModel model;
    private final Preview preview;
    private final Label words = new Label();
    private final PinyinChoice<PlanBar.Month> months =
            new PinyinChoice<>(Texts.of("import.month"), PlanBar.Month::words);
    private boolean showing;

    AskBar(ImportModel model, Preview preview) {
        this.model = model;
        this.preview = preview;
        getStyleClass().addAll("filter-row", "import-ask");
        words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        words.setMinWidth(0);
        months.setMinWidth(USE_PREF_SIZE);
        months.setPromptText(Texts.of("import.ask.choose"));
        months.setOnAction(event -> {
            PlanBar.Month month = months.getValue();
            if (!showing && month != null && month.month() != null) {
                model.edits().missingMonth(month.month());
            }
        });
        getChildren().addAll(words, months);
        preview.errorsProperty().addListener(change -> show());
        model.reviewProperty().addListener(change -> show());
        show();
    }

    private void show() {
        long rows = preview.errorsProperty().get().stream()
                .filter(issue -> issue.kind() == Remark.Kind.MISSING_MONTH)
                .map(issue -> issue.part() + " " + issue.row().row())
                .distinct()
                .count();
        Review review = model.reviewProperty().get();
        String obstacle = review == null ? "" : review.obstacle();
        setVisible(rows > 0 || !obstacle.isEmpty());
        setManaged(isVisible());
        months.setVisible(rows > 0);
        months.setManaged(rows > 0);
        words.setText(rows > 0 ? Texts.of("import.ask", rows) : obstacle);
        showing = true;
        months.getItems()
                .setAll(PlanBar.months(model, null).stream()
                        .filter(month -> month.month() != null)
                        .toList());
        months.setValue(null);
        showing = false;
    }
}
