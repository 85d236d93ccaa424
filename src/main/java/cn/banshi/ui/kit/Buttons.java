package cn.banshi.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Buttons in the house's kinds. Words are verb and object; no button shrinks below them. */
public final class Buttons {
    private Buttons() {}

    /** The ordinary button. */
    public static Button plain(String words, Runnable act) {
        return make(words, act);
    }

    /** The ordinary button with an icon before the words. */
    public static Button plain(String words, Feather icon, Runnable act) {
        Button button = make(words, act);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** The one primary button of a screen, with its key beside the words. */
    public static Button primary(String words, String keys, Runnable act) {
        Button button = make(words, act);
        button.getStyleClass().add("accent");
        if (!keys.isEmpty()) {
            button.setGraphic(keyCap(keys));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        return button;
    }

    /** Blue words without a frame, for small adds and links. */
    public static Button text(String words, Runnable act) {
        Button button = make(words, act);
        button.getStyleClass().add("text-button");
        return button;
    }

    /** Grey words without a frame, with an icon (清除, 列 in bars). */
    public static Button quiet(String words, Feather icon, Runnable act) {
        Button button = make(words, act);
        button.getStyleClass().add("quiet-button");
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** Red words on white, for what removes. */
    public static Button danger(String words, Runnable act) {
        Button button = make(words, act);
        button.getStyleClass().add("danger-button");
        return button;
    }

    /** An icon alone; the words are its tooltip and accessible text. */
    public static Button icon(String words, Feather icon, Runnable act) {
        Button button = make("", act);
        button.getStyleClass().add("icon-button");
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(words);
        Why.on(button, () -> words);
        return button;
    }

    /** A small key cap, such as Ctrl+N. */
    public static Node keyCap(String keys) {
        Label cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        HBox box = new HBox(cap);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Button make(String words, Runnable act) {
        Button button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
