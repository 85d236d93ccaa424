package cn.banshi.ui.start;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.HelpPage;
import cn.banshi.ui.shell.StatusBar;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** First start: three steps on one page, or the sample office, or a backup. */
public final class FirstStart extends BorderPane {
    /** Narrower than this the pasted list has what was recognised below it. */
    private static final double NARROW = 760;

    /** Where the clerk goes from here. */
    public interface Ways {
        /** The ledger of this folder was made. */
        void made(Path folder);

        /** 看看示范街道. */
        void sample();

        /** 从备份恢复: the backup, and the folder that shall hold the ledger. */
        void restore(Path backup, Path folder);
    }

    private final FirstStartModel model;
    private final DialogService dialogs;
    private final Ways ways;
    private final TextArea paste = new TextArea();
    private final TextField name = new TextField();
    private final TextField letters = new TextField();
    private final TextField folder = new TextField();
    private final TextField preparer = new TextField();
    private final Label missing = new Label();

    /** The page over its model. */
    public FirstStart(FirstStartModel model, DialogService dialogs, Ways ways) {
        this.model = model;
        this.dialogs = dialogs;
        this.ways = ways;
        getStyleClass().add("first-start");
        Label under = new Label(Texts.of("start.under"));
        under.getStyleClass().add("muted");
        HeadBar head = new HeadBar(Texts.of("start.title")).left(under);
        head.getStyleClass().add("screen-head");
        setTop(head);
        setLeft(new StartSteps(model, name, folder, preparer, ways::sample, this::restore));
        ScrollPane scroll = new ScrollPane(page());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(status());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the focus where the clerk begins. */
    public void begin() {
        name.requestFocus();
    }

    private StatusBar status() {
        StatusBar bar = new StatusBar();
        bar.state(Texts.of("start.state"));
        bar.hints(List.of(
                new KeyHint("Ctrl+V", Texts.of("start.hint.paste")),
                new KeyHint("Tab", Texts.of("start.hint.next")),
                new KeyHint("F1", Texts.of("start.hint.help"))));
        return bar;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            HelpPage.show(dialogs);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            start();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V && !typesElsewhere()) {
            pasteList();
            event.consume();
        }
    }

    /** A single line pasted into another field is meant for that field; a table never is. */
    private boolean typesElsewhere() {
        boolean inField = getScene().getFocusOwner() instanceof TextInputControl field && field != paste;
        String text = Clipboard.getSystemClipboard().getString();
        boolean table = text != null && text.strip().contains("\n");
        return inField && !table;
    }

    private void pasteList() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            paste.setText(text.strip());
            paste.end();
            paste.requestFocus();
        }
    }

    private void start() {
        FirstStartModel.Needed needed = model.needed();
        missing.setText(model.missing());
        if (needed == null) {
            model.begin(ways::made);
        } else {
            place(needed).requestFocus();
        }
    }

    /** Where what is missing is to be typed. */
    private Node place(FirstStartModel.Needed needed) {
        return switch (needed) {
            case NAME -> name;
            case LETTERS -> letters;
            case LIST -> paste;
            case FOLDER -> folder;
            case PREPARER -> preparer;
        };
    }

    private void restore() {
        dialogs.chooseOpen(
                        Texts.of("start.restore"),
                        List.of(new DialogService.FileKind(Texts.of("start.restore.kind"), "zip")))
                .ifPresent(file -> ways.restore(file, Path.of(model.folder.get().strip())));
    }

    // ---- the three cards ----

    private Node page() {
        Node office = card(1, "start.step.office", Texts.of("start.basics.later"), officeForm());
        Node place = card(2, "start.step.folder", "", folderForm());
        Node person = card(3, "start.step.preparer", "", personForm());
        Label stars = new Label(Texts.of("start.must"));
        stars.getStyleClass().add("muted");
        missing.getStyleClass().add("danger-words");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox last = new HBox(
                stars,
                missing,
                gap,
                Buttons.plain(Texts.of("start.sample.instead"), ways::sample),
                Buttons.primary(Texts.of("start.begin"), "Ctrl+Enter", this::start));
        last.setAlignment(Pos.CENTER_LEFT);
        last.getStyleClass().add("start-line");
        VBox page = new VBox(office, place, person, last);
        page.getStyleClass().add("start-page");
        return page;
    }

    private static Node card(int number, String title, String aside, Node body) {
        Label circle = new Label(Integer.toString(number));
        circle.getStyleClass().addAll("step-circle", "dark");
        Label head = new Label(Texts.of(title));
        head.getStyleClass().add("section-title");
        Label right = new Label(aside);
        right.getStyleClass().add("muted");
        CardHead top = new CardHead(circle, right).left(head);
        VBox card = new VBox(top, body);
        card.getStyleClass().add("card");
        return card;
    }

    private Node officeForm() {
        Label sample = new Label();
        sample.textProperty().bind(model.codeSample());
        sample.getStyleClass().add("code-sample");
        FlowPane fields = new FlowPane(
                StartFields.field("start.name", true, name, model.fullName, 19.2),
                StartFields.field("start.short", false, new TextField(), model.shortName, 9.2),
                StartFields.field("start.district", false, new TextField(), model.district, 9.2),
                StartFields.field("start.letters", true, letters, model.codeLetters, 6.2),
                StartFields.under(new Label(Texts.of("start.code.sample")), sample));
        fields.getStyleClass().add("start-flow");

        CommunityPaste communities = new CommunityPaste(paste, model, this::pasteList);
        VBox form = new VBox(fields, communities);
        UiScale.onWidth(form, width -> communities.arrange(width < NARROW));
        form.getStyleClass().add("card-body");
        return form;
    }

    private Node folderForm() {
        folder.textProperty().bindBidirectional(model.folder);
        folder.getStyleClass().add("folder-field");
        folder.setAccessibleText(Texts.of("start.step.folder"));
        FieldLine state = new FieldLine(folder);
        Button open = Buttons.plain(
                Texts.of("start.folder.open"),
                () -> ways.made(Path.of(model.folder.get().strip())));
        open.managedProperty().bind(open.visibleProperty());
        Consumer<FolderState> show = now -> {
            open.setVisible(now.taken());
            if (now.good()) {
                state.hint(now.words());
            } else {
                state.wrong(now.words());
            }
            state.getStyleClass().remove("success-words");
            state.setGraphic(null);
            if (now.good()) {
                state.getStyleClass().add("success-words");
                state.setGraphic(Icons.of(Feather.CHECK));
            }
        };
        model.folderStateProperty().addListener((o, was, now) -> show.accept(now));
        show.accept(model.folderStateProperty().get());
        Label backups = new Label(Texts.of("start.folder.backups"));
        backups.getStyleClass().add("second-line");
        FlowPane line = new FlowPane(
                folder,
                Buttons.plain(
                        Texts.of("start.folder.choose"),
                        () -> dialogs.chooseFolder(Texts.of("start.step.folder"))
                                .ifPresent(path -> model.folder.set(path.toString()))),
                state,
                open,
                backups);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("start-flow", "card-body");
        return line;
    }

    private Node personForm() {
        FlowPane line = new FlowPane(
                StartFields.beside("start.preparer", true, preparer, model.preparer, 9.2),
                StartFields.beside("start.phone", false, new TextField(), model.phone, 10.8),
                StartFields.beside("start.leader", false, new TextField(), model.unitLeader, 8.5),
                StartFields.beside("start.reviewer", false, new TextField(), model.reviewer, 8.5));
        line.getStyleClass().addAll("start-flow", "card-body");
        return line;
    }
}
