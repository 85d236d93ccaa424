package cn.banshi.ui.kit;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tooltips that tell why a light or figure is as it is; the text is made only when it is shown. */
public final class Why {
    private static final Duration DELAY = Duration.millis(400);

    private Why() {}

    /** Shows the text of the supplier while the mouse rests on the node; nothing where it is empty. */
    public static void on(Node node, Supplier<String> text) {
        node.setOnMouseEntered(new Shown(node, text));
    }

    private static Tooltip made() {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(DELAY);
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setWrapText(true);
        tip.setMaxWidth(UiScale.px(420));
        return tip;
    }

    /** Makes the tooltip when the mouse comes for the first time: each is a window, and every cell of a table has one. */
    private static final class Shown implements EventHandler<MouseEvent> {
        private final Node node;
        private final Supplier<String> text;
        private @Nullable Tooltip tip;

        Shown(Node node, Supplier<String> text) {
            this.node = node;
            this.text = text;
        }

        @Override
        public void handle(MouseEvent event) {
            String words = text.get();
            if (words.isEmpty()) {
                if (tip != null) {
                    Tooltip.uninstall(node, tip);
                }
                return;
            }
            if (tip == null) {
                tip = made();
            }
            tip.setText(words);
            Tooltip.install(node, tip);
        }
    }
}
