package cn.banshi.ui.kit;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons, only beside words (an icon-only button needs an accessible text and a tooltip). */
public final class Icons {
    private Icons() {}

    /** The icon; its size and colour come from the style sheet. */
    public static Node of(Feather icon) {
        return FontIcon.of(icon);
    }
}
