package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FormRow;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** 清单序号 beside the name: the very value of the list-year table's row for the year in front. */
final class ListNumberBox extends StackPane {
    private final DetailModel model;
    private final Fields fields;
    private final Places places;
    private @Nullable FormRow shown;

    ListNumberBox(DetailModel model, Fields fields, Places places) {
        this.model = model;
        this.fields = fields;
        this.places = places;
        setId("detail-front-number");
        model.form().tables().listYears().rows().addListener((ListChangeListener<FormRow>) change -> show());
        model.form().editsProperty().addListener((edits, before, now) -> show());
        model.itemProperty().addListener((item, before, now) -> show());
        model.desk().yearProperty().addListener((year, before, now) -> show());
        show();
    }

    private void show() {
        FormRow row = model.listYearInFront();
        if (row != null && row.equals(shown)) {
            return;
        }
        shown = row;
        places.forget(this);
        getChildren().setAll(row == null ? none() : field(row));
    }

    private Node field(FormRow row) {
        FieldBox box = fields.of(
                row.field(ProjectField.LIST_NUMBER.key()),
                ProjectField.LIST_NUMBER,
                Texts.of("detail.list.number.year", String.valueOf(model.yearInFront())));
        // It is one place in two: the key for the next place to change stops at the table's cell.
        places.forget(this);
        places.forget(box);
        return box;
    }

    private Node none() {
        TextField none = new TextField();
        none.setDisable(true);
        none.setPromptText(
                model.isNew()
                        ? Texts.of("detail.list.number.new")
                        : Texts.of("detail.list.number.none", String.valueOf(model.yearInFront())));
        return none;
    }
}
