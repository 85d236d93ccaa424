package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.project.create.NewProjectModel;
import cn.banshi.ui.project.create.NewProjectPane;
import cn.banshi.ui.project.detail.NewItemTarget;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.list.ListPicture;
import cn.banshi.work.project.NewProject;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 实事项目: filters, table, bulk bar, sums line, and the pane for a new item. */
public final class ProjectListScreen implements Screen {
    /** Widths without the menu, in px of the design. */
    private static final double NARROW_BELOW = 1300 - 132;

    private static final double TIGHT_BELOW = 1000;

    /** Long enough for the first rows to be painted, short enough to be done before a search is typed. */
    private static final Duration SEARCH_READIED_AFTER = Duration.millis(500);

    private final UiContext context;
    private final ProjectListModel model;
    private final ArrangementModel arrangement;
    private final NewProjectModel creation;
    private final ItemTable table;
    private final TableArranger arranger;
    private final FilterRow filters;
    private final BulkBar bulkBar;
    private final ListSums sums;
    private final BulkModel bulk;
    private final BulkForms forms;
    private final ListOutput output;
    private final ViewChooser views;
    private final NewProjectPane pane;
    private final HBox middle;
    private final VBox notices = new VBox();
    private final VBox content;
    private final HeadBar head = new HeadBar(Texts.of("place.projects"));
    private final Button create;
    private final Button excel;
    private final Button print;
    private final MenuButton more;

    /** The screen over the open ledger. */
    public ProjectListScreen(UiContext context) {
        this.context = context;
        model = new ProjectListModel(context.desk(), context.tasks());
        arrangement =
                new ArrangementModel(new SettingsMemory(context.settings()), model, Texts.of("list.view.standard"));
        creation = new NewProjectModel(context.services(), context.desk(), context.tasks());
        bulk = new BulkModel(context.services().projects(), context.tasks(), context.notices());
        forms = new BulkForms(context, bulk);
        output = new ListOutput(context);
        table = new ItemTable(model, item -> openItem(item, ""));
        arranger = new TableArranger(table, model, arrangement);
        filters = new FilterRow(model, this::toTable, new ColumnChooser(model, arrangement));
        bulkBar = new BulkBar(model, new Acts());
        sums = new ListSums(model);
        views = new ViewChooser(model, arrangement, context.desk(), context.dialogs());
        pane = new NewProjectPane(creation, new PaneHost());
        create = Buttons.primary(Texts.of("list.create"), "Ctrl+N", this::openPane);
        excel = Buttons.plain(Texts.of("list.export.xlsx"), () -> output.write(picture(false), "xlsx"));
        print = Buttons.plain(Texts.of("list.print"), Feather.PRINTER, () -> output.print(picture(false)));
        more = new MenuButton(
                Texts.of("list.more"),
                null,
                item("list.export.xlsx", () -> output.write(picture(false), "xlsx")),
                item("list.export.csv", () -> output.write(picture(false), "csv")),
                item("list.copy", () -> output.copy(picture(false))),
                item("list.view.save", views::save));
        more.setMinWidth(Button.USE_PREF_SIZE);
        head.left(views);
        head.right(excel, print, more, create);
        VBox left = new VBox(filters, new ChipRow(model), table);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        middle = new HBox(left);
        VBox.setVgrow(middle, Priority.ALWAYS);
        content = new VBox(middle, bulkBar, notices, sums.line());
        content.getStyleClass().add("project-list");
        wire();
        model.reload();
    }

    private void wire() {
        table.setPlaceholder(new Label());
        model.loadedProperty().addListener((property, before, now) -> {
            placeholder();
            PauseTransition painted = new PauseTransition(SEARCH_READIED_AFTER);
            painted.setOnFinished(event -> model.readySearch());
            painted.play();
        });
        model.filterProperty().addListener((property, before, now) -> placeholder());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
        table.setContextMenu(new ContextMenu(
                item("list.open", () -> openFocused("")),
                item("list.bulk.status", () -> forms.changeStatus(table.target())),
                item("list.bulk.lead", () -> forms.changeLeadDepartment(table.target())),
                item("list.bulk.deadline", () -> forms.changeDeadline(table.target())),
                item("list.bulk.month", this::fillMonth),
                item("list.copy", this::copy),
                item("list.export.csv", () -> output.write(picture(false), "csv")),
                item("list.bulk.recycle", this::recycle)));
        content.widthProperty().addListener(change -> arrange());
        UiScale.rootSize().addListener(change -> arrange());
        arrange();
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private boolean paneOpen() {
        return middle.getChildren().contains(pane);
    }

    private void arrange() {
        double width = content.getWidth() / UiScale.rootSize().get() * UiScale.BASE;
        boolean narrow = width > 0 && width < NARROW_BELOW;
        filters.arrange(
                !narrow && !paneOpen()
                        ? FilterRow.Room.WIDE
                        : paneOpen() && width < TIGHT_BELOW ? FilterRow.Room.TIGHT : FilterRow.Room.NARROW);
        views.arrange(narrow);
        bulkBar.arrange(narrow);
        sums.arrange(narrow || paneOpen());
        arranger.room(narrow || paneOpen(), !paneOpen());
        show(excel, !narrow);
        show(more, narrow);
        create.getStyleClass().remove("accent");
        if (!paneOpen()) {
            create.getStyleClass().add("accent");
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void placeholder() {
        boolean filtered = !model.filterProperty().get().equals(ProjectFilter.ALL);
        Label words = new Label(Texts.of(filtered ? "list.empty.filtered" : "list.empty.new"));
        Button act = filtered
                ? Buttons.plain(
                        Texts.of("list.filter.clear.all"),
                        () -> model.filterProperty().set(ProjectFilter.ALL))
                : Buttons.plain(Texts.of("list.create"), this::openPane);
        VBox box = new VBox(words, act);
        box.getStyleClass().addAll("placeholder", "empty-list");
        table.setPlaceholder(box);
    }

    private void toTable() {
        table.requestFocus();
        if (table.focusedItem() == null) {
            table.focusRow(0);
        }
    }

    private void tableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            recycle();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.selectedIds().isEmpty()) {
            model.selectNone();
            event.consume();
        }
    }

    private void openFocused(String fieldKey) {
        ItemView focused = table.focusedItem();
        if (focused != null) {
            openItem(focused, fieldKey);
        }
    }

    private void openItem(ItemView item, String fieldKey) {
        List<Long> among =
                model.rows().stream().map(each -> each.project().id()).toList();
        context.navigator().open(new Target.ProjectTarget(item.project().id(), among, fieldKey));
    }

    private void recycle() {
        List<ItemView> target = table.target();
        if (!target.isEmpty()) {
            bulk.recycle(target);
        }
    }

    private void fillMonth() {
        List<ItemView> target = table.target();
        if (!target.isEmpty()) {
            context.navigator()
                    .open(new Target.MonthTarget(null, target.get(0).project().id()));
        }
    }

    private void copy() {
        output.copy(picture(!model.selectedIds().isEmpty()));
    }

    private ListPicture picture(boolean onlySelected) {
        return model.picture(
                Texts.of("list.title", String.valueOf(context.desk().year())),
                arrangement.columnsProperty().get().keys(),
                onlySelected);
    }

    private void openPane() {
        if (!paneOpen()) {
            middle.getChildren().add(pane);
            creation.takeUpDraft();
            arrange();
        }
        pane.begin();
    }

    private void closePane() {
        creation.keepTyped();
        middle.getChildren().remove(pane);
        arrange();
        toTable();
    }

    private final class PaneHost implements NewProjectPane.Host {
        @Override
        public void created(Dossier dossier, boolean again) {
            context.notices()
                    .undoable(Texts.of(
                            "list.done.create",
                            dossier.project().code() + " " + dossier.project().name()));
            table.expect(dossier.id());
            if (again) {
                pane.begin();
            } else {
                closePane();
            }
        }

        @Override
        public void more(NewProject form) {
            creation.handOver();
            context.navigator().open(new NewItemTarget(form));
        }

        @Override
        public void closePane() {
            ProjectListScreen.this.closePane();
        }
    }

    private final class Acts implements BulkBar.Acts {
        @Override
        public void changeStatus() {
            forms.changeStatus(table.target());
        }

        @Override
        public void changeLeadDepartment() {
            forms.changeLeadDepartment(table.target());
        }

        @Override
        public void changeDeadline() {
            forms.changeDeadline(table.target());
        }

        @Override
        public void fillMonth() {
            ProjectListScreen.this.fillMonth();
        }

        @Override
        public void exportSelected() {
            output.write(picture(true), "xlsx");
        }

        @Override
        public void recycle() {
            ProjectListScreen.this.recycle();
        }
    }

    @Override
    public String title() {
        return Texts.of("place.projects");
    }

    @Override
    public Node head() {
        return head;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<KeyHint> hints() {
        return List.of(
                new KeyHint("Enter", Texts.of("list.hint.open")),
                new KeyHint("F2", Texts.of("list.hint.edit")),
                new KeyHint("Ctrl+F", Texts.of("list.hint.find")),
                new KeyHint(Texts.of("list.hint.space"), Texts.of("list.hint.select")),
                new KeyHint("Ctrl+Z", Texts.of("list.hint.undo")));
    }

    @Override
    public ObservableStringValue scope() {
        return Bindings.createStringBinding(() -> Texts.of("list.scope"));
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.ListTarget list) {
            model.filterProperty().set(list.filter());
            toTable();
        } else if (target instanceof Target.NewProjectTarget) {
            openPane();
        } else if (!paneOpen()) {
            toTable();
        }
    }

    @Override
    public void left() {
        creation.keepTyped();
    }

    @Override
    public void closing() {
        creation.keepDraft();
        context.settings().save();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case NEW -> openPane();
            case FIND -> filters.find();
            case PRINT -> output.print(picture(false));
            case EXPORT -> output.write(picture(false), "xlsx");
            case REFRESH -> model.reload();
            case SAVE -> {
                if (paneOpen()) {
                    pane.save(false);
                }
                return paneOpen();
            }
            case NEXT_ERROR -> {
                return paneOpen() && pane.nextError();
            }
            case NEXT_PANE, PREVIOUS_PANE -> nextPane();
            case BACK -> {
                return back();
            }
        }
        return true;
    }

    private void nextPane() {
        if (table.isFocused()) {
            if (paneOpen()) {
                pane.begin();
            } else {
                filters.find();
            }
        } else if (paneOpen() && pane.hasFocusInside()) {
            filters.find();
        } else {
            toTable();
        }
    }

    private boolean back() {
        if (paneOpen()) {
            closePane();
            return true;
        }
        if (!model.selectedIds().isEmpty()) {
            model.selectNone();
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Pane noticePlace() {
        return notices;
    }

    @Override
    public String styleSheet() {
        return "/cn/banshi/ui/project/list/list.css";
    }
}
