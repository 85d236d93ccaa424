package cn.banshi.ui.project.list;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.ui.shell.YearChoice;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;

/** The head of the list: year, view, export, print, 新增项目. */
final class ListHead {
    private final HeadBar bar = new HeadBar(Texts.of("place.projects"));
    private final ViewChooser views;
    private final Button excel;
    private final MenuButton more;
    private final Button create;

    ListHead(
            UiContext context,
            ProjectListModel model,
            ArrangementModel arrangement,
            ListActs acts,
            Runnable createItem) {
        views = new ViewChooser(model, arrangement, context.dialogs());
        create = Buttons.primary(Texts.of("list.create"), "Ctrl+N", createItem);
        excel = Buttons.plain(Texts.of("list.export.xlsx"), () -> acts.export("xlsx"));
        more = new MenuButton(
                Texts.of("list.more"),
                null,
                ListActs.item("list.export.xlsx", () -> acts.export("xlsx")),
                ListActs.item("list.export.csv", () -> acts.export("csv")),
                ListActs.item("list.copy", acts::copy),
                ListActs.item("list.view.save", views::save));
        more.setMinWidth(Button.USE_PREF_SIZE);
        bar.left(new YearChoice(context.desk()), views);
        bar.right(excel, Buttons.plain(Texts.of("list.print"), Feather.PRINTER, acts::print), more, create);
    }

    Node bar() {
        return bar;
    }

    /** Puts the rarer acts under 更多 where there is little room; while an item is being added its own button stands out. */
    void arrange(boolean narrow, boolean adding) {
        views.arrange(narrow);
        show(excel, !narrow);
        show(more, narrow);
        create.getStyleClass().remove("accent");
        if (!adding) {
            create.getStyleClass().add("accent");
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
