package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/**
 * Search words. Waits 200 ms after committed text; what an input method is still composing is not searched for, and its keys
 * are left to it.
 */
final class SearchField extends CustomTextField {
    private static final Duration WAIT = Duration.millis(200);

    private final PauseTransition wait = new PauseTransition(WAIT);
    private final Consumer<String> search;
    private boolean composing;
    private boolean showing;

    /**
     * @param search told the words
     * @param down called when the clerk goes on to the list
     */
    SearchField(Consumer<String> search, Runnable down) {
        this.search = search;
        setLeft(Icons.of(Feather.SEARCH));
        setPromptText(Texts.of("list.search.prompt"));
        setAccessibleText(Texts.of("list.search.prompt"));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            composing = !event.getComposed().isEmpty();
            if (!composing) {
                wait.playFromStart();
            }
        });
        textProperty().addListener((property, before, now) -> {
            if (!composing && !showing) {
                wait.playFromStart();
            }
        });
        wait.setOnFinished(event -> now());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, down));
    }

    private void key(KeyEvent event, Runnable down) {
        if (composing) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            now();
            down.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (getText().isEmpty()) {
                down.run();
            } else {
                clear();
                now();
            }
            event.consume();
        }
    }

    private void now() {
        wait.stop();
        if (!composing) {
            search.accept(getText());
        }
    }

    /** Shows words that were set elsewhere. */
    void show(String words) {
        if (!getText().equals(words) && !composing && wait.getStatus() != Animation.Status.RUNNING) {
            showing = true;
            setText(words);
            showing = false;
        }
    }
}
