package cn.banshi.ui.importing;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.Verdict;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The last line: what would come of the import, and the button that does it. */
final class CountBar extends HBox {
    private final ImportModel model;
    private final Preview preview;
    private final HBox counts = new HBox();
    private final Label note = new Label();
    private final Button errors;
    private final Button run;

    CountBar(ImportModel model, Preview preview, Runnable writeErrors) {
        this.model = model;
        this.preview = preview;
        getStyleClass().add("count-bar");
        counts.getStyleClass().add("counts");
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        Why.on(note, note::getText);
        Button back = Buttons.plain(Texts.of("import.back"), model::back);
        errors = Buttons.plain(Texts.of("import.errors.export"), writeErrors);
        run = Buttons.primary("", "Ctrl+Enter", model::run);
        run.getStyleClass().add("import-run");
        // A disabled button hears no mouse: the pane around it tells why.
        StackPane place = new StackPane(run);
        place.setMinWidth(USE_PREF_SIZE);
        Why.on(place, () -> run.isDisabled() ? model.blocked() : "");
        getChildren().addAll(counts, note, back, errors, place);
        model.reviewProperty().addListener(change -> show());
        model.reviewingProperty().addListener(change -> show());
        model.writingProperty().addListener(change -> show());
        model.stateProperty().addListener(change -> show());
        show();
    }

    private void show() {
        Review review = model.reviewProperty().get();
        Map<Verdict, Integer> verdicts = preview.verdicts();
        int rows = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        counts.getChildren().clear();
        count(Texts.of("import.count.all"), rows, "bold", Texts.of("import.count.rows"));
        for (Verdict verdict : Verdict.values()) {
            count(verdict.label(), verdicts.getOrDefault(verdict, 0), "verdict-" + verdict.key(), "");
        }
        count(Texts.of("import.count.warned"), preview.warned(), "verdict-warned", "");
        String blocked = model.blocked();
        run.setText(Texts.of("import.run", review == null ? 0 : review.writing()));
        run.setDisable(!blocked.isEmpty() || model.writingProperty().get());
        errors.setDisable(verdicts.getOrDefault(Verdict.ERROR, 0) == 0);
        note.setText(note(review, blocked));
    }

    private String note(@org.jspecify.annotations.Nullable Review review, String blocked) {
        if (model.reviewingProperty().get()) {
            return Texts.of("import.checking");
        }
        if (!blocked.isEmpty()) {
            return blocked;
        }
        List<String> creating = review == null ? List.of() : review.creating();
        return creating.isEmpty()
                ? Texts.of("import.note.safe")
                : Texts.of("import.note.creating", String.join("、", creating));
    }

    private void count(String words, int number, String style, String after) {
        Label label = new Label(words);
        Label value = new Label(String.valueOf(number));
        value.getStyleClass().add("bold");
        for (Label one : List.of(label, value)) {
            one.setMinWidth(USE_PREF_SIZE);
            if (number > 0) {
                one.getStyleClass().add(style);
            } else {
                one.getStyleClass().add("muted");
            }
        }
        HBox box = new HBox(label, value);
        box.getStyleClass().add("count");
        box.setAlignment(Pos.CENTER_LEFT);
        if (!after.isEmpty()) {
            box.getChildren().add(new Label(after));
        }
        counts.getChildren().add(box);
    }
}
