package cn.banshi.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.rows.RowCopy;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryScreenTest {
    private static final String CODE = "SF-CX-2021-006";

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @TempDir
    private Path folder;

    private TestWindow ui;

    @BeforeEach
    void open() {
        ui = TestWindow.open(folder, List.of(new ScreenEntry(Place.SETTINGS, HistoryScreen::new)), dialogs);
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private void go(boolean bin) {
        TestWindow.fx(() -> {
            ui.shell().open(new Target.HistoryTarget(null, bin));
            return true;
        });
    }

    private void remark(String text) {
        Dossier base = WorkFixture.item(ui.services(), CODE);
        ui.services()
                .projects()
                .save(base, RowCopy.with(base, "project", RowCopy.with(base.project(), "remark", text)));
    }

    private boolean shows(String words) {
        return ui.robot()
                .lookup((Node node) ->
                        node instanceof Labeled labeled && words.equals(labeled.getText()) && labeled.isVisible())
                .tryQuery()
                .isPresent();
    }

    private boolean ready(String words) {
        return ui.robot()
                .lookup((Node node) -> node instanceof Button button
                        && words.equals(button.getText())
                        && !button.isDisabled()
                        && button.isVisible())
                .tryQuery()
                .isPresent();
    }

    private String remark() {
        return WorkFixture.item(ui.services(), CODE).project().remark();
    }

    @Test
    void goesFromABlockedChangeBackOverTheLaterOnes() {
        remark("甲");
        remark("乙");
        go(false);
        ui.await(() -> ready("只撤这一笔"));
        ui.robot().push(KeyCode.DOWN);
        ui.await(() -> shows("这一笔不能单独撤") && ready("撤销到这里…"));
        assertThat(ready("只撤这一笔")).isFalse();
        ui.robot().clickOn("去看后来那一笔");
        ui.await(() -> ready("只撤这一笔"));
        ui.robot().push(KeyCode.DOWN);
        ui.await(() -> ready("撤销到这里…"));
        dialogs.answer(true);
        ui.robot().clickOn("撤销到这里…");
        ui.settle();
        ui.await(() -> remark().isEmpty() && shows("已撤销"));
        assertThat(dialogs.asked()).containsExactly("把这一笔和后面的一共 2 笔都退回去吗？");
    }

    @Test
    void bringsAnItemBackFromTheBinByKeysAlone() {
        Dossier item = WorkFixture.item(ui.services(), CODE);
        ui.services().projects().recycle(List.of(item.id()));
        go(true);
        ui.await(() -> ui.robot()
                        .lookup((Node node) -> node instanceof ToggleButton button && "回收站 1".equals(button.getText()))
                        .tryQuery()
                        .isPresent()
                && shows(item.project().name()));
        go(true);
        ui.await(() -> ready("恢复 1 项"));
        ui.robot().push(KeyCode.ENTER);
        ui.settle();
        ui.await(() -> shows("回收站是空的"));
        assertThat(ui.services().session().ledger().recycled()).isEmpty();
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.settle();
        ui.await(() -> !ui.services().session().ledger().recycled().isEmpty());
    }

    @Test
    void changesTheContrastOfEveryWindowAtOnce() {
        go(false);
        MenuButton appearance = TestWindow.fx(() -> ui.robot()
                .lookup(node -> node instanceof MenuButton button && "外观".equals(button.getText()))
                .<MenuButton>query());
        List<String> sheets = ui.window().getScene().getStylesheets();
        int before = sheets.size();
        TestWindow.fx(() -> {
            appearance.getItems().get(1).fire();
            return true;
        });
        assertThat(sheets).hasSize(before + 1).anyMatch(sheet -> sheet.endsWith("contrast.css"));
        TestWindow.fx(() -> {
            appearance.getItems().get(0).fire();
            return true;
        });
        assertThat(sheets).hasSize(before);
    }
}
