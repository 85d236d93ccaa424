package cn.banshi.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a card: its title, what stands beside it, and at the right end a count or a way further. */
public final class CardHead extends HBox {
    private final Region gap = new Region();

    /** A head with a title and what stands at the right end. */
    public CardHead(Label title, Node... right) {
        getStyleClass().add("card-head");
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, gap);
        getChildren().addAll(right);
    }

    /** Puts a node behind the title. */
    public CardHead left(Node node) {
        getChildren().add(getChildren().indexOf(gap), node);
        return this;
    }
}
