package cn.banshi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.UiScale;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
    private final Map<Place, PlainScreen> made = new EnumMap<>(Place.class);
    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @TempDir
    private Path folder;

    private TestWindow ui;

    @BeforeEach
    void open() {
        List<ScreenEntry> list = Stream.of(Place.WORKBENCH, Place.PROJECTS, Place.PROJECT, Place.BASICS)
                .map(place -> new ScreenEntry(place, context -> {
                    PlainScreen screen = new PlainScreen(place.name());
                    made.put(place, screen);
                    return screen;
                }))
                .toList();
        ui = TestWindow.open(folder, list, dialogs);
        go(new Target.Plain(Place.WORKBENCH));
    }

    @AfterEach
    void close() {
        TestWindow.fx(() -> {
            UiScale.set(UiScale.BASE);
            return true;
        });
        ui.close();
    }

    private void go(Target target) {
        TestWindow.fx(() -> {
            ui.shell().open(target);
            return true;
        });
    }

    private boolean visible(Place place) {
        return made.containsKey(place) && made.get(place).face().content().isVisible();
    }

    private boolean shows(String words) {
        return ui.robot().lookup(words).queryAll().stream()
                .anyMatch(node -> node instanceof Label label && label.isVisible());
    }

    @Test
    void makesScreensOnFirstOpeningAndKeepsThem() {
        assertThat(made).containsOnlyKeys(Place.WORKBENCH);
        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
        ui.await(() -> visible(Place.PROJECTS));
        PlainScreen first = made.get(Place.WORKBENCH);
        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
        ui.await(() -> visible(Place.WORKBENCH));

        assertThat(made.get(Place.WORKBENCH)).isSameAs(first);
        assertThat(first.leaves).isEqualTo(1);
        assertThat(visible(Place.PROJECTS)).isFalse();
    }

    @Test
    void foldsTheMenuWhereLargeLettersMakeTheWindowNarrow() {
        Region menu = ui.robot().lookup(".side-menu").queryAs(Region.class);
        PseudoClass narrow = PseudoClass.getPseudoClass("narrow");
        assertThat(menu.getPseudoClassStates()).doesNotContain(narrow);
        ui.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        ui.await(() -> menu.getPseudoClassStates().contains(narrow));

        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        ui.await(() -> !menu.getPseudoClassStates().contains(narrow));
    }

    @Test
    void itsKeysEndWhereAnotherPageTakesTheWindow() {
        TestWindow.fx(() -> {
            ui.window().getScene().setRoot(new Pane());
            return true;
        });
        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);

        assertThat(made).containsOnlyKeys(Place.WORKBENCH);
    }

    @Test
    void numbersOnlyPlacesThatHaveScreens() {
        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
        ui.await(() -> visible(Place.BASICS));
        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT4);

        assertThat(visible(Place.BASICS)).isTrue();
    }

    @Test
    void escapeLeadsFromALayerBackToItsList() {
        go(new Target.Plain(Place.PROJECTS));
        go(new Target.ProjectTarget(7, List.of(7L, 8L)));
        ui.await(() -> visible(Place.PROJECT));
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() -> visible(Place.PROJECTS));

        assertThat(made.get(Place.PROJECT).commands).containsExactly(Command.BACK);
        assertThat(made.get(Place.PROJECT).targets).containsExactly(new Target.ProjectTarget(7, List.of(7L, 8L)));
    }

    @Test
    void handsCommonKeysToTheScreenInFront() {
        go(new Target.Plain(Place.PROJECTS));
        ui.robot().push(KeyCode.CONTROL, KeyCode.F);
        ui.robot().push(KeyCode.CONTROL, KeyCode.N);
        ui.robot().push(KeyCode.F8);
        ui.robot().push(KeyCode.SHIFT, KeyCode.F6);

        assertThat(made.get(Place.PROJECTS).commands)
                .containsExactly(Command.FIND, Command.NEW, Command.NEXT_ERROR, Command.PREVIOUS_PANE);
        assertThat(made.get(Place.WORKBENCH).commands).isEmpty();
    }

    @Test
    void scalesEverythingByTheFontKeys() {
        double before = TestWindow.fx(() -> made.get(Place.WORKBENCH).button.getHeight());
        ui.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        ui.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        ui.await(() -> UiScale.rootSize().get() == 16
                && made.get(Place.WORKBENCH).button.getHeight() > before);
        assertThat(shows("字号 123%")).isTrue();

        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        ui.await(() -> UiScale.rootSize().get() == UiScale.BASE);
    }

    @Test
    void showsScopeAndKeysOfTheScreenInFront() {
        go(new Target.Plain(Place.BASICS));

        assertThat(shows("BASICS 1 项")).isTrue();
        assertThat(shows("F2")).isTrue();
        assertThat(shows("WORKBENCH 1 项")).isFalse();
    }

    @Test
    void undoesTheLedgerOutsideOfTextFieldsAndTypingInside() {
        Dossier item = ui.services().session().ledger().items().get(0);
        long other = ui.services().session().ledger().office().departments().stream()
                .filter(one ->
                        !Long.valueOf(one.id()).equals(item.project().duty().leadDepartmentId()))
                .findFirst()
                .orElseThrow()
                .id();
        ui.services().projects().setLeadDepartment(List.of(item.id()), other);
        PlainScreen screen = made.get(Place.WORKBENCH);

        TestWindow.fx(() -> {
            screen.field.requestFocus();
            return true;
        });
        ui.robot().write("ab");
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.settle();
        assertThat(screen.field.getText()).isNotEqualTo("ab");
        assertThat(lead(item)).isEqualTo(other);

        TestWindow.fx(() -> {
            screen.button.requestFocus();
            return true;
        });
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.await(() -> !Long.valueOf(other).equals(lead(item)));
        assertThat(lead(item)).isEqualTo(item.project().duty().leadDepartmentId());

        ui.robot().push(KeyCode.CONTROL, KeyCode.Y);
        ui.await(() -> Long.valueOf(other).equals(lead(item)));
    }

    private Long lead(Dossier item) {
        return ui.shell()
                .context()
                .desk()
                .ledger()
                .dossier(item.id())
                .project()
                .duty()
                .leadDepartmentId();
    }

    @Test
    void marksTheSampleOfficeAndLeavesItInOneStep() {
        assertThat(shows("示例")).isTrue();
        ui.robot().clickOn("离开示例");

        assertThat(ui.leftSample()).isTrue();
    }

    @Test
    void backsUpFromAnywhere() {
        ui.robot().push(KeyCode.CONTROL, KeyCode.B);
        ui.await(() -> ui.robot().lookup(".undo-bar .label").queryAll().stream()
                .anyMatch(node -> node instanceof Label label && label.getText().startsWith("已备份")));

        assertThat(ui.services().backups().last()).isPresent();
    }

    @Test
    void tellsTheEndOfLongWorkThatWasCancelledAndTakesItForNoBug() {
        List<String> heard = new CopyOnWriteArrayList<>();
        TaskRunner.Running work = TestWindow.fx(() -> ui.shell()
                .tasks()
                .longWork(
                        "正在导入",
                        progress -> {
                            heard.add("began");
                            while (!progress.cancelled()) {
                                Thread.onSpinWait();
                            }
                            throw new CancellationException();
                        },
                        done -> heard.add("done"),
                        refused -> heard.add("refused"),
                        () -> heard.add("cancelled")));
        ui.await(() -> heard.contains("began"));
        work.cancel();
        ui.await(() -> heard.contains("cancelled"));
        assertThat(heard).containsExactly("began", "cancelled");
        assertThat(ui.robot().lookup(".status-bar > .work").query().isVisible()).isFalse();
    }

    @Test
    void opensAWrittenFileAndItsFolder() {
        Path file = folder.resolve("月报 [1].xlsx");
        for (String act : List.of("打开文件", "打开所在文件夹")) {
            TestWindow.fx(() -> {
                ui.shell().written("已写到 " + file, file);
                return true;
            });
            ui.robot().clickOn(act);
        }

        assertThat(ui.shown())
                .containsExactly(file.toUri().toString(), folder.toUri().toString());
    }

    @Test
    void tellsScreensToKeepWhatWasTypedBeforeTheEnd() {
        TestWindow.fx(() -> {
            ui.shell().closing();
            return true;
        });

        assertThat(made.get(Place.WORKBENCH).closings).isEqualTo(1);
    }
}
