package cn.banshi.ui.shell;

import cn.banshi.base.AppException;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.FxLater;
import cn.banshi.ui.kit.FxTaskRunner;
import cn.banshi.ui.kit.Look;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
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

    private record Opened(Screen screen, Node head, Node content) {}

    private final Map<Place, ScreenEntry> entries = new EnumMap<>(Place.class);
    private final Map<Place, Opened> opened = new EnumMap<>(Place.class);
    private final Deque<Place> trail = new ArrayDeque<>();
    private final List<Place> menuPlaces;
    private final BorderPane root = new BorderPane();
    private final StackPane heads = new StackPane();
    private final StackPane screens = new StackPane();
    private final VBox noticePlace = new VBox();
    private final UndoBar undoBar = new UndoBar();
    private final StatusBar status = new StatusBar();
    private final SideMenu menu;
    private final FxTaskRunner tasks;
    private final UiContext context;
    private final Surroundings surroundings;
    private @Nullable Place front;
    private @Nullable Boolean foldedByHand;

    /** A shell over one open ledger, with the screens of the list. */
    public Shell(
            Services services,
            List<ScreenEntry> list,
            DialogService dialogs,
            UserSettings settings,
            Surroundings surroundings) {
        this.surroundings = surroundings;
        list.forEach(entry -> entries.put(entry.place(), entry));
        menuPlaces = Stream.of(Place.values())
                .filter(place -> place.inMenu() && entries.containsKey(place))
                .toList();
        menu = new SideMenu(menuPlaces, this::open, this::foldMenu);
        tasks = new FxTaskRunner(new Watching(dialogs));
        Output output = new Output(services.reports(), tasks, dialogs, this);
        context = new UiContext(services, new Desk(services.session()), this, tasks, dialogs, settings, this, output);
        services.session()
                .onChange(change -> Platform.runLater(() -> context.desk().take(change)));
        new MonthBadge(context.desk(), tasks, FxLater::new, count -> menu.badge(Place.MONTH, count));
        build();
    }

    private void build() {
        root.getStyleClass().add("shell");
        heads.getStyleClass().add("screen-head");
        screens.getStyleClass().add("screens");
        noticePlace.getChildren().add(undoBar);
        VBox middle = new VBox(heads, screens, noticePlace);
        VBox.setVgrow(screens, Priority.ALWAYS);
        middle.setMinWidth(0);
        root.setLeft(menu);
        root.setCenter(middle);
        root.setBottom(status);
        if (context.services().session().sample()) {
            root.setTop(new SampleMark(surroundings::leaveSample));
        }
        root.widthProperty().addListener((o, was, width) -> fitMenu());
        showLastBackup();
    }

    /** The scene of the window, with its keys; called once. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        Look.dress(scene);
        new Keys(scene, this, this::openNumber, this::command);
        return scene;
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
        opened.values().forEach(one -> one.screen().closing());
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
        Place place = target.place();
        ScreenEntry entry = entries.get(place);
        if (entry == null) {
            return;
        }
        if (front != null && front != place) {
            trail.remove(front);
            trail.push(front);
            Opened before = opened.get(front);
            if (before != null) {
                before.screen().left();
            }
        }
        Opened now = opened.computeIfAbsent(place, key -> make(entry));
        front = place;
        opened.forEach((key, one) -> {
            boolean shown = key == place;
            one.head().setVisible(shown);
            one.content().setVisible(shown);
        });
        menu.choose(place.entry());
        status.scope().textProperty().unbind();
        status.scope().textProperty().bind(now.screen().scope());
        status.hints(now.screen().hints());
        Pane own = now.screen().noticePlace();
        Pane wanted = own == null ? noticePlace : own;
        if (undoBar.getParent() != wanted) {
            wanted.getChildren().add(undoBar);
        }
        now.screen().open(target);
    }

    private Opened make(ScreenEntry entry) {
        Screen screen = entry.factory().apply(context);
        Opened one = new Opened(screen, screen.head(), screen.content());
        if (!screen.styleSheet().isEmpty() && root.getScene() != null) {
            root.getScene().getStylesheets().add(Look.address(screen.styleSheet()));
        }
        heads.getChildren().add(one.head());
        screens.getChildren().add(one.content());
        return one;
    }

    @Override
    public void back() {
        Place to = trail.poll();
        if (to != null) {
            Place from = front;
            open(to);
            trail.remove(from);
        }
    }

    private void command(Command command) {
        Opened one = front == null ? null : opened.get(front);
        boolean used = one != null && one.screen().handle(command);
        if (!used && command == Command.BACK && front != null && !front.inMenu()) {
            back();
        }
    }

    private void fitMenu() {
        boolean small = root.getWidth() < NARROW_BELOW;
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
        walk(() -> context.services().history().undo(), "shell.undone", "shell.undo.nothing");
    }

    @Override
    public void redo() {
        walk(() -> context.services().history().redo(), "shell.redone", "shell.redo.nothing");
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
        undoBar.undoable(words, this::undo);
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
                new UndoBar.Act(
                        Texts.of("notice.file.open"),
                        () -> surroundings.show(file.toUri().toString())),
                new UndoBar.Act(
                        Texts.of("notice.folder.open"),
                        () -> surroundings.show(
                                (folder == null ? file : folder).toUri().toString())));
    }

    /** Shows what the tasks do in the status bar. */
    private final class Watching implements FxTaskRunner.Watcher {
        private final DialogService dialogs;

        Watching(DialogService dialogs) {
            this.dialogs = dialogs;
        }

        @Override
        public void saving(int open) {
            status.saving();
        }

        @Override
        public void saved() {
            status.saved(TIME.format(ZonedDateTime.now(ZoneId.systemDefault())));
        }

        @Override
        public void notSaved() {
            status.notSaved();
        }

        @Override
        public void began(String title, Runnable cancel) {
            status.work(title, cancel);
        }

        @Override
        public void at(String words, long done, long of) {
            status.workAt(words, done, of);
        }

        @Override
        public void ended() {
            status.workEnded();
        }

        @Override
        public void trouble(AppException trouble) {
            dialogs.trouble(trouble);
        }

        @Override
        public void bug(Throwable bug) {
            surroundings.bug(bug);
        }
    }
}
