package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Check boxes that show the selection; the one in the head selects all or none. */
final class CheckColumn extends TableColumn<ItemView, ItemView> {
    static final double WIDTH = 33;

    private final ProjectListModel model;
    private final CheckBox all = new CheckBox();

    CheckColumn(ProjectListModel model) {
        this.model = model;
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        minWidthProperty().bind(UiScale.following(WIDTH));
        maxWidthProperty().bind(UiScale.following(WIDTH));
        prefWidthProperty().bind(UiScale.following(WIDTH));
        getStyleClass().add("check-column");
        all.setFocusTraversable(false);
        all.setAccessibleText(Texts.of("list.check.all"));
        all.setOnAction(event -> {
            if (all.isSelected()) {
                model.selectAll();
            } else {
                model.selectNone();
            }
            mirror();
        });
        setGraphic(all);
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        setCellFactory(column -> new Cell());
    }

    void mirror() {
        int selected = model.selectedIds().size();
        all.setIndeterminate(selected > 0 && selected < model.rows().size());
        all.setSelected(selected > 0 && selected == model.rows().size());
    }

    /** The check box of a row; the table itself handles clicks on it. */
    final class Cell extends TableCell<ItemView, ItemView> {
        private final CheckBox box = new CheckBox();

        Cell() {
            getStyleClass().add("check-cell");
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable ItemView item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : box);
            mirror();
        }

        void mirror() {
            ItemView item = getItem();
            box.setSelected(item != null && model.isSelected(item.project().id()));
        }
    }
}
