package cn.banshi.ui.shell;

import cn.banshi.ui.kit.KeyHint;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * One screen of the window. Made on its first opening and kept, with scroll and selection, until the program ends.
 *
 * <p>All methods are called on the FX thread.
 */
public interface Screen {
    /** Title, as the menu or head says it. */
    String title();

    /** The head above the screen, usually a {@link cn.banshi.ui.kit.HeadBar}; always the same node. */
    Node head();

    /** What fills the window; always the same node. */
    Node content();

    /** Keys of this screen for the status bar, the most useful first; five at most are shown. */
    default List<KeyHint> hints() {
        return List.of();
    }

    /** Scope or count for the status bar, such as "2021 年度共 42 项". */
    ObservableStringValue scope();

    /** Called each time the screen comes to the front, with what it shall show; {@link Target.Plain} where nothing special. */
    default void open(Target target) {}

    /** Called when another screen comes to the front: keep what was typed as a draft, commit the open cell. */
    default void left() {}

    /**
     * A key that has the same meaning on all screens.
     *
     * @return false when the screen has no use for it
     */
    default boolean handle(Command command) {
        return false;
    }

    /** Called before the program ends: what was typed is kept as a draft, on disk when this returns. */
    default void closing() {}

    /** Where the undo bar goes: a pane between table and sums line; null = the shell's own place above the status bar. */
    default @Nullable Pane noticePlace() {
        return null;
    }

    /** Style sheet of the screen, a class-path address; empty where it has none. */
    default String styleSheet() {
        return "";
    }
}
