package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What can be done with the selected rows; there only while some are selected. */
final class BulkBar extends HBox {
    private final Label count = new Label();
    private final Region gap = new Region();
    private final Node status;
    private final Node month;
    private final List<Node> wide;
    private final MenuButton more;
    private final Node recycle;
    private final Node none;

    /** What the buttons do. */
    interface Acts {
        void changeStatus();

        void changeLeadDepartment();

        void changeDeadline();

        void fillMonth();

        void exportSelected();

        void recycle();
    }

    BulkBar(ProjectListModel model, Acts acts) {
        getStyleClass().add("bulk-bar");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        status = Buttons.plain(Texts.of("list.bulk.status"), acts::changeStatus);
        month = Buttons.plain(Texts.of("list.bulk.month"), acts::fillMonth);
        wide = List.of(
                Buttons.plain(Texts.of("list.bulk.lead"), acts::changeLeadDepartment),
                Buttons.plain(Texts.of("list.bulk.deadline"), acts::changeDeadline),
                month,
                Buttons.plain(Texts.of("list.bulk.export"), acts::exportSelected));
        more = new MenuButton(
                Texts.of("list.more"),
                null,
                item("list.bulk.lead", acts::changeLeadDepartment),
                item("list.bulk.deadline", acts::changeDeadline),
                item("list.bulk.export", acts::exportSelected));
        more.setMinWidth(USE_PREF_SIZE);
        recycle = Buttons.danger(Texts.of("list.bulk.recycle"), acts::recycle);
        Button cancel = Buttons.text(Texts.of("list.bulk.none"), model::selectNone);
        cancel.getStyleClass().add("cancel-selection");
        none = new HBox(cancel, Buttons.keyCap("Esc"));
        none.getStyleClass().add("cancel-box");
        arrange(false);
        model.selectedProperty().addListener((property, before, now) -> show(now.size()));
        show(0);
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void show(int selected) {
        count.setText(Texts.of("list.bulk.count", selected));
        setVisible(selected > 0);
        setManaged(selected > 0);
    }

    /** Puts the rarer acts under 更多 where there is little room. */
    void arrange(boolean narrow) {
        getChildren().setAll(count, status);
        if (narrow) {
            getChildren().addAll(month, more);
        } else {
            getChildren().addAll(wide);
        }
        getChildren().addAll(recycle, gap, none);
    }
}
