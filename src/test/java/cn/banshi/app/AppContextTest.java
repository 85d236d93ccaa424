package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From start to end where something is in the way. */
class AppContextTest {
    @TempDir
    private Path temp;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    private Path ledger(String name) {
        Path folder = temp.resolve(name);
        WorkFixture.empty(folder).close();
        return folder;
    }

    private static boolean opens(Path folder) {
        try (LedgerSession session = LedgerSession.open(folder, WorkFixture.TODAY)) {
            return session.ledger().changeNumber() > 0;
        }
    }

    @Test
    void adoptsARefusedLedgerOnlyOnTheClerksWord() throws IOException {
        Path folder = ledger("台账");
        Files.delete(folder.resolve("ledger.generation"));
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            dialogs.answer(false);
            app.press("按现状采用");
            assertThat(dialogs.asked()).containsExactly("按现状采用这份台账？");
            assertThat(app.visible("台账打不开")).isTrue();
            assertThat(folder.resolve("ledger.generation")).doesNotExist();

            dialogs.answer(true);
            app.press("按现状采用");
            app.awaitLedger();
        }
        assertThat(opens(folder)).isTrue();
    }

    @Test
    void restoresElsewhereAndLeavesTheDamagedLedgerAsItIs() throws IOException {
        Path folder = temp.resolve("台账");
        Path backup;
        try (Services services = WorkFixture.empty(folder)) {
            backup = services.backups().backupTo(temp.resolve("usb")).file();
        }
        byte[] cut = Arrays.copyOf(Files.readAllBytes(folder.resolve("ledger.mv.db")), 5000);
        Files.write(folder.resolve("ledger.mv.db"), cut);
        Path broken = Files.write(temp.resolve("broken.banshi.zip"), new byte[] {1, 2, 3});
        Path elsewhere = temp.resolve("新台账");
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            dialogs.choose(broken).choose(elsewhere);
            app.press("从备份恢复到别处");
            TestWindow.awaitFx(() -> dialogs.asked().contains("这份备份已损坏，或不是本程序的备份，不能恢复。请换另一份备份。"));
            TestWindow.awaitFx(() -> app.visible("台账打不开"));
            assertThat(LedgerSession.exists(elsewhere)).isFalse();

            dialogs.choose(backup).choose(elsewhere);
            app.press("从备份恢复到别处");
            app.awaitLedger();
        }
        assertThat(opens(elsewhere)).isTrue();
        assertThat(Files.readAllBytes(folder.resolve("ledger.mv.db"))).isEqualTo(cut);
    }

    @Test
    void keepsOneSceneFromAPageToTheLedger() throws IOException {
        Path folder = ledger("台账");
        Files.delete(folder.resolve("ledger.generation"));
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            app.awaitButton("按现状采用");
            Scene before = app.stage.getScene();
            dialogs.answer(true);
            app.press("按现状采用");
            app.awaitLedger();
            assertThat(app.stage.getScene())
                    .as("a second, shorter scene leaves strips of the first on the screen")
                    .isSameAs(before);
        }
    }

    @Test
    void saysThatAnotherProgramHasTheLedgerAndTriesAgain() {
        Path folder = ledger("台账");
        LedgerSession other = LedgerSession.open(folder, WorkFixture.TODAY);
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            TestWindow.awaitFx(() -> app.visible("台账正被另一个窗口或程序使用。请先关闭它，再打开。"));
            app.press("再试一次");
            app.awaitButton("再试一次");
            other.close();
            app.press("再试一次");
            app.awaitLedger();
        }
    }

    @Test
    void takesNoSecondPressWhileItOpens() throws IOException {
        Path folder = ledger("台账");
        Path away = Files.move(folder.resolve("ledger.mv.db"), temp.resolve("away"));
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            app.awaitButton("再试一次");
            Files.move(away, folder.resolve("ledger.mv.db"));
            boolean again = TestWindow.fx(() -> {
                Button button = app.button("再试一次");
                button.fire();
                return !button.isDisabled();
            });
            assertThat(again)
                    .as("a second opening would find the ledger in use, and end the program")
                    .isFalse();
            app.awaitLedger();
        }
    }

    @Test
    void asksBeforeItClosesWithoutABackup() throws IOException {
        Path folder = ledger("台账");
        Path wall = Files.createFile(folder.resolve("backups"));
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            app.awaitLedger();
            dialogs.answer(false);
            app.closeWindow();
            TestWindow.awaitFx(() -> !app.stage.getScene().getRoot().isDisabled());
            assertThat(dialogs.asked()).containsExactly("备份没有做成，还要关闭吗？");
            assertThat(app.exited()).isFalse();

            dialogs.answer(true);
            app.closeWindow();
            app.awaitExit();
            assertThat(opens(folder)).as("closed all the same").isTrue();
        }
        assertThat(wall).isEmptyFile();
    }

    @Test
    void opensTheLedgerThatLiesInTheChosenFolderAlready() {
        Path folder = ledger("以前的台账");
        try (AppWindow app = AppWindow.start(null, dialogs)) {
            TestWindow.awaitFx(
                    () -> app.robot.lookup(".folder-field").tryQuery().isPresent());
            assertThat(app.visible("打开这本台账")).isFalse();
            TextField field = app.robot.lookup(".folder-field").query();
            app.robot.interact(() -> field.setText(folder.toString()));
            app.press("打开这本台账");
            app.awaitLedger();
            assertThat(app.remembered).containsExactly(folder);
        }
    }

    @Test
    void aSecondProgramEndsAndBringsTheFirstToTheFront() throws IOException, InterruptedException {
        Path folder = ledger("台账");
        try (AppWindow app = AppWindow.start(folder, dialogs)) {
            app.awaitLedger();
            assertThat(TestWindow.fx(() -> {
                        app.stage.setIconified(true);
                        return app.stage.isIconified();
                    }))
                    .isTrue();
            Process second = second(folder);
            try {
                assertThat(second.waitFor(90, TimeUnit.SECONDS)).as("it ended").isTrue();
                assertThat(second.exitValue()).isZero();
            } finally {
                second.destroyForcibly();
            }
            TestWindow.awaitFx(() -> !app.stage.isIconified());
        }
        assertThat(opens(folder)).isTrue();
    }

    /** The program as a process of its own. */
    private static Process second(Path folder) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dprism.text=t2k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.banshi.Main",
                        "--data",
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
