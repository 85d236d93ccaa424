package cn.banshi.ui.project.detail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Shell;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.Services;
import cn.banshi.work.sample.SampleOffice;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Whole tasks of a clerk in 项目详情, by keyboard and mouse. */
class DetailRobotTest extends ApplicationTest {
    private static final String PATH = "三新苑健身路径改造";

    private final DialogService dialogs = new Silent();
    private Path folder;
    private LedgerSession session;
    private Shell shell;
    private DetailScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("banshi-robot");
        SampleOffice.install(folder);
        session = LedgerSession.open(folder, null);
        Look.install();
        shell = new Shell(
                Services.of(session),
                List.of(new ScreenEntry(Place.PROJECT, context -> {
                    screen = new DetailScreen(context);
                    return screen;
                })),
                dialogs,
                UserSettings.read(folder.resolve("settings.json")),
                new Shell.Surroundings() {
                    @Override
                    public void leaveSample() {}

                    @Override
                    public void bug(Throwable bug) {
                        throw new AssertionError(bug);
                    }
                });
        stage.setScene(shell.scene(1280, 740));
        stage.show();
        shell.open(new Target.ProjectTarget(item().id(), List.of(item().id())));
    }

    @AfterEach
    void close() throws Exception {
        interact(shell::closing);
        shell.tasks().close();
        session.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private Dossier item() {
        return session.ledger().items().stream()
                .filter(dossier -> dossier.project().name().equals(PATH))
                .findFirst()
                .orElseThrow();
    }

    private void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts the focus into a field, as a reader would scroll to it and click. */
    private void enter(String key) {
        interact(() -> {
            Node box = lookup("#detail-" + key).query();
            ((FieldBox) box).focus().requestFocus();
        });
    }

    private void replaceText(String text) {
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    private Status status() {
        return Objects.requireNonNull(Course.latest(item().moves())).status();
    }

    @Test
    void editsFundingFilesTheMonthTakesItToDoneUndoesAndRedoes() throws Exception {
        TableView<?> sources = lookup("#detail-fundings .table-view").query();
        interact(() -> {
            sources.requestFocus();
            sources.getFocusModel().focus(0);
        });
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        replaceText("66000");
        write("元");
        push(KeyCode.ENTER);

        enter("monthInvestment");
        replaceText("3.90");
        enter("problem");
        replaceText("wu");
        long before = session.ledger().changeNumber();
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> session.ledger().changeNumber() == before + 1);
        assertThat(item().months())
                .anyMatch(month -> Money.ofYuan("39000").equals(month.investment())
                        && month.problem().equals("wu"));
        assertThat(item().fundings().get(0).applied()).isEqualTo(Money.ofYuan("66000"));

        clickOn("#detail-next-step");
        clickOn("#detail-move-take");
        until(() -> status() == Status.DONE);

        interact(() -> screen.content().requestFocus());
        push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> status() == Status.BUILT);
        push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> status() == Status.DONE);
    }

    @Test
    void firstErrorIsReachedByOneKeyAndNothingTypedIsLost() throws Exception {
        enter("doneOn");
        write("10-08");
        enter("name");
        until(() -> screen.model().findings().errorsProperty().get() > 0);
        push(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        FieldBox box = lookup("#detail-doneOn").query();
        assertThat(box.focus().isFocused()).isTrue();
        until(() -> !screen.model().keptProperty().get().isEmpty());
        interact(() -> screen.left());
        until(() -> new cn.banshi.work.draft.DraftWork(session)
                .find("project/" + item().id())
                .isPresent());
    }

    /** Answers nothing; a task that asks fails. */
    private static final class Silent implements DialogService {
        @Override
        public boolean confirm(Question question) {
            throw new AssertionError(question.title());
        }

        @Override
        public void tell(String title, String body) {
            throw new AssertionError(title);
        }

        @Override
        public void trouble(AppException trouble) {
            throw new AssertionError(trouble);
        }

        @Override
        public boolean form(String title, Node form, String act, ObservableBooleanValue ready) {
            throw new AssertionError(title);
        }

        @Override
        public Optional<Path> chooseSave(String title, String suggestedName, FileKind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseOpen(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }
    }
}
