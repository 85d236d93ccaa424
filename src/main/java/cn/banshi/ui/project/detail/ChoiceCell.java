package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.project.detail.form.FormRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Table cell of a choice: shows its label; Enter, F2 or a double click opens the list, typing letters finds by pinyin, Tab goes on. */
final class ChoiceCell extends TableCell<FormRow, String> {
    private final String column;
    private final Function<String, List<Choice>> choices;
    private final BiConsumer<FormRow, EditCell.Step> stepped;

    /** @param stepped goes to the next or the last cell of the row when Tab left this one */
    ChoiceCell(String column, Function<String, List<Choice>> choices, BiConsumer<FormRow, EditCell.Step> stepped) {
        this.column = column;
        this.choices = choices;
        this.stepped = stepped;
    }

    @Override
    protected void updateItem(@Nullable String key, boolean empty) {
        super.updateItem(key, empty);
        if (!isEditing()) {
            setGraphic(null);
            setContentDisplay(ContentDisplay.LEFT);
            setText(empty || key == null ? null : label(key));
        }
    }

    private String label(String key) {
        return choices.apply(key).stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    @Override
    public void startEdit() {
        FormRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null
                || getTableView() == null
                || !getTableView().isEditable()
                || row.field(column).lockedProperty().get()) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        PinyinChoice<Choice> box = new PinyinChoice<>("", Choice::label);
        box.setMaxWidth(Double.MAX_VALUE);
        String now = row.field(column).text();
        box.values(choices.apply(now));
        box.setValue(box.getItems().stream()
                .filter(choice -> choice.key().equals(now))
                .findFirst()
                .orElse(null));
        box.valueProperty().addListener((value, before, chosen) -> {
            if (chosen != null) {
                row.field(column).type(chosen.key());
            }
        });
        box.setOnHidden(event -> end());
        box.focusedProperty().addListener((focused, before, nowFocused) -> {
            if (!nowFocused && !box.isShowing()) {
                end();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !box.isShowing()) {
                end();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                end();
                stepped.accept(row, event.isShiftDown() ? EditCell.Step.LEFT : EditCell.Step.RIGHT);
                event.consume();
            }
        });
        setText(null);
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        applyCss();
        layout();
        box.requestFocus();
        Platform.runLater(() -> {
            if (isEditing()) {
                box.show();
            }
        });
    }

    private void end() {
        if (isEditing()) {
            cancelEdit();
            getTableView().requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(null);
        setContentDisplay(ContentDisplay.LEFT);
        String key = getItem();
        setText(isEmpty() || key == null ? null : label(key));
    }
}
