package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.FxDialogs;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A clerk without a mouse: finds an item by pinyin, selects, and adds an item with five fields. */
@ExtendWith(ApplicationExtension.class)
class ProjectListRobotTest {
    @TempDir
    static Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private SampleDesk sample;
    private Shell shell;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        sample = SampleDesk.open(folder.resolve("ledger"));
        Look.install();
        shell = new Shell(
                sample.services(),
                List.of(new ScreenEntry(Place.PROJECTS, ProjectListScreen::new)),
                new FxDialogs(window),
                UserSettings.read(folder.resolve("settings.json")),
                new Shell.Surroundings() {
                    @Override
                    public void leaveSample() {}

                    @Override
                    public void bug(Throwable bug) {
                        bugs.add(bug);
                    }

                    @Override
                    public void show(String address) {}
                });
        Scene scene = new Scene(new Pane(), 1240, 720);
        Look.dress(scene);
        shell.fill(scene);
        window.setScene(scene);
        window.show();
        shell.open(Place.PROJECTS);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shell.closing());
        shell.tasks().close();
        sample.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<ItemView> table() {
        return (TableView<ItemView>) stage.getScene().lookup(".item-table");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private void untilFocusIn(String label) throws Exception {
        until(() -> stage.getScene().getFocusOwner() instanceof TextInputControl field
                && field.getPromptText() != null
                && field.getPromptText().contains(label));
    }

    private boolean tableFocused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == table();
    }

    @Test
    void findsSelectsAndAddsAnItemByKeyboardAlone(FxRobot robot) throws Exception {
        until(() -> table().getItems().size() == 42);

        robot.push(KeyCode.CONTROL, KeyCode.F);
        untilFocusIn("拼音首字母");
        robot.write("cdtcp");
        until(() -> table().getItems().size() == 1);
        robot.push(KeyCode.ENTER);
        until(this::tableFocused);
        robot.push(KeyCode.SPACE);
        until(() -> stage.getScene().lookup(".bulk-bar").isVisible());
        robot.push(KeyCode.ESCAPE);
        until(() -> !stage.getScene().lookup(".bulk-bar").isVisible());

        robot.push(KeyCode.CONTROL, KeyCode.F);
        untilFocusIn("拼音首字母");
        robot.push(KeyCode.ESCAPE);
        until(() -> table().getItems().size() == 42);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> stage.getScene().lookup(".new-project") != null);
        robot.write("LED");
        robot.push(KeyCode.TAB).write("dhsq");
        robot.push(KeyCode.TAB).write("hjzz");
        robot.push(KeyCode.TAB).write("csglb");
        robot.push(KeyCode.TAB).write("2021-12-20");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> table().getItems().size() == 43);

        ItemView added = table().getItems().stream()
                .filter(view -> view.listNumber().equals("44"))
                .findFirst()
                .orElseThrow();
        assertThat(added.project().name()).isEqualToIgnoringCase("LED");
        assertThat(added.project().code()).isEqualTo("SF-DH-2021-007");
        assertThat(added.deadline()).hasToString("2021-12-20");
        until(() -> table().getFocusModel().getFocusedItem() != null
                && table().getFocusModel().getFocusedItem().project().id()
                        == added.project().id());
        until(this::tableFocused);
        assertThat(stage.getScene().lookup(".new-project")).isNull();
        assertThat(bugs).isEmpty();
    }
}
