package cn.banshi.ui.start;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The pasted list of communities beside what was recognised of it; in a narrow window one below the other. */
final class CommunityPaste extends StackPane {
    private final VBox typed;
    private final VBox recognised;

    /**
     * @param paste where the list is typed
     * @param fromClipboard takes the list from the clipboard
     */
    CommunityPaste(TextArea paste, FirstStartModel model, Runnable fromClipboard) {
        paste.textProperty().bindBidirectional(model.pasted);
        paste.setPromptText(Texts.of("start.paste.prompt"));
        paste.getStyleClass().add("paste-area");
        paste.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Tab leaves the list as it leaves every field; the columns of a typed line are told apart by blanks too.
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                Event.fireEvent(
                        paste,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
        Label pasteLabel = new Label(Texts.of("start.paste.label"));
        pasteLabel.setLabelFor(paste);
        pasteLabel.getStyleClass().add("form-label");
        HBox buttons =
                new HBox(Buttons.plain(Texts.of("start.paste"), Feather.COPY, fromClipboard), Buttons.keyCap("Ctrl+V"));
        buttons.getStyleClass().add("start-line");
        buttons.setAlignment(Pos.CENTER_LEFT);
        typed = new VBox(pasteLabel, paste, buttons);
        typed.getStyleClass().add("start-column");
        recognised = new CommunityTable(model.lines());
        arrange(false);
    }

    /** The two beside each other, or below. */
    void arrange(boolean narrow) {
        if (!getChildren().isEmpty() && narrow == (getChildren().get(0) instanceof VBox)) {
            return;
        }
        Pane both = narrow ? new VBox(typed, recognised) : new HBox(typed, recognised);
        both.getStyleClass().add("start-both");
        HBox.setHgrow(recognised, Priority.ALWAYS);
        getChildren().setAll(both);
    }
}
