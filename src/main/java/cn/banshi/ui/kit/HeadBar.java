package cn.banshi.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a screen: bold title, things beside it, buttons at the right end. */
public class HeadBar extends HBox {
    private final Region gap = new Region();
    private final Label title = new Label();

    /** A head with a title. */
    public HeadBar(String words) {
        getStyleClass().add("head-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("screen-title");
        title.setText(words);
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap);
    }

    /** The title, for screens that change it. */
    public Label title() {
        return title;
    }

    /** Puts nodes behind the title. */
    public final HeadBar left(Node... nodes) {
        for (Node node : nodes) {
            getChildren().add(getChildren().indexOf(gap), node);
        }
        return this;
    }

    /** Puts nodes at the right end, in this order. */
    public final HeadBar right(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }
}
