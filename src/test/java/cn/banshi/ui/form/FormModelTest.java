package cn.banshi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.ui.RecordedNotices;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.form.FormEntry;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormModelTest {
    @TempDir
    private Path folder;

    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final RecordedNotices notices = new RecordedNotices();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private SampleDesk sample;
    private FormModel model;
    private FormActs acts;
    private FormFilling filling;

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("office"));
        openModel();
    }

    private void openModel() {
        model = new FormModel(sample.services(), sample.desk(), tasks, notices);
        acts = new FormActs(model, notices);
        UserSettings settings = UserSettings.read(folder.resolve("settings.json"));
        filling = new FormFilling(model, dialogs, settings, notices);
        model.renew(null);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Path form(String name) throws Exception {
        Path file = folder.resolve(name + ".xlsx");
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/cn/banshi/forms/" + name + ".xlsx"))) {
            Files.copy(in, file);
        }
        return file;
    }

    private FormDraft draft() {
        return Objects.requireNonNull(model.draft());
    }

    private List<String> names() {
        return model.list().stream().map(FormEntry::name).toList();
    }

    private static long files(Path out) throws Exception {
        try (Stream<Path> found = Files.list(out)) {
            return found.filter(file -> file.toString().endsWith(".xlsx")).count();
        }
    }

    @Test
    void takesAnEmptyFormInAndShowsWhatItWouldSay() throws Exception {
        acts.add(form("progress-two-headings"));
        assertThat(tasks.troubles()).isEmpty();
        assertThat(names()).containsExactly("progress-two-headings");
        FormDefinition now = draft().now();
        int first = now.blocks().get(0).firstRow();
        FormColumn name = now.columns().stream()
                .filter(column -> column.field() != null && column.field().key().equals("name"))
                .findFirst()
                .orElseThrow();
        assertThat(draft().shown(first, name.index())).isNotBlank();
        assertThat(draft().spot(first, name.index())).isEqualTo(FormSpot.SAMPLE);
        assertThat(draft().spot(now.lastHeading(), name.index())).isEqualTo(FormSpot.HEADING);
        assertThat(draft().dirty()).isFalse();
    }

    @Test
    void keepsCorrectionsAsADraftUntilTheyAreSaved() throws Exception {
        acts.add(form("monthly-a3"));
        int last = draft().now().blocks().get(0).firstRow();
        model.change(form -> FormEdit.fillTo(form, last));
        assertThat(draft().dirty()).isTrue();
        openModel();
        assertThat(draft().now().blocks().get(0).lastRow())
                .as("after the next start")
                .isEqualTo(last);
        assertThat(draft().dirty()).isTrue();
        model.save();
        assertThat(draft().dirty()).isFalse();
        openModel();
        assertThat(draft().now().blocks().get(0).lastRow()).isEqualTo(last);
        assertThat(draft().dirty()).isFalse();
    }

    @Test
    void saysWhereACorrectionCannotBe() throws Exception {
        acts.add(form("monthly-a3"));
        FormDefinition before = draft().now();
        model.change(form -> FormEdit.fillFrom(form, form.firstHeading()));
        assertThat(draft().now()).isEqualTo(before);
        assertThat(notices.words()).last().asString().contains("表头下面");
    }

    @Test
    void findsEverythingAnewBelowAHeadingThatTheClerkShows() throws Exception {
        acts.add(form("progress-two-headings"));
        FormDefinition before = draft().now();
        model.change(form -> Optional.of(form.with(FormChoice.ALL)));
        model.heading(before.lastHeading(), before.lastHeading());
        assertThat(draft().now().firstHeading()).isEqualTo(before.lastHeading());
        assertThat(draft().now().name()).isEqualTo(before.name());
        model.heading(before.firstHeading(), before.lastHeading());
        assertThat(draft().now().columns()).isEqualTo(before.columns());
    }

    @Test
    void computesNothingOutOfSightAndCatchesUpInFront() throws Exception {
        acts.add(form("monthly-a3"));
        model.active(false);
        model.step(-1);
        FormDraft before = draft();
        model.change(form -> Optional.of(form.with(FormChoice.ALL.of(FormChoice.Items.DONE))));
        assertThat(before.content()).isNotNull();
        assertThat(draft().content()).isNull();
        model.active(true);
        assertThat(draft().content()).isNotNull();
    }

    @Test
    void renamesDeletesAndBringsBack() throws Exception {
        acts.add(form("monthly-a3"));
        acts.add(form("done-with-sums"));
        assertThat(draft().kept()).isEqualTo("done-with-sums");
        acts.rename("办结汇总");
        assertThat(names()).containsExactlyInAnyOrder("monthly-a3", "办结汇总");
        assertThat(draft().kept()).isEqualTo("办结汇总");
        acts.delete();
        assertThat(names()).containsExactly("monthly-a3");
        assertThat(draft().kept()).isEqualTo("monthly-a3");
        notices.act();
        assertThat(names()).containsExactlyInAnyOrder("monthly-a3", "办结汇总");
    }

    @Test
    void savesAndFillsIntoTheFolderThatWasChosenOnce() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        acts.add(form("monthly-a3"));
        model.change(form -> FormEdit.total(form, Objects.requireNonNullElse(form.totalRow(), 0)));
        dialogs.choose(out);
        filling.fill();
        filling.fill();
        assertThat(tasks.troubles()).isEmpty();
        assertThat(draft().dirty()).isFalse();
        assertThat(dialogs.asked()).hasSize(1);
        assertThat(notices.files())
                .containsExactly(
                        out.resolve("2021年11月 monthly-a3 第1版.xlsx"), out.resolve("2021年11月 monthly-a3 第2版.xlsx"));
        assertThat(files(out)).isEqualTo(2);
    }

    @Test
    void fillsAllFormsAndTellsOfThoseThatCannotBe() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        acts.add(form("monthly-a3"));
        acts.add(form("done-with-sums"));
        Path broken = model.list().get(0).form();
        Files.write(broken, new byte[] {1, 2, 3});
        dialogs.choose(out);
        filling.fillAll();
        assertThat(files(out)).isEqualTo(1);
        assertThat(notices.words()).last().asString().startsWith("已填好 1 张表");
        assertThat(filling.warningsProperty().get())
                .anyMatch(words -> words.startsWith(model.list().get(0).name()));
    }
}
