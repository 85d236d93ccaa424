package cn.banshi.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** Search field: tells its text 200 ms after the last committed key, not while Chinese is composed; Enter tells at once. */
public final class SearchBox extends CustomTextField {
    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private final Consumer<String> search;
    private String told = "";

    /**
     * @param hint grey words while it is empty
     * @param search takes the text, stripped; FX thread
     */
    public SearchBox(String hint, Consumer<String> search) {
        this.search = search;
        getStyleClass().add("search-box");
        setPromptText(hint);
        setLeft(Icons.of(Feather.SEARCH));
        Composing composing = new Composing(this);
        pause.setOnFinished(event -> tell());
        textProperty().addListener(change -> {
            if (!composing.now()) {
                pause.playFromStart();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !composing.now()) {
                tell();
            } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** Sets the text without telling it. */
    public void show(String text) {
        told = text.strip();
        setText(text);
        pause.stop();
    }

    private void tell() {
        pause.stop();
        String now = getText().strip();
        if (!now.equals(told)) {
            told = now;
            search.accept(now);
        }
    }
}
