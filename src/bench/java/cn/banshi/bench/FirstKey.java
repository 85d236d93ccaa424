package cn.banshi.bench;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Watches a scene from outside: says when its table of {@link #ROWS} rows is painted and has taken a key. */
final class FirstKey {
    /** Rows that the table must have. */
    static final int ROWS = 5_000;

    /** Line that is printed then. */
    static final String MARK = "@painted";

    private static final int PAINTED_AFTER = 2;

    private final Scene scene;
    private int pulses;
    private boolean pressed;

    private FirstKey(Scene scene) {
        this.scene = scene;
    }

    /** Watches until the mark is printed; then ends the process. FX thread. */
    static void await(Scene scene) {
        FirstKey watch = new FirstKey(scene);
        scene.addPostLayoutPulseListener(watch::pulse);
        Platform.requestNextPulse();
    }

    static void press(Scene scene, KeyCode code, boolean control) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene.getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    /** The frame before is painted when the next but one is laid out. */
    private void pulse() {
        TableView<?> table = table();
        if (table != null && ++pulses > PAINTED_AFTER) {
            int before = table.getFocusModel().getFocusedIndex();
            if (!pressed) {
                pressed = true;
                press(scene, KeyCode.DOWN, false);
            }
            if (before != table.getFocusModel().getFocusedIndex()) {
                Runtime runtime = Runtime.getRuntime();
                System.out.println(MARK + " heap " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB");
                System.out.flush();
            }
        }
        Platform.requestNextPulse();
    }

    private TableView<?> table() {
        for (Node node : scene.getRoot().lookupAll(".table-view")) {
            if (node instanceof TableView<?> table
                    && table.getItems().size() >= ROWS
                    && table.lookupAll(".table-row-cell").stream().anyMatch(FirstKey::filled)) {
                return table;
            }
        }
        return null;
    }

    private static boolean filled(Node row) {
        return row instanceof TableRow<?> shown && shown.getItem() != null;
    }

    /** Starts the program on a ledger, opens the list as soon as there is a window, and waits for the first key. */
    static final class Ours {
        private static final int LOOK_MILLIS = 10;

        private Ours() {}

        public static void main(String[] arguments) {
            Thread watch = new Thread(Ours::look, "bench-watch");
            watch.setDaemon(true);
            watch.start();
            cn.banshi.app.Gui.run(Path.of(arguments[0]), BigLedger.TODAY);
        }

        private static void look() {
            boolean[] found = new boolean[1];
            while (!found[0]) {
                try {
                    Thread.sleep(LOOK_MILLIS);
                    if (toolkit()) {
                        Platform.runLater(() -> found[0] = found[0] || shell());
                    }
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private static boolean toolkit() {
            try {
                Platform.runLater(() -> {});
                return true;
            } catch (IllegalStateException e) {
                return false;
            }
        }

        private static boolean shell() {
            for (javafx.stage.Window window : javafx.stage.Window.getWindows()) {
                Scene scene = window.getScene();
                if (scene != null && scene.getRoot().getStyleClass().contains("shell")) {
                    press(scene, KeyCode.DIGIT2, true);
                    await(scene);
                    return true;
                }
            }
            return false;
        }
    }
}
