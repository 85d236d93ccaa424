package cn.banshi.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.app.Screens;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.month.EditionWork;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** October is locked from the screen by keys; a later change of it asks once for its reason and stands in 调整说明. */
class LockMonthRobotTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    @TempDir
    private Path folder;

    private ScriptedDialogs dialogs;
    private TestWindow ui;
    private EditionWork editions;

    @BeforeEach
    void open() {
        dialogs = new ScriptedDialogs();
        ui = TestWindow.open(folder, Screens.all(), dialogs);
        editions = ui.services().editions();
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private Node focused() {
        return ui.window().getScene().getFocusOwner();
    }

    private void tabTo(String id, KeyCode... with) {
        Callable<Boolean> there = () -> focused() != null && id.equals(focused().getId());
        for (int i = 0; i < 60 && !TestWindow.fx(there); i++) {
            KeyCode[] keys = Arrays.copyOf(with, with.length + 1);
            keys[with.length] = KeyCode.TAB;
            ui.robot().push(keys);
        }
        ui.await(there);
    }

    private boolean shown(String query) {
        return ui.robot().lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void lockOctober() {
        ui.robot().push(KeyCode.CONTROL, KeyCode.DIGIT4);
        ui.await(() -> shown("#report-lock"));
        ui.robot().push(KeyCode.CONTROL, KeyCode.LEFT);
        ui.await(() -> ui.robot().lookup("锁定 10 月…").tryQuery().isPresent());
        tabTo("report-lock");
        ui.robot().push(KeyCode.SPACE);
        ui.await(() -> focused() != null && "lock-leave".equals(focused().getId()) && shown("#lock-accept"));
        tabTo("lock-accept", KeyCode.SHIFT);
        ui.robot().push(KeyCode.SPACE);
        ui.await(() -> ((CheckBox) ui.robot().lookup("#lock-accept").query()).isSelected()
                && !ui.robot().lookup("#lock-lock").query().isDisabled());
        tabTo("lock-lock");
        ui.robot().push(KeyCode.SPACE);
        ui.await(() -> {
            ui.settle();
            return OCTOBER.equals(editions.lockedUntil());
        });
    }

    private void changeText(ItemView item, String words) {
        TestWindow.fx(() -> {
            ui.shell().open(new Target.MonthTarget(OCTOBER, item.id()));
            return true;
        });
        ui.settle();
        for (int i = 0; i < 10 && !TestWindow.fx(() -> focused() instanceof TextInputControl); i++) {
            ui.robot().push(KeyCode.F2);
            ui.settle();
        }
        ui.await(() -> focused() instanceof TextInputControl);
        TestWindow.fx(() -> {
            TextInputControl field = (TextInputControl) focused();
            field.selectAll();
            field.replaceSelection(words);
            return true;
        });
        ui.robot().push(KeyCode.ENTER);
    }

    private boolean stored(ItemView item, String words) {
        ui.settle();
        return ui.services().months().row(item.id(), OCTOBER).text().equals(words);
    }

    @Test
    void locksAMonthAndAsksOnceForTheReasonOfLaterChanges() {
        lockOctober();
        Edition edition = editions.editions().get(0);
        assertThat(edition.reports()).extracting("code").contains("R01", "R02", "R24");

        List<ItemView> due = ui.services().months().due(OCTOBER);
        dialogs.type("结算审计核减");
        changeText(due.get(0), "audited");
        ui.await(() -> stored(due.get(0), "audited"));
        changeText(due.get(1), "audited too");
        ui.await(() -> stored(due.get(1), "audited too"));

        assertThat(dialogs.asked().stream().filter(asked -> asked.contains("已报送")))
                .hasSize(1);
        ReportDocument adjustments = editions.adjustments(edition);
        assertThat(adjustments.rows().toString()).contains("结算审计核减", "audited", "audited too");

        TestWindow.fx(() -> {
            ui.shell().open(new Target.EditionTarget(OCTOBER));
            return true;
        });
        ui.await(() -> ui.robot().lookup("2 处").tryQuery().isPresent());
    }

    @Test
    void leavesAReportedMonthAsItWasWithoutAReason() {
        editions.lock(OCTOBER, List.of("R01"), true);
        ItemView item = ui.services().months().due(OCTOBER).get(0);
        String before = ui.services().months().row(item.id(), OCTOBER).text();
        dialogs.answer(false);
        changeText(item, "never");
        ui.await(() -> dialogs.asked().stream().anyMatch(asked -> asked.contains("已报送")));
        ui.settle();
        assertThat(ui.services().months().row(item.id(), OCTOBER).text()).isEqualTo(before);
        assertThat(dialogs.asked()).hasSize(1);
        assertThat(editions.laterChanges(editions.editions().get(0))).isEmpty();
    }

    @Test
    void looksThroughTheWholeSetBeforeLocking() {
        TestWindow.fx(() -> {
            ui.shell().open(Place.REPORTS);
            ui.shell().open(new Target.LockTarget(OCTOBER));
            return true;
        });
        ui.await(() ->
                shown("#lock-set") && !ui.robot().lookup("#lock-set").query().isDisabled());
        TestWindow.fx(() -> {
            ((Button) ui.robot().lookup("#lock-set").query()).fire();
            return true;
        });
        ui.await(() -> pageWords().startsWith("第 1 / "));
        ui.robot().push(KeyCode.PAGE_DOWN);
        ui.await(() -> pageWords().startsWith("第 2 / "));
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() ->
                pageWords().isEmpty() && inSight(ui.robot().lookup(".lock-page").query()));
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() -> !inSight(ui.robot().lookup("#lock-set").query()));
    }

    @Test
    void scrollsToWhatTheKeysLeadToInASmallWindow() {
        ui.close();
        ui = TestWindow.open(folder.resolve("small"), Screens.all(), dialogs, 911, 512);
        TestWindow.fx(() -> {
            ui.shell().open(Place.REPORTS);
            ui.shell().open(new Target.LockTarget(OCTOBER));
            return true;
        });
        ui.await(() -> focused() != null && "lock-leave".equals(focused().getId()) && shown("#lock-accept"));
        ui.settle();
        assertThat(TestWindow.fx(() -> page().getVvalue())).isZero();
        ui.robot().push(KeyCode.SHIFT, KeyCode.TAB);
        ui.await(() -> "lock-accept".equals(focused().getId()) && page().getVvalue() > 0.9);
        ui.robot().push(KeyCode.F8);
        ui.await(() -> focused() instanceof Button && page().getVvalue() < 0.1);
    }

    @Test
    void leavesTheEditionsByEscapeFromTheirList() {
        editions.lock(OCTOBER, List.of("R24"), true);
        TestWindow.fx(() -> {
            ui.shell().open(Place.REPORTS);
            ui.shell().open(new Target.EditionTarget(OCTOBER));
            return true;
        });
        ui.await(() -> focused() instanceof ListView);
        Node list = TestWindow.fx(this::focused);
        ui.robot().push(KeyCode.ESCAPE);
        ui.await(() -> list.getScene() == null || !inSight(list));
    }

    private ScrollPane page() {
        Node page = ui.robot().lookup(".lock-page").query();
        while (!(page instanceof ScrollPane scroll)) {
            page = page.getParent();
        }
        return scroll;
    }

    private String pageWords() {
        return ui.robot().lookup(".pages-bar .label").queryAllAs(Label.class).stream()
                .filter(LockMonthRobotTest::inSight)
                .map(Label::getText)
                .filter(text -> text != null && text.startsWith("第 "))
                .findFirst()
                .orElse("");
    }

    private static boolean inSight(Node node) {
        return node.isVisible() && (node.getParent() == null || inSight(node.getParent()));
    }
}
