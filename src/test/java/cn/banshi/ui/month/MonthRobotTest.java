package cn.banshi.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.app.Screens;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.shell.Target;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid filled by keyboard alone, in the real window. */
class MonthRobotTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    private Path folder;

    private TestWindow ui;

    @BeforeEach
    void open() {
        ui = TestWindow.open(folder, Screens.all(), new ScriptedDialogs());
        TestWindow.fx(() -> {
            ui.shell().open(new Target.MonthTarget(NOVEMBER, null));
            return true;
        });
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private MonthlyProgress stored(String code) {
        Dossier dossier = ui.services().session().ledger().all().stream()
                .filter(one -> one.project().code().equals(code))
                .findFirst()
                .orElseThrow();
        return dossier.months().stream()
                .filter(row -> row.month().equals(NOVEMBER))
                .findFirst()
                .orElse(MonthlyProgress.empty(dossier.id(), NOVEMBER));
    }

    private boolean typing() {
        return ui.window().getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void type(String words) {
        ui.await(this::typing);
        TestWindow.fx(() -> {
            ((TextInputControl) ui.window().getScene().getFocusOwner()).replaceSelection(words);
            return true;
        });
    }

    private boolean saved(java.util.function.Predicate<MonthlyProgress> wanted, String code) {
        ui.settle();
        return wanted.test(stored(code));
    }

    @Test
    void opensOnTheFirstUnfilledLineAndWalksByTabAndEnter() {
        type("延时服务至20:00，本月办件312件");
        ui.robot().push(KeyCode.TAB);
        type("60");
        ui.robot().push(KeyCode.TAB);
        type("1.25");
        ui.robot().push(KeyCode.ENTER);
        ui.await(() -> saved(row -> Money.ofYuan("12500.00").equals(row.investment()), "SF-DH-2021-004"));
        MonthlyProgress row = stored("SF-DH-2021-004");
        assertThat(row.text()).isEqualTo("延时服务至20:00，本月办件312件");
        assertThat(row.physicalProgress()).isEqualTo(Percent.of("60"));
        assertThat(TestWindow.fx(() -> table().getFocusModel().getFocusedIndex()))
                .as("Enter goes one line down")
                .isEqualTo(indexOf("SF-DH-2021-004") + 1);
    }

    @Test
    void walksOverACellThatSubItemsFillIn() {
        type("先填一句");
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() -> !typing());
        TestWindow.fx(() -> {
            int row = indexOf("SF-LY-2021-002");
            table().scrollTo(row);
            table().getSelectionModel().clearAndSelect(row, table().getVisibleLeafColumn(4));
            table().requestFocus();
            return true;
        });
        ui.robot().push(KeyCode.ENTER);
        ui.await(this::typing);
        ui.robot().push(KeyCode.TAB);
        ui.await(() -> !typing());
        ui.robot().push(KeyCode.TAB);
        ui.await(() -> inColumn(MonthField.INVESTMENT));
        ui.robot().push(KeyCode.TAB);
        ui.await(() -> !inColumn(MonthField.INVESTMENT) && !inColumn(MonthField.PROGRESS));
        ui.robot().push(KeyCode.F4);
        ui.await(this::typing);
    }

    private boolean inColumn(MonthField field) {
        var column = table().getFocusModel().getFocusedCell().getTableColumn();
        return column != null && field.name().equals(column.getId());
    }

    @Test
    void escapeRestoresTheCellAndControlZTheLastSave() {
        type("写到一半");
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() -> !typing());
        assertThat(stored("SF-DH-2021-004").text()).isEmpty();
        ui.robot().push(KeyCode.ENTER);
        type("写完了");
        ui.robot().push(KeyCode.ENTER);
        ui.await(() -> saved(row -> row.text().equals("写完了"), "SF-DH-2021-004"));
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() -> !typing());
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.await(() -> saved(row -> row.text().isEmpty(), "SF-DH-2021-004"));
    }

    @Test
    void controlZTakesBackTheSavedCellFromTheNextOne() {
        type("写完了");
        ui.robot().push(KeyCode.TAB);
        ui.await(() -> saved(row -> row.text().equals("写完了"), "SF-DH-2021-004"));
        ui.await(this::typing);
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.await(() -> saved(row -> row.text().isEmpty(), "SF-DH-2021-004"));
    }

    @Test
    void controlZUndoesTypingBeforeSaves() {
        type("写完了");
        ui.robot().push(KeyCode.TAB);
        ui.await(() -> saved(row -> row.text().equals("写完了"), "SF-DH-2021-004"));
        type("60");
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.settle();

        assertThat(stored("SF-DH-2021-004").text()).isEqualTo("写完了");
        assertThat(TestWindow.fx(
                        () -> ((TextInputControl) ui.window().getScene().getFocusOwner()).getText()))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private TableView<MonthLine> table() {
        return (TableView<MonthLine>) ui.robot().lookup(".month-table").query();
    }

    private int indexOf(String code) {
        return TestWindow.fx(() -> {
            for (int i = 0; i < table().getItems().size(); i++) {
                if (table().getItems().get(i).row().view().project().code().equals(code)) {
                    return i;
                }
            }
            return -1;
        });
    }
}
