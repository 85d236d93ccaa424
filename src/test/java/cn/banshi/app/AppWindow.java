package cn.banshi.app;

import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.kit.Look;
import cn.banshi.work.WorkFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The program from its start to its end, without a display, with dialogs that the test answers. */
final class AppWindow implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final List<Path> remembered = new CopyOnWriteArrayList<>();
    final Stage stage;

    private final AtomicInteger exits = new AtomicInteger();
    private final AtomicReference<Thread.UncaughtExceptionHandler> onScreen = new AtomicReference<>();
    private final Thread.UncaughtExceptionHandler elsewhere = Thread.getDefaultUncaughtExceptionHandler();

    private AppWindow(@Nullable Path own, ScriptedDialogs dialogs) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        TestWindow.fx(() -> {
            Look.install();
            // Screens of an earlier test would be taken for this one's.
            stage.setScene(null);
            onScreen.set(Thread.currentThread().getUncaughtExceptionHandler());
            AppContext app = new AppContext(
                    stage,
                    dialogs,
                    new OwnFolder(own, remembered::add),
                    WorkFixture.TODAY,
                    new AppContext.Machine(address -> {}, exits::incrementAndGet));
            app.begin(
                    own == null
                            ? CompletableFuture.completedFuture(new Opening.Nothing())
                            : CompletableFuture.supplyAsync(() -> Opening.of(own, WorkFixture.TODAY)));
            return true;
        });
    }

    /**
     * Starts the program.
     *
     * @param own the office's folder; null before the first start
     */
    static AppWindow start(@Nullable Path own, ScriptedDialogs dialogs) {
        try {
            return new AppWindow(own, dialogs);
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not open", e);
        }
    }

    /** Waits for the screens over an open ledger. */
    void awaitLedger() {
        TestWindow.awaitFx(() -> stage.getScene() != null
                && stage.getScene().getRoot().getStyleClass().contains("shell"));
    }

    /** Waits for a button and presses it. */
    void press(String words) {
        awaitButton(words);
        robot.interact(() -> button(words).fire());
    }

    /** Waits for a button that can be pressed. */
    void awaitButton(String words) {
        TestWindow.awaitFx(
                () -> robot.lookup(words).queryAll().stream().anyMatch(node -> isSeen(node) && !node.isDisabled()));
    }

    /** Whether something with these words is to be seen. */
    boolean visible(String words) {
        return robot.lookup(words).queryAll().stream().anyMatch(AppWindow::isSeen);
    }

    /** A button with these words; on the FX thread. */
    Button button(String words) {
        return robot.lookup(words).queryAll().stream()
                .filter(node -> node instanceof Button && isSeen(node))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSeen(Node node) {
        return node instanceof Labeled && node.isVisible() && node.getScene() != null;
    }

    /** Closes the window as its corner does. */
    void closeWindow() {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** Waits until the program ended. */
    void awaitExit() {
        TestWindow.awaitFx(() -> exits.get() == 1);
    }

    /** Whether the program ended. */
    boolean exited() {
        return exits.get() > 0;
    }

    /** Closes the window where the test has not done so. */
    @Override
    public void close() {
        if (!exited()) {
            closeWindow();
            awaitExit();
        }
        TestWindow.fx(() -> {
            stage.hide();
            Thread.currentThread().setUncaughtExceptionHandler(onScreen.get());
            return true;
        });
        Thread.setDefaultUncaughtExceptionHandler(elsewhere);
    }
}
