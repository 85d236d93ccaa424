package cn.banshi.ui.history;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.ui.kit.Contrast;
import cn.banshi.ui.kit.DialogService.Question;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.history.UndoOutlook;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/** 设置: 变更记录 | 回收站. */
public final class HistoryScreen implements Screen, ChangePane.Acts {
    private static final List<KeyHint> BIN_HINTS = List.of(
            new KeyHint("Space", Texts.of("history.key.pick")),
            new KeyHint("Enter", Texts.of("history.bin.restore")),
            new KeyHint("Ctrl+Z", Texts.of("history.key.undo")));
    private static final List<KeyHint> CHANGES_HINTS = List.of(
            new KeyHint("↑ ↓", Texts.of("history.key.walk")),
            new KeyHint("Enter", Texts.of("history.open")),
            new KeyHint("Ctrl+F", Texts.of("history.key.find")),
            new KeyHint("Ctrl+Z", Texts.of("history.key.undo")),
            new KeyHint("Ctrl+Y", Texts.of("history.key.redo")));
    private static final double NARROW_BELOW = 1000;
    private static final double LIST_WIDE = 452;
    private static final double LIST_NARROW = 316;

    private final UiContext context;
    private final HistoryModel model;
    private final BinModel binModel;
    private final HeadBar head = new HeadBar(Texts.of("place.settings"));
    private final ToggleButton changesButton = new ToggleButton(Texts.of("history.changes"));
    private final ToggleButton binButton = new ToggleButton();
    private final ChangeList list;
    private final ChangePane pane;
    private final BinPane bin;
    private final HBox changes = new HBox();
    private final StackPane content = new StackPane();
    private final HistoryOutput output;
    private final Face face;

    /** Makes the screen on the open ledger. */
    public HistoryScreen(UiContext context) {
        this.context = context;
        model = new HistoryModel(context.services(), context.desk(), context.tasks());
        binModel = new BinModel(context.services(), context.desk(), context.tasks());
        output = new HistoryOutput(context, model);
        list = new ChangeList(model, this::openItem);
        pane = new ChangePane(context, model, this);
        bin = new BinPane(context, binModel);
        SegmentedButton pages = new SegmentedButton(changesButton, binButton);
        changesButton.setOnAction(event -> show(false));
        binButton.setOnAction(event -> show(true));
        binModel.countProperty().addListener(change -> showCount());
        showCount();
        Label hint = new Label(Texts.of("history.hint"));
        hint.getStyleClass().add("muted");
        head.left(pages, hint).right(appearance(), output.exportButton(), output.printButton());
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setMinWidth(0);
        list.setMinWidth(Region.USE_PREF_SIZE);
        changes.getChildren().addAll(list, pane);
        content.getChildren().addAll(changes, bin);
        content.getStyleClass().add("history-screen");
        fit(NARROW_BELOW);
        UiScale.onWidth(content, this::fit);
        context.desk().onChange(change -> binModel.refresh());
        binModel.refresh();
        show(false);
        face = new Face(head, content, model.scopeProperty())
                .withHints(bin.visibleProperty().map(inBin -> inBin ? BIN_HINTS : CHANGES_HINTS))
                .withStyleSheet("/cn/banshi/ui/history/history.css");
    }

    /** 外观: how every window looks, on this PC. */
    private MenuButton appearance() {
        MenuButton button = new MenuButton(Texts.of("settings.appearance"));
        ToggleGroup group = new ToggleGroup();
        for (boolean high : new boolean[] {false, true}) {
            RadioMenuItem item =
                    new RadioMenuItem(Texts.of(high ? "settings.contrast.high" : "settings.contrast.standard"));
            item.setToggleGroup(group);
            item.setSelected(high == Contrast.isHigh());
            item.setOnAction(event -> Contrast.choose(context.settings(), high));
            button.getItems().add(item);
        }
        return button;
    }

    private void fit(double width) {
        boolean small = width < NARROW_BELOW;
        list.narrow(small);
        pane.narrow(small);
        list.setPrefWidth(UiScale.px(small ? LIST_NARROW : LIST_WIDE));
    }

    private void showCount() {
        int count = binModel.countProperty().get();
        binButton.setText(count == 0 ? Texts.of("history.bin") : Texts.of("history.bin.count", count));
    }

    private void show(boolean inBin) {
        changesButton.setSelected(!inBin);
        binButton.setSelected(inBin);
        changes.setVisible(!inBin);
        bin.setVisible(inBin);
        output.available(!inBin);
        if (inBin) {
            bin.focusTable();
        } else {
            list.focusList();
        }
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        boolean inBin = bin.isVisible();
        if (target instanceof Target.HistoryTarget wanted) {
            inBin = wanted.bin();
            Long item = wanted.projectId();
            if (item != null) {
                model.search().showProject(item);
            } else if (!inBin && model.search().projectProperty().get() != null) {
                model.search().clear();
            }
        }
        model.active(true);
        pane.active(true);
        show(inBin);
    }

    @Override
    public void left() {
        model.active(false);
        pane.active(false);
    }

    @Override
    public void closing() {
        left();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case FIND -> {
                show(false);
                list.focusSearch();
            }
            case REFRESH -> {
                model.refresh();
                binModel.refresh();
            }
            case NEXT_PANE, PREVIOUS_PANE -> otherPane();
            case PRINT -> output.print();
            case EXPORT -> output.export();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void otherPane() {
        if (!changes.isVisible()) {
            bin.focusTable();
        } else if (list.listFocused()) {
            pane.focusTable();
        } else {
            list.focusList();
        }
    }

    @Override
    public void openItem() {
        ChangeSet set = model.chosenProperty().get();
        if (set != null && set.projectIds().size() == 1) {
            context.navigator()
                    .open(new Target.ProjectTarget(set.projectIds().iterator().next(), List.of()));
        }
    }

    @Override
    public void undoThis() {
        model.undoThis(set -> context.notices().told(Texts.of("history.undone.one", set.title())));
    }

    @Override
    public void undoToHere() {
        UndoOutlook outlook = model.outlookProperty().get();
        if (outlook == null || !outlook.down().free()) {
            return;
        }
        int sets = outlook.down().sets();
        Question question = new Question(
                Texts.of("history.down.title", sets),
                Texts.of("history.down.body", outlook.down().rows(), pane.effectWords(outlook.down())),
                Texts.of("history.down.act", sets),
                Texts.of("history.down.leave"));
        if (context.dialogs().confirm(question)) {
            model.undoToHere(count -> context.notices().told(Texts.of("history.undone.many", count)));
        }
    }

    @Override
    public void redo() {
        model.redo(set -> context.notices().told(Texts.of("shell.redone", set.title())));
    }

    @Override
    public void go(ChangeSet set) {
        model.go(set);
        list.focusList();
    }
}
