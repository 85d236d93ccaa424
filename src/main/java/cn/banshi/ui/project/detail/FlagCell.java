package cn.banshi.ui.project.detail;

import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormRow;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Table cell of 是 or 否; Space or a double click toggles. */
final class FlagCell extends TableCell<FormRow, String> {
    FlagCell(String column) {
        setOnMouseClicked(event -> {
            FormRow row = getTableRow() == null ? null : getTableRow().getItem();
            if (row != null && event.getClickCount() == 2 && getTableView().isEditable()) {
                toggle(row.field(column));
            }
        });
    }

    /** The other answer. */
    static void toggle(FormField field) {
        field.type(field.text().isEmpty() ? FieldText.YES : "");
    }

    @Override
    protected void updateItem(@Nullable String flag, boolean empty) {
        super.updateItem(flag, empty);
        setText(empty || flag == null ? null : Texts.of(flag.isEmpty() ? "detail.no" : "detail.yes"));
    }
}
