package cn.banshi.ui.shell;

import cn.banshi.ui.kit.KeyHint;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows of a screen.
 *
 * @param head the head above the screen, usually a {@link cn.banshi.ui.kit.HeadBar}
 * @param content what fills the window
 * @param scope scope or count for the status bar, such as "2021 年度共 42 项"
 * @param hints keys of the screen for the status bar, the most useful first; five at most are shown
 * @param notices where the undo bar goes: a pane between table and sums line; null = the shell's own place above the status bar
 * @param styleSheet style sheet of the screen, a class-path address; empty where it has none
 */
public record Face(
        Node head,
        Node content,
        ObservableStringValue scope,
        ObservableValue<List<KeyHint>> hints,
        @Nullable Pane notices,
        String styleSheet) {
    /** A face without keys, with the shell's own undo bar and no style sheet. */
    public Face(Node head, Node content, ObservableStringValue scope) {
        this(head, content, scope, new ReadOnlyObjectWrapper<>(List.of()), null, "");
    }

    /** With keys that never change. */
    public Face withHints(KeyHint... keys) {
        return withHints(new ReadOnlyObjectWrapper<>(List.of(keys)));
    }

    /** With keys that change with what the screen shows. */
    public Face withHints(ObservableValue<List<KeyHint>> keys) {
        return new Face(head, content, scope, keys, notices, styleSheet);
    }

    /** With an own place for the undo bar. */
    public Face withNotices(Pane place) {
        return new Face(head, content, scope, hints, place, styleSheet);
    }

    /** With a style sheet. */
    public Face withStyleSheet(String address) {
        return new Face(head, content, scope, hints, notices, address);
    }
}
