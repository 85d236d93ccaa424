package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** 实事项目: filters, table, bulk bar, sums line, and the pane for a new item. */
public final class ProjectListScreen implements Screen {
    /** Widths without the menu, in px of the design. */
    private static final double NARROW_BELOW = 1300 - 132;

    private static final double TIGHT_BELOW = 1000;

    /** Long enough for the first rows to be painted, short enough to be done before a search is typed. */
    private static final Duration SEARCH_READIED_AFTER = Duration.millis(500);

    private final UiContext context;
    private final ProjectListModel model;
    private final ItemTable table;
    private final TableArranger arranger;
    private final FilterRow filters;
    private final BulkBar bulkBar;
    private final ListSums sums;
    private final ListActs acts;
    private final ListHead head;
    private final CreationSide creation;
    private final VBox notices = new VBox();
    private final VBox content;
    private final Face face;

    /** In px of the design; 0 while it is not known. */
    private double width;

    /** The screen over the open ledger. */
    public ProjectListScreen(UiContext context) {
        this.context = context;
        model = new ProjectListModel(context.desk(), context.tasks());
        ArrangementModel arrangement =
                new ArrangementModel(new SettingsMemory(context.settings()), model, Texts.of("list.view.standard"));
        table = new ItemTable(model, item -> this.acts().open(item));
        acts = new ListActs(context, model, arrangement, table::target);
        arranger = new TableArranger(table, model, arrangement);
        filters = new FilterRow(model, this::toTable, new ColumnChooser(model, arrangement));
        bulkBar = new BulkBar(model, acts);
        sums = new ListSums(model);
        VBox left = new VBox(filters, new ChipRow(model), table);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox middle = new HBox(left);
        VBox.setVgrow(middle, Priority.ALWAYS);
        creation = new CreationSide(context, middle, table::expect, this::arrange, this::toTable);
        head = new ListHead(context, model, arrangement, acts, creation::open);
        content = new VBox(middle, bulkBar, notices, sums.line());
        content.getStyleClass().add("project-list");
        wire();
        model.reload();
        face = new Face(head.bar(), content, new ReadOnlyStringWrapper(Texts.of("list.scope")))
                .withHints(
                        new KeyHint("Enter", Texts.of("list.hint.open")),
                        new KeyHint("F2", Texts.of("list.hint.edit")),
                        new KeyHint("Ctrl+F", Texts.of("list.hint.find")),
                        new KeyHint(Texts.of("list.hint.space"), Texts.of("list.hint.select")),
                        new KeyHint("Ctrl+Z", Texts.of("list.hint.undo")))
                .withNotices(notices)
                .withStyleSheet("/cn/banshi/ui/project/list/list.css");
    }

    private ListActs acts() {
        return acts;
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
        table.setContextMenu(acts.menu(this::openFocused));
        arrange();
        UiScale.onWidth(content, now -> {
            width = now;
            arrange();
        });
    }

    private void arrange() {
        boolean narrow = width > 0 && width < NARROW_BELOW;
        boolean adding = creation.isOpen();
        filters.arrange(
                !narrow && !adding
                        ? FilterRow.Room.WIDE
                        : adding && width < TIGHT_BELOW ? FilterRow.Room.TIGHT : FilterRow.Room.NARROW);
        head.arrange(narrow, adding);
        bulkBar.arrange(narrow);
        sums.arrange(narrow || adding);
        arranger.room(narrow || adding, !adding);
    }

    private void placeholder() {
        boolean filtered = !model.filterProperty().get().equals(ProjectFilter.ALL);
        Label words = new Label(Texts.of(filtered ? "list.empty.filtered" : "list.empty.new"));
        Button act = filtered
                ? Buttons.plain(
                        Texts.of("list.filter.clear.all"),
                        () -> model.filterProperty().set(ProjectFilter.ALL))
                : Buttons.plain(Texts.of("list.create"), creation::open);
        VBox box = new VBox(words, act);
        if (!filtered) {
            Button imported = Buttons.plain(
                    Texts.of("list.import"), () -> context.navigator().open(Place.IMPORT));
            box.getChildren().add(imported);
        }
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
            acts.recycle();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            acts.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            paste();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.selectedIds().isEmpty()) {
            model.selectNone();
            event.consume();
        }
    }

    /** A block of at least two columns is a table to import; nothing else can be pasted into a list. */
    private void paste() {
        String block = Clipboard.getSystemClipboard().getString();
        if (block != null && block.indexOf('\t') >= 0) {
            context.navigator().open(new Target.ImportTarget(List.of(), block));
        } else {
            context.notices().told(Texts.of("list.paste.no.table"));
        }
    }

    private void openFocused() {
        ItemView focused = table.focusedItem();
        if (focused != null) {
            acts.open(focused);
        }
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.ListTarget list) {
            model.filterProperty().set(list.filter());
            toTable();
        } else if (target instanceof Target.NewProjectTarget) {
            creation.open();
        } else if (!creation.isOpen()) {
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
            case NEW -> creation.open();
            case FIND -> filters.find();
            case PRINT -> acts.print();
            case EXPORT -> acts.export("xlsx");
            case REFRESH -> model.reload();
            case SAVE -> {
                return creation.save();
            }
            case NEXT_ERROR -> {
                return creation.nextError();
            }
            case PREVIOUS_ERROR -> {
                return false;
            }
            case NEXT_PANE, PREVIOUS_PANE -> nextPane();
            case BACK -> {
                return back();
            }
        }
        return true;
    }

    private void nextPane() {
        if (!table.isFocused() && !creation.hasFocusInside()) {
            toTable();
        } else if (table.isFocused() && creation.isOpen()) {
            creation.open();
        } else {
            filters.find();
        }
    }

    private boolean back() {
        if (creation.isOpen()) {
            creation.closePane();
            return true;
        }
        if (!model.selectedIds().isEmpty()) {
            model.selectNone();
            return true;
        }
        return false;
    }
}
