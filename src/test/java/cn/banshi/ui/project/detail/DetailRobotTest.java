package cn.banshi.ui.project.detail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.project.detail.form.FormTable;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Whole tasks of a clerk in 项目详情, by keyboard and mouse. */
class DetailRobotTest {
    private static final String PATH = "三新苑健身路径改造";

    private TestWindow ui;
    private FxRobot robot;
    private LedgerSession session;
    private DetailScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) {
        ui = TestWindow.open(
                folder,
                List.of(new ScreenEntry(Place.PROJECT, context -> {
                    screen = new DetailScreen(context);
                    return screen;
                })),
                new ScriptedDialogs());
        robot = ui.robot();
        session = ui.services().session();
        long id = item().id();
        TestWindow.fx(() -> {
            ui.shell().open(new Target.ProjectTarget(id, List.of(id)));
            return true;
        });
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private Dossier item() {
        return session.ledger().items().stream()
                .filter(dossier -> dossier.project().name().equals(PATH))
                .findFirst()
                .orElseThrow();
    }

    private void until(Callable<Boolean> condition) {
        ui.await(condition);
        ui.settle();
    }

    /** Puts the focus into a field, as a reader would scroll to it and click. */
    private void enter(String key) {
        robot.interact(() -> {
            FieldBox box = robot.lookup("#detail-" + key).query();
            box.focus().requestFocus();
        });
    }

    private void replaceText(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    private Status status() {
        return Objects.requireNonNull(Course.latest(item().moves())).status();
    }

    @Test
    void editsFundingFilesTheMonthTakesItToDoneUndoesAndRedoes() {
        TableView<?> sources = robot.lookup("#detail-fundings .table-view").query();
        robot.interact(() -> {
            sources.requestFocus();
            sources.getFocusModel().focus(0);
        });
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        ui.settle();
        replaceText("66000");
        robot.write("元");
        robot.push(KeyCode.ENTER);

        enter("monthInvestment");
        replaceText("3.90");
        enter("problem");
        replaceText("wu");
        long before = session.ledger().changeNumber();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> session.ledger().changeNumber() == before + 1);
        assertThat(item().months())
                .anyMatch(month -> Money.ofYuan("39000").equals(month.investment())
                        && month.problem().equals("wu"));
        assertThat(item().fundings().get(0).applied()).isEqualTo(Money.ofYuan("66000"));

        robot.clickOn("#detail-next-step");
        robot.clickOn("#detail-move-take");
        until(() -> status() == Status.DONE);

        robot.interact(() -> screen.face().content().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> status() == Status.BUILT);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> status() == Status.DONE);
    }

    @Test
    void undoesASaveAsAWholeFromTheFieldThatWasTypedInto() {
        String stored = item().project().basics().content();
        enter("content");
        replaceText("xin");
        long before = session.ledger().changeNumber();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> session.ledger().changeNumber() == before + 1);
        assertThat(item().project().basics().content()).isEqualTo("xin");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> session.ledger().changeNumber() == before + 2);

        assertThat(item().project().basics().content()).isEqualTo(stored);
        assertThat(screen.model().dirtyProperty().get()).isFalse();
    }

    @Test
    void firstErrorIsReachedByOneKeyAndNothingTypedIsLost() {
        enter("doneOn");
        robot.write("10-08");
        enter("name");
        until(() -> screen.model().findings().errorsProperty().get() > 0);
        robot.push(KeyCode.F8);
        ui.settle();
        FieldBox box = robot.lookup("#detail-doneOn").query();
        assertThat(box.focus().isFocused()).isTrue();
        until(() -> !screen.model().draft().keptProperty().get().isEmpty());
        robot.interact(() -> screen.left());
        until(() -> new cn.banshi.work.draft.DraftWork(session)
                .find("project/" + item().id())
                .isPresent());
    }

    @Test
    void oneKeyGoesFromWrongCellToWrongCell() {
        robot.interact(() -> {
            FormTable<?> targets = screen.model().form().tables().targets();
            targets.rows().get(0).field("targetPlanned").type("-1");
            targets.rows().get(1).field("targetDone").type("-1");
        });
        until(() -> screen.model().findings().errorsProperty().get() == 2);
        TableView<?> targets = robot.lookup("#detail-targets .table-view").query();
        robot.push(KeyCode.F8);
        ui.settle();
        assertThat(targets.isFocused()).isTrue();
        assertThat(focused(targets)).isEqualTo("0 targetPlanned");
        robot.push(KeyCode.F8);
        ui.settle();
        assertThat(focused(targets)).isEqualTo("1 targetDone");
        robot.push(KeyCode.F8);
        ui.settle();
        assertThat(focused(targets)).isEqualTo("0 targetPlanned");
    }

    private static String focused(TableView<?> table) {
        var cell = table.getFocusModel().getFocusedCell();
        return cell.getRow() + " " + cell.getTableColumn().getId();
    }
}
