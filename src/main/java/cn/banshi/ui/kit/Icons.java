package cn.banshi.ui.kit;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons, only beside words (an icon-only button needs an accessible text and a tooltip). */
public final class Icons {
    private static final double SIZE = 16;

    private Icons() {}

    /** The icon, 16 px at 100 %; its colour comes from the style sheet. */
    public static Node of(Feather icon) {
        FontIcon node = FontIcon.of(icon);
        // Not in em by the style sheet: an icon's em is its own size, which would grow with every pass.
        UiScale.follow(node, () -> node.setIconSize((int) UiScale.px(SIZE)));
        return node;
    }
}
