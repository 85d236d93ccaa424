package cn.banshi.app;

import cn.banshi.base.AdoptableException;
import cn.banshi.base.AppException;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Shell;
import cn.banshi.ui.start.FirstStart;
import cn.banshi.ui.start.FirstStartModel;
import cn.banshi.ui.start.TroublePage;
import cn.banshi.work.folder.DataFolders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The program as a whole: makes services and shell by their constructors, and leads from start to end. FX thread. */
final class AppContext implements Shell.Surroundings, FirstStart.Ways {
    /** How long a blank window is better than a flash of words. */
    private static final Duration WAIT_IN_SILENCE = Duration.millis(400);

    private final Stage stage;

    /** The one scene of the window: a second one leaves strips of the first on the screen where its height differs. */
    private final Scene scene = new Scene(new Pane(), 1366, 740);

    private final @Nullable LocalDate today;
    private final Machine machine;
    private final DialogService dialogs;
    private final ErrorWindow errors;
    private final OwnFolder own;
    private @Nullable Running running;
    private boolean closing;

    /**
     * What lies outside of the window.
     *
     * @param show opens an address in the program that the system has for it
     * @param exit ends this program
     */
    record Machine(Consumer<String> show, Runnable exit) {}

    /**
     * @param own folder of the office's ledger
     * @param today day to take as today, null = the system's
     */
    AppContext(Stage stage, DialogService dialogs, OwnFolder own, @Nullable LocalDate today, Machine machine) {
        this.stage = stage;
        this.dialogs = dialogs;
        this.own = own;
        this.today = today;
        this.machine = machine;
        Look.dress(scene);
        errors = new ErrorWindow(() -> stage, this::openLogs);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> errors.show(fault));
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> errors.show(fault));
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /** Shows what becomes of the opening that is under way. */
    void begin(CompletableFuture<Opening> opening) {
        await(opening, "app.opening");
    }

    private void await(CompletableFuture<Opening> opening, String words) {
        Parent before = scene.getRoot();
        // A double click must not open twice: the second opening would find the ledger in use.
        before.setDisable(true);
        PauseTransition pause = new PauseTransition(WAIT_IN_SILENCE);
        pause.setOnFinished(event -> page(TroublePage.waiting(Texts.of(words))));
        pause.play();
        whenDone(opening, (result, fault) -> {
            pause.stop();
            before.setDisable(false);
            if (result != null) {
                arrive(result, before);
            } else if (fault != null) {
                errors.show(fault);
            }
        });
    }

    /** Answers on the FX thread with the result, or with the fault that kept it from coming. */
    @SuppressWarnings("FutureReturnValueIgnored") // the answer takes every outcome
    private static <T> void whenDone(CompletableFuture<T> future, BiConsumer<@Nullable T, @Nullable Throwable> answer) {
        future.whenComplete((result, fault) -> Platform.runLater(
                () -> answer.accept(result, fault == null || fault.getCause() == null ? fault : fault.getCause())));
    }

    private void open(Supplier<Opening> opening, String words) {
        await(CompletableFuture.supplyAsync(opening), words);
    }

    private void arrive(Opening opening, Parent before) {
        if (opening instanceof Opening.Ready ready) {
            run(ready);
        } else if (opening instanceof Opening.Nothing) {
            firstStart();
        } else if (opening instanceof Opening.Trouble trouble) {
            trouble(trouble);
        } else if (opening instanceof Opening.NotMade not) {
            scene.setRoot(before);
            dialogs.trouble(not.why());
        } else {
            machine.exit().run();
        }
    }

    // ---- pages ----

    private void page(Parent content) {
        scene.setRoot(content);
        stage.setTitle(Texts.of("app.name"));
        stage.setScene(scene);
        if (!stage.isShowing()) {
            WindowPlace.first(stage);
        }
        stage.show();
    }

    private void run(Opening.Ready ready) {
        WindowPlace.restore(stage, ready.settings());
        Shell shell = new Shell(ready.services(), Screens.all(), dialogs, ready.settings(), this);
        shell.fill(scene);
        stage.setTitle(Texts.of(
                "app.title",
                Texts.of("app.name"),
                ready.services().session().ledger().office().office().fullName()));
        stage.setScene(scene);
        shell.open(Place.WORKBENCH);
        stage.show();
        FrontRequest front = FrontRequest.listen(ready.folder(), () -> Platform.runLater(this::comeToFront));
        running = new Running(
                ready,
                shell,
                front,
                SettingsKeeper.keep(ready.settings()),
                WindowPlace.follow(stage, ready.settings()));
        ready.warning().ifPresent(shell::told);
    }

    private void comeToFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private void firstStart() {
        Path usual = own.get().orElseGet(DataFolders::usual);
        int year = today == null ? LocalDate.now(ZoneId.systemDefault()).getYear() : today.getYear();
        FirstStartModel model = new FirstStartModel(PageTasks.make(dialogs, errors), usual, today, year);
        FirstStart page = new FirstStart(model, dialogs, this);
        page(page);
        page.begin();
    }

    private void trouble(Opening.Trouble trouble) {
        Path folder = trouble.folder();
        List<Button> ways = new ArrayList<>(List.of(
                TroublePage.way(Texts.of("trouble.again"), () -> open(() -> Opening.of(folder, today), "app.opening")),
                TroublePage.way(Texts.of("trouble.restore"), this::restoreElsewhere),
                TroublePage.way(Texts.of("trouble.sample"), this::sample),
                TroublePage.way(Texts.of("trouble.close"), machine.exit())));
        if (trouble.why() instanceof AdoptableException adoptable) {
            ways.add(2, TroublePage.danger(Texts.of("trouble.adopt"), () -> adopt(folder, adoptable)));
        }
        page(new TroublePage(folder, trouble.why().sentence(), ways));
    }

    private void adopt(Path folder, AdoptableException why) {
        boolean sure = dialogs.confirm(new DialogService.Question(
                Texts.of("trouble.adopt.title"),
                why.loss(),
                Texts.of("trouble.adopt"),
                Texts.of("trouble.adopt.leave")));
        if (sure) {
            open(() -> Opening.adopt(folder, today), "app.opening");
        }
    }

    private void restoreElsewhere() {
        dialogs.chooseOpen(
                        Texts.of("start.restore"),
                        List.of(new DialogService.FileKind(Texts.of("start.restore.kind"), "zip")))
                .ifPresent(file ->
                        dialogs.chooseFolder(Texts.of("start.step.folder")).ifPresent(folder -> restore(file, folder)));
    }

    // ---- ways of the first start ----

    @Override
    public void made(Path folder) {
        open(() -> Opening.own(own, folder, today), "app.opening");
    }

    @Override
    public void sample() {
        Path folder = DataFolders.sample();
        open(() -> Opening.sample(folder), "app.sample.making");
    }

    @Override
    public void restore(Path backup, Path folder) {
        open(() -> Opening.restored(own, backup, folder, today), "app.restoring");
    }

    @Override
    public void leaveSample() {
        end(() -> own.get()
                .filter(folder -> !folder.equals(DataFolders.sample()))
                .ifPresentOrElse(folder -> open(() -> Opening.of(folder, today), "app.opening"), this::firstStart));
    }

    @Override
    public void bug(Throwable bug) {
        errors.show(bug);
    }

    @Override
    public void show(String address) {
        machine.show().accept(address);
    }

    private void openLogs() {
        Running now = running;
        if (now != null) {
            machine.show().accept(LogSetup.folder(now.ledger().folder()).toUri().toString());
        }
    }

    // ---- end ----

    private void close() {
        if (running == null) {
            machine.exit().run();
        } else {
            end(machine.exit());
        }
    }

    /** Keeps drafts and likes, waits for what is being saved, backs up, closes the ledger; then goes on. */
    private void end(Runnable then) {
        Running now = running;
        if (now == null || closing) {
            return;
        }
        closing = true;
        now.shell().closing();
        WindowPlace.keep(stage, now.ledger().settings());
        Node root = scene.getRoot();
        root.setDisable(true);
        now.shell().busy(Texts.of("app.closing"));
        whenDone(CompletableFuture.runAsync(now::save), (nothing, fault) -> {
            closing = false;
            root.setDisable(false);
            if (fault == null || closeAnyway(fault)) {
                release(now, then);
            } else {
                now.shell().idle();
            }
        });
    }

    private boolean closeAnyway(Throwable fault) {
        if (fault instanceof AppException trouble) {
            return dialogs.confirm(new DialogService.Question(
                    Texts.of("app.closing.title"),
                    Texts.of("app.closing.failed", trouble.sentence()),
                    Texts.of("app.closing.anyway"),
                    Texts.of("app.closing.stay")));
        }
        errors.show(fault);
        return true;
    }

    private void release(Running now, Runnable then) {
        running = null;
        now.detach();
        whenDone(CompletableFuture.runAsync(now::close), (nothing, fault) -> then.run());
    }
}
