package cn.banshi.ui.start;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shown instead of the ledger where it cannot be opened: the reason, and the ways on. Nothing is written. */
public final class TroublePage extends VBox {
    /** The page of a folder, with its buttons in this order; the first has the focus. */
    public TroublePage(Path folder, String sentence, List<Button> ways) {
        getStyleClass().add("trouble-page");
        setAlignment(Pos.CENTER);
        Label title = new Label(Texts.of("trouble.title"));
        title.getStyleClass().add("screen-title");
        Label words = new Label(sentence);
        words.setWrapText(true);
        Label where = new Label(Texts.of("trouble.folder", folder.toString()));
        where.getStyleClass().add("second-line");
        where.setWrapText(true);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("dialog-buttons");
        buttons.getChildren().addAll(ways);
        VBox box = new VBox(title, words, where, buttons);
        box.getStyleClass().add("trouble-box");
        getChildren().add(box);
    }

    /** A page with one line, while something goes on that the clerk must wait for. */
    public static VBox waiting(String words) {
        VBox box = new VBox(new Label(words));
        box.getStyleClass().add("trouble-page");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** A button of the page. */
    public static Button way(String words, Runnable act) {
        return Buttons.plain(words, act);
    }

    /** A button for what cannot be taken back. */
    public static Button danger(String words, Runnable act) {
        return Buttons.danger(words, act);
    }
}
