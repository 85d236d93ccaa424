package cn.banshi.ui.shell;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** F1: the keys, group by group. */
public final class HelpPage {
    private HelpPage() {}

    /** Shows the page. */
    public static void show(DialogService dialogs) {
        dialogs.page(Texts.of("help.title"), page(), Texts.of("help.close"));
    }

    private static Node page() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        int row = 0;
        for (String group : Texts.of("help.keys").split("\n", -1)) {
            String[] parts = group.split("\\|", -1);
            Label head = new Label(parts[0]);
            head.getStyleClass().add("help-group");
            grid.add(head, 0, row++, 2, 1);
            for (int i = 1; i + 1 < parts.length; i += 2) {
                grid.add(Buttons.keyCap(parts[i]), 0, row);
                grid.add(new Label(parts[i + 1]), 1, row++);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("help-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }
}
