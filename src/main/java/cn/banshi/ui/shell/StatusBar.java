package cn.banshi.ui.shell;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the bottom: saved mark, scope, key hints or long work, last backup, font size, notice. */
public final class StatusBar extends HBox {
    private static final int MOST_HINTS = 5;
    private static final int FEW_HINTS = 2;
    private static final double WIDE = 1300;

    private final Label saved = new Label();
    private final Label scope = new Label();
    private final HBox hintBox = new HBox();
    private final HBox workBox = new HBox();
    private final Label workWords = new Label();
    private final ProgressBar workBar = new ProgressBar();
    private final Button workCancel = Buttons.text(Texts.of("shell.work.cancel"), () -> {});
    private final Label backup = new Label();
    private final Label fontSize = new Label();
    private List<KeyHint> hints = List.of();
    private boolean narrow;

    /** An empty line; its parts are set as they become known. */
    public StatusBar() {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.getStyleClass().add("saved-mark");
        hintBox.getStyleClass().add("hints");
        hintBox.setAlignment(Pos.CENTER_LEFT);
        hintBox.setMinWidth(0);
        workBox.getStyleClass().add("work");
        workBox.setAlignment(Pos.CENTER_LEFT);
        workBox.getChildren().addAll(workWords, workBar, workCancel);
        workBox.setVisible(false);
        workBox.setManaged(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label notice = new Label(Texts.of("shell.notice"));
        for (Label label : List.of(saved, backup, fontSize, notice, scope)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren()
                .addAll(
                        saved, line(), scope, line(), hintBox, workBox, gap, line(), backup, line(), fontSize, line(),
                        notice);
        for (Label label : List.of(saved, scope, backup, fontSize)) {
            label.textProperty().addListener(change -> hideEmpty());
        }
        hideEmpty();
        UiScale.follow(this, this::showFontSize);
        UiScale.onWidth(this, width -> {
            if (narrow != width < WIDE) {
                narrow = !narrow;
                layOutHints();
            }
        });
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }

    private void hideEmpty() {
        for (int i = 0; i + 1 < getChildren().size(); i++) {
            if (getChildren().get(i) instanceof Label label
                    && getChildren().get(i + 1) instanceof Separator separator) {
                boolean there = !label.getText().isEmpty();
                label.setManaged(there);
                label.setVisible(there);
                separator.setManaged(there);
                separator.setVisible(there);
            }
        }
    }

    private void showFontSize() {
        fontSize.setText(Texts.of("shell.font.size", UiScale.percent()));
    }

    /** Words of the saved mark that is not about saving, such as "还没有写入任何数据". */
    public void state(String words) {
        mark(words, "", null);
    }

    void saved(String time) {
        mark(Texts.of("shell.saved", time), "saved", Feather.CHECK);
    }

    void saving() {
        mark(Texts.of("shell.saving"), "", null);
    }

    void notSaved() {
        mark(Texts.of("shell.saved.not"), "not-saved", Feather.ALERT_TRIANGLE);
    }

    private void mark(String words, String style, @Nullable Feather icon) {
        saved.getStyleClass().setAll("label", "saved-mark");
        if (!style.isEmpty()) {
            saved.getStyleClass().add(style);
        }
        saved.setGraphic(icon == null ? null : Icons.of(icon));
        saved.setText(words);
    }

    /** The label of the scope, to bind. */
    public Label scope() {
        return scope;
    }

    /** Keys of the screen in front. */
    public void hints(List<KeyHint> keys) {
        hints = keys;
        layOutHints();
    }

    private void layOutHints() {
        hintBox.getChildren().clear();
        int most = narrow ? FEW_HINTS : MOST_HINTS;
        for (KeyHint hint : hints.subList(0, Math.min(most, hints.size()))) {
            Label words = new Label(hint.words());
            words.setMinWidth(Region.USE_PREF_SIZE);
            hintBox.getChildren().addAll(Buttons.keyCap(hint.keys()), words);
        }
    }

    void backup(String words) {
        backup.setText(words);
    }

    void work(String words, Runnable cancel) {
        workWords.setText(words);
        workBar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        workCancel.setOnAction(event -> cancel.run());
        working(true);
    }

    void workAt(String words, long done, long of) {
        workWords.setText(of > 0 ? Texts.of("shell.work.count", words, done, of) : words);
        workBar.setProgress(of > 0 ? (double) done / of : ProgressBar.INDETERMINATE_PROGRESS);
    }

    void workEnded() {
        working(false);
    }

    private void working(boolean on) {
        workBox.setVisible(on);
        workBox.setManaged(on);
        hintBox.setVisible(!on);
        hintBox.setManaged(!on);
    }
}
