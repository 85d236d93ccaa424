package cn.banshi.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips that tell why a light or figure is as it is; the text is made only when it is shown. */
public final class Why {
    private static final Duration DELAY = Duration.millis(400);

    private Why() {}

    /** Shows the text of the supplier while the mouse rests on the node; nothing where it is empty. */
    public static void on(Node node, Supplier<String> text) {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(DELAY);
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setWrapText(true);
        tip.setMaxWidth(UiScale.px(420));
        node.setOnMouseEntered(event -> {
            String words = text.get();
            tip.setText(words);
            if (words.isEmpty()) {
                Tooltip.uninstall(node, tip);
            } else {
                Tooltip.install(node, tip);
            }
        });
    }
}
