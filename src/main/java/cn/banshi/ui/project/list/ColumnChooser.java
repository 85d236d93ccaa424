package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** 列: every field of the catalogue as a check box; the shown columns' order is changed by dragging their heads. */
final class ColumnChooser extends MenuButton {
    private final ProjectListModel model;
    private final ArrangementModel arrangement;

    ColumnChooser(ProjectListModel model, ArrangementModel arrangement) {
        super(Texts.of("list.columns"), Icons.of(Feather.COLUMNS));
        this.model = model;
        this.arrangement = arrangement;
        getStyleClass().addAll("quiet-button", "column-chooser");
        setMinWidth(USE_PREF_SIZE);
        getItems().add(new MenuItem());
        showingProperty().addListener((property, before, now) -> {
            if (now) {
                getItems().setAll(items());
            }
        });
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        MenuItem standard = new MenuItem(Texts.of("list.columns.standard"));
        standard.setOnAction(event -> arrangement.columnsProperty().set(Fields.STANDARD));
        items.add(standard);
        items.add(new SeparatorMenuItem());
        for (ItemField field : ItemField.values()) {
            if (field.exists(model.officeProperty().get())) {
                items.add(item(field));
            }
        }
        return items;
    }

    private MenuItem item(ItemField field) {
        CheckBox box = new CheckBox(field.label(model.officeProperty().get()));
        box.setSelected(arrangement.columnsProperty().get().shows(field.key()));
        box.setMouseTransparent(true);
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(event -> {
            arrangement.toggle(field.key());
            box.setSelected(arrangement.columnsProperty().get().shows(field.key()));
        });
        return item;
    }
}
