package cn.banshi.ui.kit;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Brings what the keys have reached into sight where a page scrolls. */
public final class InSight {
    /** Where a node that was out of sight stands then, from the top. */
    private static final double SHARE_ABOVE = 1.0 / 3;

    private static final Set<KeyCode> LEADING = Set.of(KeyCode.TAB, KeyCode.F8);

    private InSight() {}

    /** Scrolls so that a node of the page can be seen; does nothing where it can, or fills more than the view. */
    public static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - view;
        double top = pane.getVvalue() * Math.max(0, hidden);
        if (bounds.getHeight() < view && (bounds.getMinY() < top || bounds.getMaxY() > top + view)) {
            double wanted = bounds.getMinY() - view * SHARE_ABOVE;
            pane.setVvalue(Math.max(0, Math.min(1, wanted / Math.max(1, hidden))));
        }
    }

    /** Keeps in sight what Tab and F8 lead to; a page that has just been opened stays at its top. */
    public static void follow(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
            if (LEADING.contains(event.getCode()) && focused != null && isInside(focused, pane.getContent())) {
                show(pane, focused);
            }
        });
    }

    private static boolean isInside(Node node, Node page) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(page)) {
                return true;
            }
        }
        return false;
    }
}
