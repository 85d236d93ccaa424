package cn.banshi.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.app.Screens;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A foreign file from the window to the list, in the real window. */
class ImportRobotTest {
    @TempDir
    private Path folder;

    private TestWindow ui;

    @BeforeEach
    void open() {
        ui = TestWindow.open(folder.resolve("data"), Screens.all(), new ScriptedDialogs());
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private Path sample() {
        Path file = folder.resolve("和顺.xlsx");
        try (InputStream in = getClass().getResourceAsStream("/cn/banshi/intake/projects-heshun.xlsx")) {
            Files.copy(Objects.requireNonNull(in), file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private boolean visible(String query) {
        return ui.robot().lookup(query).queryAll().stream()
                .anyMatch(node -> node.isVisible()
                        && node.getScene() != null
                        && node.getBoundsInLocal().getWidth() > 0);
    }

    private boolean says(String words) {
        return ui.robot().lookup(".reason-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    private String run() {
        return ui.robot().lookup(".import-run").queryAs(Button.class).getText();
    }

    private boolean listed(String name) {
        ui.settle();
        return ui.services().session().ledger().items().stream()
                .anyMatch(dossier -> dossier.project().name().equals(name));
    }

    @Test
    void bringsAFileWithItsErrorsMendedIntoTheListByKeys() {
        TestWindow.fx(() -> {
            ui.shell().open(Place.WORKBENCH);
            ui.shell().open(new Target.ImportTarget(List.of(sample()), ""));
            return true;
        });
        ui.await(() -> visible(".import-sheet") && run().contains("6"));
        ui.await(() -> says("没有项目名称"));
        ui.await(() ->
                ui.robot().lookup(".import-sheet").queryAs(TableView.class).isFocused());
        ui.robot().push(KeyCode.F2);
        ui.await(() -> ui.window().getScene().getFocusOwner() instanceof TextInputControl);
        TestWindow.fx(() -> {
            ((TextInputControl) ui.window().getScene().getFocusOwner()).replaceSelection("晾衣架更换");
            return true;
        });
        ui.robot().push(KeyCode.ENTER);
        ui.await(() -> run().contains("7"));
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.await(() -> run().contains("6"));
        ui.robot().push(KeyCode.CONTROL, KeyCode.Y);
        ui.await(() -> run().contains("7"));
        ui.robot().push(KeyCode.F8);
        ui.robot().push(KeyCode.F8);
        ui.await(() -> !says("没有项目名称"));
        for (int i = 0; i < 6 && !TestWindow.fx(() -> says("新村")); i++) {
            ui.robot().push(KeyCode.F8);
            ui.settle();
        }
        TestWindow.fx(() -> {
            ui.robot().lookup(".reason-bar .button").queryAllAs(Button.class).stream()
                    .filter(button -> button.getText().contains("新建"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        ui.await(() -> run().contains("8"));
        ui.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        ui.await(() -> listed("晾衣架更换"));
        ui.await(() -> visible(".import-done"));
        assertThat(listed("凉亭修缮")).isTrue();
        ui.robot().push(KeyCode.CONTROL, KeyCode.Z);
        ui.await(() -> !listed("晾衣架更换"));
        ui.await(() -> visible(".import-sheet"));
    }

    /** Index of the first row in sight of the sheet, and of the row heads beside it. */
    private List<Integer> firstRows() {
        return Stream.of(".import-sheet", ".import-rows")
                .map(query -> ui.robot().lookup(query).queryAs(TableView.class))
                .map(table -> Objects.requireNonNull(SameScroll.flow(table)).getFirstVisibleCell())
                .map(cell -> cell == null ? -1 : cell.getIndex())
                .toList();
    }

    @Test
    void bringsEachErrorIntoSightWithItsRowHeadInASmallWindow() {
        TestWindow.fx(() -> {
            ui.window().setWidth(911);
            ui.window().setHeight(500);
            ui.shell().open(new Target.ImportTarget(List.of(sample()), ""));
            return true;
        });
        ui.await(() -> visible(".import-sheet") && says("第 15 行"));
        for (int row = 15; row <= 19; row++) {
            String place = "第 " + row + " 行";
            ui.await(() -> says(place));
            ui.await(() -> firstRows().get(0) > 4
                    && firstRows().get(0).equals(firstRows().get(1)));
            TableView<?> sheet = ui.robot().lookup(".import-sheet").queryAs(TableView.class);
            ui.await(() -> Objects.requireNonNull(SameScroll.flow(sheet))
                            .getLastVisibleCell()
                            .getIndex()
                    >= sheet.getFocusModel().getFocusedIndex());
            ui.robot().push(KeyCode.F8);
        }
        ui.await(() -> says("第 15 行"));
        ui.robot().push(KeyCode.SHIFT, KeyCode.F8);
        ui.await(() -> says("第 19 行"));
    }

    @Test
    void takesABlockThatIsPastedIntoTheList() {
        TestWindow.fx(() -> {
            ui.shell().open(Place.PROJECTS);
            ClipboardContent content = new ClipboardContent();
            content.putString("项目名称\t社区\t完成时限\n口袋公园一号\t东湖社区\t年底前\n");
            Clipboard.getSystemClipboard().setContent(content);
            return true;
        });
        ui.await(() -> visible(".item-table"));
        ui.await(() -> ui.robot().lookup(".item-table").queryAs(TableView.class).isFocused());
        ui.robot().push(KeyCode.CONTROL, KeyCode.V);
        ui.await(() -> visible(".import-sheet") && run().contains("1"));
    }

    private TableColumn<SheetLine, ?> column(String letters) {
        TableView<SheetLine> sheet = ui.robot().lookup(".import-sheet").queryAs(TableView.class);
        return sheet.getColumns().stream()
                .filter(column -> column.getId().equals("column-" + letters))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheWidthOfAColumnForTheNextTable() {
        TestWindow.fx(() -> {
            ui.shell().open(new Target.ImportTarget(List.of(sample()), ""));
            return true;
        });
        ui.await(() -> visible(".import-sheet") && run().contains("6"));
        TestWindow.fx(() -> {
            TableView<SheetLine> sheet = ui.robot().lookup(".import-sheet").queryAs(TableView.class);
            sheet.resizeColumn(column("B"), 277 - column("B").getWidth());
            return true;
        });
        ui.await(() ->
                ui.settings().get("import.widths", KeptWidths.Widths.class).isPresent());
        TestWindow.fx(() -> {
            ui.shell().open(new Target.ImportTarget(List.of(), "社区\t完成时限\t项目名称\n东湖社区\t年底前\t口袋公园一号\n"));
            return true;
        });
        ui.await(() -> run().contains("7"));
        ui.await(() -> Math.abs(column("C").getWidth() - 277) < 1);
    }

    @Test
    void mendsACellOfTheTableOnTheRightByKeys() {
        String block = """
                项目名称|社区|类别|牵头单位||项目名称|社区|类别|牵头单位
                口袋公园一号|东湖社区|环境整治|城市管理办||口袋公园三号|东湖社区|环境整治|城市管理办
                口袋公园二号|东湖社区|环境整治|城市管理办|||东湖社区|环境整治|城市管理办
                """.strip().replace("|", "\t");
        TestWindow.fx(() -> {
            ui.shell().open(new Target.ImportTarget(List.of(), block));
            return true;
        });
        ui.await(() -> visible(".import-parts") && run().contains("3"));
        ui.robot().push(KeyCode.F8);
        ui.await(() -> says("没有项目名称"));
        assertThat(TestWindow.fx(() -> column("F").isVisible())).isTrue();
        ui.await(() ->
                ui.robot().lookup(".import-sheet").queryAs(TableView.class).isFocused());
        ui.robot().push(KeyCode.F2);
        ui.await(() -> ui.window().getScene().getFocusOwner() instanceof TextInputControl);
        TestWindow.fx(() -> {
            ((TextInputControl) ui.window().getScene().getFocusOwner()).replaceSelection("口袋公园四号");
            return true;
        });
        ui.robot().push(KeyCode.ENTER);
        ui.await(() -> run().contains("4"));
        ui.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        ui.await(() -> listed("口袋公园四号"));
        assertThat(listed("口袋公园一号")).isTrue();
    }
}
