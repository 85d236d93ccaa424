package cn.banshi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.app.Screens;
import cn.banshi.cli.Cli;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.shell.Place;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A clerk's whole month in the real window: a new item with money, its progress, its end, and its line in the report. */
class WholeMonthRobotTest {
    private static final String NAME = "NEWLIGHTS";

    @TempDir
    private Path temp;

    private TestWindow ui;
    private FxRobot robot;

    private Dossier item() {
        return ui.services().session().ledger().items().stream()
                .filter(dossier -> dossier.project().name().equalsIgnoreCase(NAME))
                .findFirst()
                .orElseThrow();
    }

    private Status status() {
        return Objects.requireNonNull(Course.latest(item().moves())).status();
    }

    private boolean added() {
        ui.settle();
        return ui.services().session().ledger().items().stream()
                .anyMatch(dossier -> dossier.project().name().equalsIgnoreCase(NAME));
    }

    private Node find(String query) {
        return robot.lookup(query).query();
    }

    private void press(String query) {
        ui.await(() -> robot.lookup(query).tryQuery().isPresent());
        robot.interact(() -> ((ButtonBase) find(query)).fire());
        ui.settle();
    }

    private void field(String key, String text) {
        ui.await(() -> robot.lookup("#detail-" + key).tryQuery().isPresent());
        robot.interact(() -> {
            TextInputControl input = (TextInputControl) find("#detail-" + key).lookup(".text-input");
            input.requestFocus();
            input.selectAll();
            input.replaceSelection(text);
        });
    }

    private void typeIntoOpenCell(String text) {
        ui.await(() -> ui.window().getScene().getFocusOwner() instanceof TextInputControl);
        robot.interact(() -> {
            TextInputControl input = (TextInputControl) ui.window().getScene().getFocusOwner();
            input.selectAll();
            input.replaceSelection(text);
        });
        robot.push(KeyCode.ENTER);
        ui.settle();
    }

    /** Without a display the window of an open list takes some keys late or not at all: presses until it is done. */
    private void push(KeyCode key, Callable<Boolean> done) {
        for (int i = 0; i < 20 && !TestWindow.fx(done); i++) {
            robot.push(key);
            ui.settle();
        }
        ui.await(done);
    }

    @Test
    void addsAnItemTakesItToItsEndAndFindsItInTheReport() throws IOException {
        Path data = temp.resolve("台账 (2021)");
        Path pdf = temp.resolve("月报.pdf");
        Path xlsx = temp.resolve("月报.xlsx");
        ui = TestWindow.open(
                data, Screens.all(), new ScriptedDialogs().choose(pdf).choose(xlsx));
        robot = ui.robot();
        try {
            addItem();
            openItem();
            fillItem();
            finishItem();
            writeReports();
        } finally {
            ui.close();
        }
        JsonObject figures = figures(data);
        assertThat(figures.get("doneInPeriod").getAsInt()).isEqualTo(4);
        List<BigDecimal> numbers = totals(xlsx, "本期合计");
        assertThat(numbers).contains(wan(figures, "doneInvestedInPeriod"));
        assertThat(totals(xlsx, "累计")).contains(wan(figures, "doneInvested"));
        String text = text(pdf);
        assertThat(text.toUpperCase(Locale.ROOT)).contains(NAME);
        assertThat(text)
                .contains(shown(wan(figures, "doneInvestedInPeriod")))
                .contains(shown(wan(figures, "doneInvested")));
    }

    private void addItem() {
        TestWindow.fx(() -> {
            ui.shell().open(Place.PROJECTS);
            return true;
        });
        ui.await(() -> robot.lookup(".item-table").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        ui.await(() -> robot.lookup(".new-project").tryQuery().isPresent());
        robot.write(NAME);
        robot.push(KeyCode.TAB).write("dhsq");
        robot.push(KeyCode.TAB).write("hjzz");
        robot.push(KeyCode.TAB).write("csglb");
        robot.push(KeyCode.TAB).write("2021-12-20");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ui.await(this::added);
    }

    private void openItem() {
        TableView<?> table = (TableView<?>) find(".item-table");
        ui.await(() -> table.isFocused() && table.getFocusModel().getFocusedItem() != null);
        robot.push(KeyCode.ENTER);
        ui.await(() -> robot.lookup("#detail-plannedTotal").tryQuery().isPresent());
    }

    private void fillItem() {
        field("plannedTotal", "52000元");
        press("#detail-add-fundings");
        TableView<?> sources = (TableView<?>) find("#detail-fundings .table-view");
        ui.await(() -> choice(sources) != null && choice(sources).isShowing());
        ComboBox<?> choice = choice(sources);
        push(KeyCode.DOWN, () -> choice.getValue() != null);
        push(KeyCode.ENTER, () -> sources.getEditingCell() == null);
        robot.interact(() -> robotEdit(sources, 2));
        typeIntoOpenCell("5.2");
        field("monthText", "installed");
        field("monthInvestment", "4.88");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ui.await(() -> {
            ui.settle();
            return item().fundings().size() == 1 && item().months().size() == 1;
        });
        Funding funding = item().fundings().get(0);
        assertThat(funding.approved()).isEqualTo(Money.ofYuan("52000"));
        assertThat(item().project().budget().plannedTotal()).isEqualTo(Money.ofYuan("52000"));
    }

    private static ComboBox<?> choice(TableView<?> table) {
        return (ComboBox<?>) table.lookup(".table-cell .combo-box");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void robotEdit(TableView table, int column) {
        table.requestFocus();
        table.edit(0, (TableColumn) table.getColumns().get(column));
    }

    private void finishItem() {
        for (Status wanted : List.of(Status.UNDERWAY, Status.BUILT, Status.DONE)) {
            press("#detail-next-step");
            press("#detail-move-take");
            ui.await(() -> status() == wanted);
        }
        robot.interact(() -> ui.window().getScene().getRoot().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        ui.await(() -> {
            ui.settle();
            return status() == Status.BUILT;
        });
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        ui.await(() -> {
            ui.settle();
            return status() == Status.DONE;
        });
    }

    private void writeReports() {
        TestWindow.fx(() -> {
            ui.shell().open(Place.REPORTS);
            return true;
        });
        ui.await(() -> robot.lookup(".pages-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("第 1 / ")));
        robot.clickOn("导出 PDF");
        ui.await(() -> Files.exists(temp.resolve("月报.pdf")));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ui.await(() -> Files.exists(temp.resolve("月报.xlsx")));
    }

    private static JsonObject figures(Path data) {
        StringWriter out = new StringWriter();
        String[] args = {"--data", data.toString(), "figures", "--year", "2021", "--period", "2021-11", "--json"};
        int code = Cli.run(
                args, (folder, today) -> {}, folder -> {}, new PrintWriter(out), new PrintWriter(new StringWriter()));
        assertThat(code).isZero();
        return JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonObject("overall");
    }

    private static BigDecimal wan(JsonObject figures, String key) {
        return Money.ofYuan(figures.get(key).getAsString()).wan(2);
    }

    private static String shown(BigDecimal wan) {
        return String.format(Locale.ROOT, "%,.2f", wan);
    }

    private static String text(Path pdf) throws IOException {
        PdfReader reader = new PdfReader(Files.readAllBytes(pdf));
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        reader.close();
        return text.toString().replaceAll("\\s", "");
    }

    private static List<BigDecimal> totals(Path xlsx, String label) throws IOException {
        List<BigDecimal> numbers = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(xlsx.toFile(), null, true)) {
            for (Row row : book.getSheetAt(0)) {
                Cell first = row.getCell(0);
                if (first != null
                        && first.getCellType() == CellType.STRING
                        && first.getStringCellValue().startsWith(label)) {
                    row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                            numbers.add(BigDecimal.valueOf(cell.getNumericCellValue())
                                    .setScale(2, RoundingMode.HALF_UP));
                        }
                    });
                }
            }
        }
        return numbers;
    }
}
