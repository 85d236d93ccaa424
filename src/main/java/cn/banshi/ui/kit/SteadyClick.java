package cn.banshi.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets a click count although its button moves meanwhile: pressing takes the focus from a field, the echo or error
 * line under the field goes or comes, and what stands below moves away from under the pointer before it is released.
 */
public final class SteadyClick {
    /** A hand that holds still moves the pointer less than this, in px. */
    private static final double STILL = 4;

    private @Nullable ButtonBase pressed;
    private double x;
    private double y;

    private SteadyClick() {}

    /** Watches all buttons and links of a window. */
    public static void in(Scene scene) {
        SteadyClick click = new SteadyClick();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, click::press);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, click::release);
    }

    private void press(MouseEvent event) {
        pressed = isPlain(event) ? buttonOf(event) : null;
        x = event.getScreenX();
        y = event.getScreenY();
    }

    private void release(MouseEvent event) {
        ButtonBase button = pressed;
        pressed = null;
        // One that is still armed fires by itself.
        if (button != null
                && !button.isArmed()
                && Math.abs(event.getScreenX() - x) < STILL
                && Math.abs(event.getScreenY() - y) < STILL) {
            button.fire();
        }
    }

    private static boolean isPlain(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY
                && !event.isShiftDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    /** Menus open when they are pressed and need no release. */
    private static @Nullable ButtonBase buttonOf(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node instanceof ButtonBase button && !(button instanceof MenuButton) ? button : null;
    }
}
