package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The named view in front, other views, and 保存视图. */
final class ViewChooser extends HBox {
    private final ArrangementModel arrangement;
    private final DialogService dialogs;
    private final MenuButton views = new MenuButton();
    private final Button save;

    ViewChooser(ProjectListModel model, ArrangementModel arrangement, DialogService dialogs) {
        this.arrangement = arrangement;
        this.dialogs = dialogs;
        getStyleClass().add("view-chooser");
        views.getStyleClass().add("view-choice");
        save = Buttons.quiet(Texts.of("list.view.save"), Feather.SAVE, this::save);
        getChildren().addAll(views, save);
        model.filterProperty().addListener((property, before, now) -> words());
        model.sortProperty().addListener((property, before, now) -> words());
        arrangement.columnsProperty().addListener((property, before, now) -> words());
        arrangement.views().addListener((ListChangeListener<SavedView>) change -> words());
        views.getItems().add(new MenuItem());
        views.showingProperty().addListener((property, before, now) -> {
            if (now) {
                views.getItems().setAll(items());
            }
        });
        words();
    }

    /** Leaves 保存视图 to the menu of the head where there is little room. */
    void arrange(boolean narrow) {
        save.setVisible(!narrow);
        save.setManaged(!narrow);
    }

    private void words() {
        String name = arrangement.current().map(SavedView::name).orElseGet(() -> Texts.of("list.view.changed"));
        views.setText(Texts.of("list.view.of", name));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        SavedView current = arrangement.current().orElse(null);
        List<SavedView> all = new ArrayList<>(arrangement.views());
        all.add(0, arrangement.standard());
        for (SavedView view : all) {
            CheckMenuItem item = new CheckMenuItem(view.name());
            item.setSelected(view.equals(current));
            item.setOnAction(event -> arrangement.use(view));
            items.add(item);
        }
        if (!arrangement.views().isEmpty()) {
            items.add(new SeparatorMenuItem());
            Menu delete = new Menu(Texts.of("list.view.delete"));
            for (SavedView view : arrangement.views()) {
                MenuItem item = new MenuItem(view.name());
                item.setOnAction(event -> arrangement.delete(view));
                delete.getItems().add(item);
            }
            items.add(delete);
        }
        return items;
    }

    /** Asks for a name and stores what is seen. */
    void save() {
        TextField name = new TextField(arrangement
                .current()
                .filter(view -> !view.equals(arrangement.standard()))
                .map(SavedView::name)
                .orElse(""));
        name.setPromptText(Texts.of("list.view.name.prompt"));
        Label what = new Label(Texts.of("list.view.save.what"));
        what.getStyleClass().add("muted");
        VBox form = new VBox(name, what);
        form.getStyleClass().add("small-form");
        if (dialogs.form(
                Texts.of("list.view.save.title"),
                form,
                Texts.of("list.view.save"),
                name.textProperty().isNotEmpty())) {
            arrangement.save(name.getText());
        }
    }
}
