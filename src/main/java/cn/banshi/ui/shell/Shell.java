package cn.banshi.ui.shell;

import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.FxLater;
import cn.banshi.ui.kit.FxTaskRunner;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.UndoBar;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.Services;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's inside: menu, head, screens, status bar, and the keys that work everywhere. FX thread. */
public final class Shell implements Navigator, Notices, Keys.Actions {
    private static final double NARROW_BELOW = 1300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    /** What the shell asks of the program around it. */
    public interface Surroundings {
        /** Leaves the sample office. */
        void leaveSample();

        /** Shows a bug. */
        void bug(Throwable bug);

        /** Shows a file or folder, given as its address, in the program that the system has for it. */
        void show(String address);
    }

    private final List<Place> menuPlaces;
    private final BorderPane root = new BorderPane();
    private final VBox noticePlace = new VBox();
    private final UndoBar undoBar = new UndoBar();
    private final StatusBar status = new StatusBar();
    private final ObjectProperty<List<KeyHint>> hints = new SimpleObjectProperty<>(List.of());
    private final SideMenu menu;
    private final FxTaskRunner tasks;
    private final UiContext context;
    private final ScreenStack screens;
    private final Surroundings surroundings;
    private @Nullable Boolean foldedByHand;

    /** A shell over one open ledger, with the screens of the list. */
    public Shell(
            Services services,
            List<ScreenEntry> list,
            DialogService dialogs,
            UserSettings settings,
            Surroundings surroundings) {
        this.surroundings = surroundings;
        menuPlaces = list.stream()
                .map(ScreenEntry::place)
                .filter(Place::inMenu)
                .sorted()
                .toList();
        menu = new SideMenu(menuPlaces, this::open, this::foldMenu);
        ReasonAsk reasons = new ReasonAsk(services.session(), dialogs, this);
        tasks = new FxTaskRunner(new StatusWatcher(
                status,
                reasons::mend,
                trouble -> {
                    if (!ReasonAsk.told(trouble)) {
                        dialogs.trouble(trouble);
                    }
                },
                surroundings::bug));
        Output output = new Output(services.reports(), tasks, dialogs, this);
        context = new UiContext(services, new Desk(services.session()), this, tasks, dialogs, settings, this, output);
        screens = new ScreenStack(list, context);
        services.session()
                .onChange(change -> Platform.runLater(() -> context.desk().take(change)));
        new MonthBadge(context.desk(), tasks, FxLater::new, count -> menu.badge(Place.MONTH, count));
        build();
    }

    private void build() {
        root.getStyleClass().add("shell");
        noticePlace.getChildren().add(undoBar);
        VBox middle = new VBox(screens.heads(), screens.contents(), noticePlace);
        VBox.setVgrow(screens.contents(), Priority.ALWAYS);
        middle.setMinWidth(0);
        root.setLeft(menu);
        root.setCenter(middle);
        root.setBottom(status);
        if (context.services().session().sample()) {
            root.setTop(new SampleMark(surroundings::leaveSample));
        }
        UiScale.onWidth(root, this::fitMenu);
        hints.addListener((o, was, keys) -> status.hints(keys));
        FileDrop.onto(root, files -> open(new Target.ImportTarget(files, "")));
        showLastBackup();
        context.desk().onChange(change -> {
            if (change.changeSet().kind() == ChangeKind.IMPORT) {
                showLastBackup();
            }
        });
    }

    /** Takes a dressed scene, with its keys, until another root takes it; called once. */
    public void fill(Scene scene) {
        scene.setRoot(root);
        new Keys(scene, this, this::openNumber, this::command);
    }

    /** What the screens are given. */
    public UiContext context() {
        return context;
    }

    /** The runner of this shell. */
    public FxTaskRunner tasks() {
        return tasks;
    }

    /** Lets every screen keep what was typed; called before the ledger closes. */
    public void closing() {
        screens.closing();
    }

    /** Says in the status bar what the clerk waits for, while the window takes no input. */
    public void busy(String words) {
        status.work(words, () -> {});
    }

    /** Ends {@link #busy}. */
    public void idle() {
        status.workEnded();
    }

    private void openNumber(int number) {
        if (number <= menuPlaces.size()) {
            open(menuPlaces.get(number - 1));
        }
    }

    @Override
    public void open(Target target) {
        screens.bring(target.place()).ifPresent(screen -> {
            menu.choose(target.place().entry());
            show(screen.face());
            screen.open(target);
        });
    }

    private void show(Face face) {
        status.scope().textProperty().unbind();
        status.scope().textProperty().bind(face.scope());
        hints.bind(face.hints());
        Pane own = face.notices();
        Pane wanted = own == null ? noticePlace : own;
        if (undoBar.getParent() != wanted) {
            wanted.getChildren().add(undoBar);
        }
    }

    @Override
    public void back() {
        screens.back(this::open);
    }

    private void command(Command command) {
        Place front = screens.front();
        if (!screens.handle(command) && command == Command.BACK && front != null && !front.inMenu()) {
            back();
        }
    }

    private void fitMenu(double width) {
        boolean small = width < NARROW_BELOW;
        if (foldedByHand != null && foldedByHand == small) {
            foldedByHand = null;
        }
        menu.narrowProperty().set(foldedByHand == null ? small : foldedByHand);
    }

    @Override
    public void foldMenu() {
        foldedByHand = !menu.narrowProperty().get();
        menu.narrowProperty().set(foldedByHand);
    }

    @Override
    public void fontSize(int steps) {
        UiScale.step(steps);
    }

    @Override
    public void fontSizeBack() {
        UiScale.set(UiScale.BASE);
    }

    @Override
    public void help() {
        HelpPage.show(context.dialogs());
    }

    @Override
    public void undo() {
        if (!screens.inFront().map(Screen::undoStep).orElse(false)) {
            undoLedger();
        }
    }

    private void undoLedger() {
        walk(() -> context.services().history().undo(), "shell.undone", "shell.undo.nothing");
    }

    @Override
    public void redo() {
        if (!screens.inFront().map(Screen::redoStep).orElse(false)) {
            walk(() -> context.services().history().redo(), "shell.redone", "shell.redo.nothing");
        }
    }

    private void walk(Supplier<Optional<ChangeSet>> step, String done, String nothing) {
        tasks.write(
                progress -> step.get(),
                change -> told(change.map(it -> Texts.of(done, it.title())).orElseGet(() -> Texts.of(nothing))));
    }

    @Override
    public void backup() {
        tasks.longWork(
                Texts.of("shell.backup.running"),
                progress -> context.services().backups().backup(),
                info -> {
                    status.backup(backupWords(info.at()));
                    told(Texts.of(
                            "shell.backup.done", String.valueOf(info.file().getFileName())));
                });
    }

    private void showLastBackup() {
        tasks.read(
                progress -> context.services().backups().last(),
                last -> status.backup(
                        last.map(info -> backupWords(info.at())).orElseGet(() -> Texts.of("shell.backup.never"))),
                trouble -> status.backup(Texts.of("shell.backup.unknown")));
    }

    private static String backupWords(Instant at) {
        ZonedDateTime time = at.atZone(ZoneId.systemDefault());
        boolean today = time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return Texts.of("shell.backup.last", today ? Texts.of("shell.today") : DAY.format(time), TIME.format(time));
    }

    @Override
    public void undoable(String words) {
        undoBar.undoable(words, this::undoLedger);
    }

    @Override
    public void told(String words) {
        undoBar.tell(words);
    }

    @Override
    public void result(String words, String act, Runnable then) {
        undoBar.result(words, new UndoBar.Act(act, then));
    }

    @Override
    public void written(String words, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        undoBar.result(
                words,
                showing("notice.file.open", file),
                showing("notice.folder.open", folder == null ? file : folder));
    }

    @Override
    public void writtenInto(String words, Path folder) {
        undoBar.result(words, showing("notice.folder.open", folder));
    }

    private UndoBar.Act showing(String key, Path path) {
        return new UndoBar.Act(
                Texts.of(key), () -> surroundings.show(path.toUri().toString()));
    }
}
