package cn.banshi.ui.month;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/**
 * Opens a cell of a table for typing.
 *
 * <p>It can only be opened once its row is laid out, which scrolling, the first showing or a busy machine puts off; a table
 * that believes to be editing a cell that is not there would take no more keys.
 */
final class CellOpener<R> {
    /** How often a cell is tried to be opened while its row is not laid out. */
    private static final int PATIENCE = 20;

    private final TableView<R> table;

    CellOpener(TableView<R> table) {
        this.table = table;
    }

    /** Opens a cell as soon as it can be, unless the focus has gone elsewhere by then. */
    void open(int row, TableColumn<R, ?> column) {
        open(row, column, PATIENCE);
    }

    private void open(int row, TableColumn<R, ?> column, int tries) {
        Platform.runLater(() -> {
            if (isFocused(row, column) && !isOpen()) {
                table.applyCss();
                table.layout();
                table.edit(row, column);
                if (!isOpen()) {
                    afterPulse(() -> openAgain(row, column, tries));
                }
            }
        });
    }

    private void openAgain(int row, TableColumn<R, ?> column, int tries) {
        boolean waiting = table.getEditingCell() != null && isFocused(row, column) && !isOpen();
        if (waiting) {
            table.edit(-1, null);
            if (tries > 1) {
                open(row, column, tries - 1);
            }
        }
    }

    private boolean isFocused(int row, TableColumn<R, ?> column) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        return focused.getRow() == row && focused.getTableColumn() == column;
    }

    private void afterPulse(Runnable action) {
        Scene scene = table.getScene();
        if (scene == null) {
            return;
        }
        AtomicReference<Runnable> once = new AtomicReference<>();
        once.set(() -> {
            scene.removePostLayoutPulseListener(once.get());
            Platform.runLater(action);
        });
        scene.addPostLayoutPulseListener(once.get());
        Platform.requestNextPulse();
    }

    /** Whether a cell of the table is typed into. */
    private boolean isOpen() {
        Node owner = table.getScene() == null ? null : table.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == table) {
                return owner instanceof TextInputControl;
            }
        }
        return false;
    }
}
