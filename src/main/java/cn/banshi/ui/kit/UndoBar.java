package cn.banshi.ui.kit;

import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Tells for 10 s what was just done and offers to take it back; takes no focus and no room while it is empty. */
public final class UndoBar extends HBox {
    private static final int SECONDS = 10;

    private final Label words = new Label();
    private final Label left = new Label();
    private final HBox act = new HBox();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private int remaining;

    /** An empty bar. */
    public UndoBar() {
        getStyleClass().add("undo-bar");
        setAlignment(Pos.CENTER_LEFT);
        left.getStyleClass().add("undo-left");
        act.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Buttons.icon(Texts.of("notice.close"), Feather.X, this::hide);
        close.setFocusTraversable(false);
        getChildren().addAll(words, act, left, gap, close);
        clock.setCycleCount(SECONDS);
        hide();
    }

    /** Shows words for 10 s. */
    public void tell(String sentence) {
        show(sentence, true);
    }

    /** Shows words for 10 s with 撤销 Ctrl+Z behind them. */
    public void undoable(String sentence, Runnable undo) {
        Button button = button(Texts.of("notice.undo"), undo);
        show(sentence, true, button, Buttons.keyCap("Ctrl+Z"));
    }

    /** Something to do next. */
    public record Act(String verb, Runnable then) {}

    /** Shows words until they are closed, with things to do next. */
    public void result(String sentence, Act... next) {
        show(
                sentence,
                false,
                Stream.of(next).map(act -> button(act.verb(), act.then())).toArray(Node[]::new));
    }

    private Button button(String verb, Runnable then) {
        Button button = Buttons.text(verb, () -> {
            hide();
            then.run();
        });
        button.setFocusTraversable(false);
        return button;
    }

    private void show(String sentence, boolean passing, Node... acts) {
        clock.stop();
        words.setText(sentence);
        act.getChildren().setAll(acts);
        remaining = SECONDS;
        left.setText(passing && acts.length > 0 ? Texts.of("notice.left", remaining) : "");
        setVisible(true);
        setManaged(true);
        if (passing) {
            clock.playFromStart();
        }
    }

    private void tick() {
        remaining--;
        if (!left.getText().isEmpty()) {
            left.setText(Texts.of("notice.left", remaining));
        }
        if (remaining <= 0) {
            hide();
        }
    }

    /** Takes the bar away. */
    public void hide() {
        clock.stop();
        setVisible(false);
        setManaged(false);
    }
}
