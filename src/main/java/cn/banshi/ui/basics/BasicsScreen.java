package cn.banshi.ui.basics;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.SearchBox;
import cn.banshi.ui.kit.SumsLine;
import cn.banshi.ui.kit.SumsLine.Sum;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** 基础资料: communities, grids, departments, leaders, dictionaries, and the office itself. */
public final class BasicsScreen implements Screen {
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this width the list of kinds becomes a choice above the table. */
    private static final double NARROW_BELOW = 1000;

    private final BasicsModel model;
    private final KindList kinds;
    private final BasicsTable table;
    private final BasicsEditor editor;
    private final PasteForm paste;
    private final HeadBar head = new HeadBar(Texts.of("place.basics"));
    private final Label subtitle = new Label();
    private final Button create;
    private final SearchBox search;
    private final ToggleButton on = new ToggleButton();
    private final ToggleButton off = new ToggleButton();
    private final Button pasteButton;
    private final PinyinChoice<BasicsKind> kindChoice = new PinyinChoice<>("", BasicsKind::label);
    private final PinyinChoice<BasicsKind> kindChoiceAlone = new PinyinChoice<>("", BasicsKind::label);
    private final VBox middle = new VBox();
    private final VBox content = new VBox();
    private final VBox notice = new VBox();
    private final SumsLine sums = new SumsLine();
    private boolean narrow;
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;

    /** Makes the screen on the open ledger. */
    public BasicsScreen(UiContext context) {
        this.model = new BasicsModel(context.services(), context.desk(), context.tasks(), context.notices());
        BasicsActs acts = new BasicsActs(model);
        this.editor = new BasicsEditor(model, acts, context.navigator(), context.dialogs());
        this.table = new BasicsTable(model, acts, context.settings(), editor::focus);
        this.kinds = new KindList(model);
        this.paste = new PasteForm(model, context.dialogs());
        this.search = new SearchBox(
                Texts.of("basics.search"), words -> model.queryProperty().set(words));
        this.create = Buttons.plain("", Feather.PLUS, this::create);
        table.onPaste(paste::open);
        this.pasteButton = Buttons.quiet(Texts.of("basics.paste"), Feather.CLIPBOARD, paste::open);
        subtitle.getStyleClass().add("muted");
        HBox createGraphic = new HBox(create.getGraphic(), new Label(), Buttons.keyCap("Ctrl+N"));
        createGraphic.getStyleClass().add("basics-create");
        create.setGraphic(createGraphic);
        create.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        create.setMinWidth(Region.USE_PREF_SIZE);
        head.left(subtitle).right(kindChoiceAlone, create);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        middle.getChildren().addAll(filterRow(), table.node(), sums);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox row = new HBox(kinds.node(), middle, editor);
        VBox.setVgrow(row, Priority.ALWAYS);
        content.getChildren().addAll(row, notice);
        content.getStyleClass().add("basics-screen");
        UiScale.onWidth(content, width -> {
            narrow = width < NARROW_BELOW;
            fit();
        });
        for (PinyinChoice<BasicsKind> choice : List.of(kindChoice, kindChoiceAlone)) {
            choice.values(BasicsKind.ALL);
            choice.setAccessibleText(Texts.of("place.basics"));
            choice.setOnAction(event -> {
                BasicsKind kind = choice.getValue();
                if (kind != null) {
                    model.kindProperty().set(kind);
                }
            });
        }
        model.kindProperty().addListener(change -> showKind());
        model.changesProperty().addListener(change -> show());
        model.queryProperty()
                .addListener(change -> search.show(model.queryProperty().get()));
        showKind();
        fit();
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("F2", Texts.of("basics.hint.edit")),
                        new KeyHint("Alt+↑↓", Texts.of("basics.hint.order")),
                        new KeyHint("F6", Texts.of("basics.hint.pane")),
                        new KeyHint("Ctrl+S", Texts.of("basics.hint.save")))
                .withNotices(notice)
                .withStyleSheet("/cn/banshi/ui/basics/basics.css");
    }

    private Node filterRow() {
        SegmentedButton group = new SegmentedButton(on, off);
        for (ToggleButton button : List.of(on, off)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.activeProperty().set(button == on);
                show();
            });
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setId("basics-search");
        search.getStyleClass().add("basics-search");
        HBox filter = new HBox(kindChoice, search, group, gap, pasteButton);
        filter.getStyleClass().add("filter-row");
        return filter;
    }

    private void fit() {
        boolean list = model.kind().list();
        kinds.node().setVisible(!narrow);
        kinds.node().setManaged(!narrow);
        kindChoice.setVisible(narrow);
        kindChoice.setManaged(narrow);
        kindChoiceAlone.setVisible(narrow && !list);
        kindChoiceAlone.setManaged(narrow && !list);
        editor.pseudoClassStateChanged(NARROW, narrow);
        search.pseudoClassStateChanged(NARROW, narrow);
        table.narrow(narrow);
    }

    private void showKind() {
        BasicsKind kind = model.kind();
        subtitle.setText(kind.label());
        middle.setVisible(kind.list());
        middle.setManaged(kind.list());
        editor.pseudoClassStateChanged(ALONE, !kind.list());
        HBox.setHgrow(editor, kind.list() ? Priority.NEVER : Priority.ALWAYS);
        create.setVisible(kind.list());
        create.setManaged(kind.list());
        if (create.getGraphic() instanceof HBox box && box.getChildren().get(1) instanceof Label words) {
            words.setText(Texts.of("basics.create", kind.noun()));
        }
        create.setAccessibleText(Texts.of("basics.create", kind.noun()));
        pasteButton.setVisible(kind.pasted());
        pasteButton.setManaged(kind.pasted());
        kindChoice.setValue(kind);
        kindChoiceAlone.setValue(kind);
        fit();
        show();
    }

    private void show() {
        on.setText(Texts.of("basics.on", model.activeCount()));
        off.setText(Texts.of("basics.off", model.inactiveCount()));
        on.setSelected(model.activeProperty().get());
        off.setSelected(!model.activeProperty().get());
        BasicsKind kind = model.kind();
        int all = kind.rows(model.office()).size();
        List<Sum> shown = new ArrayList<>();
        shown.add(new Sum(kind.noun(), String.valueOf(all), Texts.of("basics.unit"), ""));
        if (kind.equals(BasicsKind.LEADER)) {
            int terms = model.office().terms().size();
            shown.add(new Sum(Texts.of("basics.sum.terms"), String.valueOf(terms), Texts.of("basics.sum.unit"), ""));
            shown.add(new Sum(Texts.of("basics.sum.leaders"), "", "", ""));
        }
        sums.filtered(shown);
        scope.set(kind.list() ? Texts.of("basics.scope", kind.label(), all, Texts.of("basics.unit")) : kind.label());
    }

    private void create() {
        model.create();
        editor.focus();
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        model.count();
        focusMiddle();
    }

    private void focusMiddle() {
        if (model.kind().list()) {
            table.focus();
        } else {
            editor.focus();
        }
    }

    @Override
    public void left() {
        editor.keep();
    }

    @Override
    public void closing() {
        editor.keepNow();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case NEW -> create();
            case FIND -> search.requestFocus();
            case SAVE -> editor.save();
            case REFRESH -> model.count();
            case NEXT_ERROR -> editor.focusWrong();
            case NEXT_PANE -> pane(1);
            case PREVIOUS_PANE -> pane(-1);
            case BACK -> {
                boolean inEditor = editor.hasFocus(content.getScene().getFocusOwner());
                boolean dropped = editor.discard();
                if (inEditor) {
                    focusMiddle();
                }
                return dropped || inEditor;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Lists, table, editor, round and round. */
    private void pane(int by) {
        Node owner = content.getScene().getFocusOwner();
        List<Runnable> panes = new ArrayList<>();
        panes.add(kinds.node().isVisible() ? kinds.node()::requestFocus : kindChoice::requestFocus);
        if (model.kind().list()) {
            panes.add(table::focus);
        }
        panes.add(editor::focus);
        int now = editor.hasFocus(owner)
                ? panes.size() - 1
                : owner == kinds.node() || owner == kindChoice ? 0 : panes.size() - 2;
        panes.get(Math.floorMod(now + by, panes.size())).run();
    }
}
