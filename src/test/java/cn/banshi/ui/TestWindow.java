package cn.banshi.ui;

import cn.banshi.SampleFolder;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Shell;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window on a ledger of its own, without a display: for robots that do whole tasks.
 *
 * <pre>{@code
 * try (TestWindow ui = TestWindow.open(folder, Screens.all(), new ScriptedDialogs())) {
 *     ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
 *     ui.await(() -> …);
 * }
 * }</pre>
 */
public final class TestWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final Services services;
    private final UserSettings settings;
    private final Shell shell;
    private final Stage stage;
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private boolean leftSample;

    private TestWindow(Path folder, List<ScreenEntry> screens, DialogService dialogs, double width, double height)
            throws TimeoutException {
        if (!LedgerSession.exists(folder)) {
            SampleFolder.copyTo(folder);
        }
        services = Services.of(LedgerSession.open(folder, null));
        settings = UserSettings.read(folder.resolve("settings.json"));
        stage = FxToolkit.registerPrimaryStage();
        shell = fx(() -> {
            Look.install();
            Shell made = new Shell(services, screens, dialogs, settings, new Around());
            Scene scene = new Scene(new Pane(), width, height);
            Look.dress(scene);
            made.fill(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return made;
        });
        focus(stage);
    }

    private final class Around implements Shell.Surroundings {
        @Override
        public void leaveSample() {
            leftSample = true;
        }

        @Override
        public void bug(Throwable bug) {
            bugs.add(bug);
        }

        @Override
        public void show(String address) {
            shown.add(address);
        }
    }

    /** The window at 1366 × 768 over the ledger of the folder; the sample office is put there where it holds none. */
    public static TestWindow open(Path folder, List<ScreenEntry> screens, DialogService dialogs) {
        return open(folder, screens, dialogs, 1366, 768);
    }

    /** The window in another size. */
    public static TestWindow open(
            Path folder, List<ScreenEntry> screens, DialogService dialogs, double width, double height) {
        try {
            return new TestWindow(folder, screens, dialogs, width, height);
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not open", e);
        }
    }

    /** A bare window around one node, for single controls. */
    public static Stage stage(Callable<Parent> content, double width, double height) {
        try {
            Stage stage = FxToolkit.registerPrimaryStage();
            fx(() -> {
                Look.install();
                Scene scene = new Scene(content.call(), width, height);
                Look.dress(scene);
                stage.setScene(scene);
                stage.setX(0);
                stage.setY(0);
                stage.show();
                return stage;
            });
            focus(stage);
            return stage;
        } catch (TimeoutException e) {
            throw new AssertionError("The window did not open", e);
        }
    }

    /** Windows of earlier tests may still be there: without the focus no key arrives. */
    private static void focus(Stage stage) {
        fx(() -> {
            stage.toFront();
            stage.requestFocus();
            return true;
        });
        awaitFx(stage::isFocused);
    }

    /** Presses keys and clicks. */
    public FxRobot robot() {
        return robot;
    }

    /** The shell. */
    public Shell shell() {
        return shell;
    }

    /** What the screens call. */
    public Services services() {
        return services;
    }

    /** What the user likes, as it would be kept. */
    public UserSettings settings() {
        return settings;
    }

    /** The window. */
    public Stage window() {
        return stage;
    }

    /** Whether 离开示例 was pressed. */
    public boolean leftSample() {
        return leftSample;
    }

    /** Addresses that were opened outside of the program. */
    public List<String> shown() {
        return List.copyOf(shown);
    }

    /** Does something on the FX thread and answers its result. */
    public static <T> T fx(Callable<T> action) {
        return Objects.requireNonNull(WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, action));
    }

    /** Waits until the condition holds on the FX thread. */
    public void await(Callable<Boolean> condition) {
        awaitFx(condition);
        failOnBugs();
    }

    /** Waits until the condition holds on the FX thread. */
    public static void awaitFx(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about within " + PATIENCE_SECONDS + " s", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until what was saved is on disk and shown. */
    public void settle() {
        shell.tasks().drain();
        WaitForAsyncUtils.waitForFxEvents();
        failOnBugs();
    }

    private void failOnBugs() {
        if (!bugs.isEmpty()) {
            throw new AssertionError("The error window came up", bugs.get(0));
        }
    }

    @Override
    public void close() {
        fx(() -> {
            shell.closing();
            stage.hide();
            return true;
        });
        shell.tasks().drain();
        shell.tasks().close();
        services.close();
        failOnBugs();
    }
}
