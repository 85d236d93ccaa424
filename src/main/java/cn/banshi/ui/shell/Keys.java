package cn.banshi.ui.shell;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere, as long as the scene keeps its root. While Chinese is being composed no key is a shortcut. */
final class Keys {
    /** What the shell does on its own keys. */
    interface Actions {
        void undo();

        void redo();

        void backup();

        void help();

        void foldMenu();

        void fontSize(int steps);

        void fontSizeBack();
    }

    private static final Map<KeyCode, Command> WITH_CONTROL = Map.of(
            KeyCode.N, Command.NEW,
            KeyCode.F, Command.FIND,
            KeyCode.S, Command.SAVE,
            KeyCode.P, Command.PRINT,
            KeyCode.E, Command.EXPORT);
    private static final Map<KeyCode, Command> ALONE = Map.of(
            KeyCode.F5, Command.REFRESH,
            KeyCode.F6, Command.NEXT_PANE,
            KeyCode.F8, Command.NEXT_ERROR);

    private static final Map<KeyCode, Command> WITH_SHIFT = Map.of(
            KeyCode.F5, Command.REFRESH,
            KeyCode.F6, Command.PREVIOUS_PANE,
            KeyCode.F8, Command.PREVIOUS_ERROR);

    private final Scene scene;
    private final Actions actions;
    private final IntConsumer menu;
    private final Consumer<Command> command;
    private boolean composing;

    Keys(Scene scene, Actions actions, IntConsumer menu, Consumer<Command> command) {
        this.scene = scene;
        this.actions = actions;
        this.menu = menu;
        this.command = command;
        EventHandler<InputMethodEvent> composed =
                event -> composing = !event.getComposed().isEmpty();
        EventHandler<KeyEvent> first = event -> {
            if (!composing && before(event)) {
                event.consume();
            }
        };
        EventHandler<KeyEvent> last = event -> {
            if (!composing && event.getCode() == KeyCode.ESCAPE) {
                command.accept(Command.BACK);
                event.consume();
            }
        };
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
        scene.rootProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable root) {
                scene.removeEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed);
                scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
                scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
                root.removeListener(this);
            }
        });
    }

    private boolean before(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && !event.isAltDown()) {
            return withControl(event, code);
        }
        if (event.isAltDown()) {
            return false;
        }
        if (code == KeyCode.F1) {
            actions.help();
            return true;
        }
        if (code == KeyCode.ESCAPE && scene.getFocusOwner() instanceof ListView<?> list && list.getEditingIndex() < 0) {
            // A list keeps the key to itself even where nothing is edited.
            command.accept(Command.BACK);
            return true;
        }
        return tell((event.isShiftDown() ? WITH_SHIFT : ALONE).get(code));
    }

    private boolean withControl(KeyEvent event, KeyCode code) {
        int digit = digit(code);
        if (digit > 0) {
            menu.accept(digit);
            return true;
        }
        switch (code) {
            case Z -> {
                return undoOrRedo(event.isShiftDown());
            }
            case Y -> {
                return undoOrRedo(true);
            }
            case B -> actions.backup();
            case BACK_SLASH -> actions.foldMenu();
            case PLUS, EQUALS, ADD -> actions.fontSize(1);
            case MINUS, SUBTRACT -> actions.fontSize(-1);
            case DIGIT0, NUMPAD0 -> actions.fontSizeBack();
            default -> {
                return tell(WITH_CONTROL.get(code));
            }
        }
        return true;
    }

    /** In a text field the keys undo typing first, which the field does itself. */
    private boolean undoOrRedo(boolean redo) {
        if (scene.getFocusOwner() instanceof TextInputControl field
                && field.isEditable()
                && (redo ? field.isRedoable() : field.isUndoable())) {
            return false;
        }
        if (redo) {
            actions.redo();
        } else {
            actions.undo();
        }
        return true;
    }

    private boolean tell(@Nullable Command wanted) {
        if (wanted == null) {
            return false;
        }
        command.accept(wanted);
        return true;
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        char last = name.charAt(name.length() - 1);
        return code.isDigitKey() && last >= '1' && last <= '8' ? last - '0' : 0;
    }
}
