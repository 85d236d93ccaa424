package cn.banshi.ui.kit;

import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Table cell that is typed into: one line or wrapping, with Chinese input from the first key.
 *
 * <p>Enter commits and steps down, Tab right, Shift+Tab left, Alt+Enter breaks the line of a wrapping cell, Esc restores; leaving
 * in any other way commits. What cannot be read stays in the editor and is told.
 */
public class EditCell<S, T> extends TableCell<S, T> {
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    /** Where the clerk goes after committing. */
    public enum Step {
        STAY,
        DOWN,
        LEFT,
        RIGHT
    }

    /** What typed text means. */
    public sealed interface Reading<T> {
        /** It can be read. */
        record Good<T>(@Nullable T value) implements Reading<T> {}

        /** It cannot; the sentence says what to type. */
        record Wrong<T>(String sentence) implements Reading<T> {}
    }

    /** What the screen does with the cell. */
    public interface Host<S, T> {
        /** Whether the cell of this row may be typed into. */
        default boolean editable(S row) {
            return true;
        }

        /** Takes a new value; the screen shows it by renewing its row. Not called where the text is unchanged. */
        void commit(S row, @Nullable T value);

        /** Text that could not be read, kept by the screen; called each time. */
        void wrong(S row, String typed, String sentence);

        /** The clerk leaves the cell by a key. */
        default void stepped(S row, Step step) {}
    }

    private final boolean wrapping;
    private final Function<T, String> show;
    private final Function<String, Reading<T>> read;
    private final Host<S, T> host;
    private @Nullable TextInputControl editor;
    private @Nullable Composing composing;
    private @Nullable S edited;
    /** The text that the cell began with; null once a refused one must be judged anew whatever it is. */
    private @Nullable String before = "";

    private boolean ending;

    /**
     * @param wrapping a text of several lines instead of one
     * @param show value as typed
     * @param read typed text as value
     */
    public EditCell(boolean wrapping, Function<T, String> show, Function<String, Reading<T>> read, Host<S, T> host) {
        this.wrapping = wrapping;
        this.show = show;
        this.read = read;
        this.host = host;
        getStyleClass().add("edit-cell");
        setWrapText(wrapping);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (isEditing() && editor != null) {
            return;
        }
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        setText(empty || item == null ? null : show.apply(item));
        dress(empty || getTableRow() == null ? null : getTableRow().getItem());
    }

    /**
     * Called whenever the cell shows its value, not while it is typed into: the place for marks and small graphics.
     *
     * @param row null for an empty cell
     */
    protected void dress(@Nullable S row) {}

    @Override
    public void startEdit() {
        S row = getTableRow() == null ? null : getTableRow().getItem();
        if (isEmpty() || row == null || !host.editable(row)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        TextInputControl field = editor == null ? makeEditor() : editor;
        edited = row;
        T item = getItem();
        before = item == null ? "" : show.apply(item);
        field.getStyleClass().remove("wrong");
        field.setText(before);
        pseudoClassStateChanged(EDITED, true);
        setText(null);
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Without styles and bounds the window of the input method opens at the corner of the screen.
        applyCss();
        layout();
        field.requestFocus();
        field.selectAll();
    }

    private TextInputControl makeEditor() {
        TextInputControl field = wrapping ? area() : line();
        composing = new Composing(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((o, was, focused) -> {
            if (!focused && isEditing() && !ending) {
                end(Step.STAY, false);
            }
        });
        editor = field;
        return field;
    }

    private TextField line() {
        TextField field = new TextField();
        if (getAlignment() == Pos.CENTER_RIGHT || getStyleClass().contains("number")) {
            field.setAlignment(Pos.CENTER_RIGHT);
        }
        return field;
    }

    private TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.prefHeightProperty().bind(heightProperty());
        area.setMinHeight(0);
        return area;
    }

    private void key(KeyEvent event) {
        if (composing != null && composing.now()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && event.isAltDown() && editor instanceof TextArea area) {
            area.replaceSelection("\n");
            event.consume();
        } else if (code == KeyCode.ENTER && !event.isAltDown()) {
            end(Step.DOWN, true);
            event.consume();
        } else if (code == KeyCode.TAB && !event.isControlDown()) {
            end(event.isShiftDown() ? Step.LEFT : Step.RIGHT, true);
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            restore();
            event.consume();
        }
    }

    private void restore() {
        ending = true;
        before = editor == null ? before : editor.getText();
        cancelEdit();
        ending = false;
        getTableView().requestFocus();
    }

    /** Commits what was typed; stays where it cannot be read and the clerk used a key. */
    private void end(Step step, boolean byKey) {
        S row = edited;
        if (row == null) {
            return;
        }
        if (!take(row, byKey)) {
            return;
        }
        ending = true;
        cancelEdit();
        ending = false;
        if (byKey) {
            getTableView().requestFocus();
            host.stepped(row, step);
        }
    }

    /** False where the editor shall stay open. */
    private boolean take(S row, boolean byKey) {
        String typed = editor == null ? Objects.requireNonNullElse(before, "") : editor.getText();
        if (Objects.equals(typed, before)) {
            return true;
        }
        before = typed;
        Reading<T> reading = read.apply(typed.strip());
        if (reading instanceof Reading.Good<T> good) {
            host.commit(row, good.value());
            return true;
        }
        if (reading instanceof Reading.Wrong<T> wrong) {
            host.wrong(row, typed, wrong.sentence());
            if (byKey && editor != null) {
                before = null;
                editor.getStyleClass().add("wrong");
            }
        }
        return !byKey;
    }

    /** Ends editing; the table calls it too, when it scrolls or another cell is edited: then what was typed is committed. */
    @Override
    public void cancelEdit() {
        S row = edited;
        if (!ending && row != null && isEditing()) {
            take(row, false);
        }
        edited = null;
        super.cancelEdit();
        pseudoClassStateChanged(EDITED, false);
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        T item = getItem();
        setText(isEmpty() || item == null ? null : show.apply(item));
        dress(isEmpty() || getTableRow() == null ? null : getTableRow().getItem());
    }
}
