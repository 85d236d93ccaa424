package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.app.Screens;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Target;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report room by keys, in the real window. */
class ReportRobotTest {
    @TempDir
    private Path folder;

    private TestWindow ui;

    @BeforeEach
    void open() {
        ui = TestWindow.open(folder, Screens.all(), new ScriptedDialogs());
        TestWindow.fx(() -> {
            ui.shell().open(Place.REPORTS);
            return true;
        });
        ui.await(() -> pageWords().startsWith("第 1 / "));
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private String pageWords() {
        return ui.robot().lookup(".pages-bar .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text != null && text.startsWith("第 "))
                .findFirst()
                .orElse("");
    }

    private String chosen() {
        ListView<?> list = (ListView<?>) ui.robot().lookup(".report-list").query();
        return ((ReportList.Line) list.getSelectionModel().getSelectedItem()).words();
    }

    @Test
    void wordsAboutThePagesStandAboveThemAndTroubleInTheirPlace() {
        ui.await(() -> ui.robot().lookup(".pages-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("A4 横向")));
        assertThat(TestWindow.fx(() -> told().isVisible())).isFalse();

        TestWindow.fx(() -> {
            ui.shell().open(new Target.ReportTarget("R01", null, Set.of()));
            ((Button) ui.robot().lookup("更多…").query()).fire();
            return true;
        });
        ui.await(() -> ui.robot().lookup(".date-field .text-field").tryQuery().isPresent());
        TextField day = ui.robot().lookup(".date-field .text-field").queryAs(TextField.class);
        TestWindow.fx(() -> {
            day.requestFocus();
            day.setText("2021-01-05");
            return true;
        });
        ui.robot().push(KeyCode.TAB);
        ui.await(() -> told().isVisible()
                && told().lookupAll(".label").stream()
                        .anyMatch(label -> ((Label) label).getText().startsWith("截至日期2021年1月5日")));
    }

    private Node told() {
        return ui.robot().lookup(".pages-words").query();
    }

    @Test
    void arrowsGoFromReportToReportOverTheHeadsOfGroups() {
        ui.robot().push(KeyCode.END);
        ui.await(() -> chosen().equals("勾稽核对表"));
        ui.robot().push(KeyCode.HOME);
        ui.await(() -> chosen().equals("办结项目及投资情况月报表"));
        ui.robot().push(KeyCode.UP);
        assertThat(TestWindow.fx(this::chosen)).isEqualTo("办结项目及投资情况月报表");
        for (int i = 0; i < 6; i++) {
            ui.robot().push(KeyCode.DOWN);
        }
        ui.await(() -> chosen().equals("按社区汇总表"));
    }

    @Test
    void pageKeysTurnPagesAndPeriodKeysTurnMonths() {
        ui.robot().push(KeyCode.DOWN);
        ui.await(() -> pageWords().startsWith("第 1 / 4"));
        ui.robot().push(KeyCode.PAGE_DOWN);
        ui.await(() -> pageWords().startsWith("第 2 / "));
        ui.robot().push(KeyCode.F6);
        ui.robot().push(KeyCode.END);
        ui.await(() -> pageWords().startsWith("第 4 / 4"));
        ui.robot().push(KeyCode.CONTROL, KeyCode.LEFT);
        ui.await(() -> ui.robot().lookup("2021年10月").tryQuery().isPresent());
    }

    @Test
    void theFocusStaysOnAChoiceThatBringsOthers() {
        ComboBox<?> kinds =
                (ComboBox<?>) TestWindow.fx(() -> ui.robot().lookup(".report-parameters .combo-box").queryAll().stream()
                        .filter(node -> ((ComboBox<?>) node).getValue() == PeriodKind.MONTH)
                        .findFirst()
                        .orElseThrow());
        TestWindow.fx(() -> {
            kinds.requestFocus();
            kinds.getSelectionModel().selectLast();
            return true;
        });
        ui.await(() -> ui.robot().lookup("从").tryQuery().isPresent());
        assertThat(TestWindow.fx(() -> kinds.isFocused())).isTrue();
    }

    @Test
    void theCardOfAnItemIsOnePage() {
        Dossier item = ui.services().session().ledger().items().get(3);
        TestWindow.fx(() -> {
            ui.shell().open(new Target.ReportTarget("R18", null, Set.of(item.id())));
            return true;
        });
        ui.await(() -> chosen().equals("一项目一卡") && pageWords().equals("第 1 / 1 页"));
        ui.await(() -> ui.robot().lookup("1 项").tryQuery().isPresent());
    }

    @Test
    void saysWhatIsWrongWithADay() {
        TestWindow.fx(() -> {
            ((Button) ui.robot().lookup("更多…").query()).fire();
            return true;
        });
        ui.await(() -> ui.robot().lookup(".date-field .text-field").tryQuery().isPresent());
        TextField day = ui.robot().lookup(".date-field .text-field").queryAs(TextField.class);
        Label words = ui.robot().lookup("#report-as-of-wrong").queryAs(Label.class);
        assertThat(TestWindow.fx(words::isVisible)).isFalse();
        TestWindow.fx(() -> {
            day.setText("昨天");
            return true;
        });
        ui.await(() -> words.isVisible() && words.getText().startsWith("日期看不懂"));
        TestWindow.fx(() -> {
            day.setText("11-15");
            return true;
        });
        ui.await(() -> !words.isVisible());
    }
}
