package cn.banshi.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.Submission;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.RecordedNotices;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.edition.EditionsModel.Shown;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.work.month.EditionWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsModelTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    @TempDir
    private Path folder;

    private SampleDesk desk;
    private InlineTaskRunner tasks;
    private EditionWork editions;
    private EditionsModel model;

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        tasks = new InlineTaskRunner();
        editions = desk.services().editions();
        model = new EditionsModel(desk.services(), desk.desk(), tasks, new RecordedNotices());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Edition edition() {
        return Objects.requireNonNull(model.editionProperty().get());
    }

    private Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private void lock() {
        editions.lock(OCTOBER, List.of("R01", "R04"), true);
    }

    private void changeOctober() {
        desk.invest(OCTOBER, 100, "核减");
    }

    @Test
    void showsNothingBeforeAMonthIsReported() {
        model.open(null);
        assertThat(model.list()).isEmpty();
        assertThat(model.editionProperty().get()).isNull();
        assertThat(model.shownProperty().get()).isNull();
    }

    @Test
    void showsThePapersOfTheNewestEdition() {
        lock();
        model.open(null);
        assertThat(edition().month()).isEqualTo(OCTOBER);
        assertThat(shown().code()).isEqualTo("R01");
        assertThat(shown().pages().count()).isEqualTo(edition().reports().get(0).pages());
        model.show("R04");
        assertThat(shown().report().code()).isEqualTo("R04");
    }

    @Test
    void hasNoPaperInFrontWhereOneIsDamagedAndSaysSoForEach() {
        lock();
        model.open(null);
        List<String> told = new ArrayList<>();
        model.troubleProperty().addListener((o, was, words) -> {
            if (words != null) {
                told.add(words);
            }
        });
        List<EditionReport> damaged = edition().reports().stream()
                .map(report -> Copies.with(report, "documentSha256", "0".repeat(64)))
                .toList();
        model.choose(new Edition(edition().issued(), damaged, List.of()));
        assertThat(model.shownProperty().get()).isNull();
        model.show("R04");
        assertThat(told).hasSize(2);
        model.show(EditionsModel.ADJUSTMENTS);
        assertThat(model.troubleProperty().get()).isNull();
        assertThat(shown().code()).isEqualTo(EditionsModel.ADJUSTMENTS);
    }

    @Test
    void countsAndListsWhatChangedSince() {
        lock();
        model.open(OCTOBER);
        assertThat(model.changesProperty().get()).isZero();
        changeOctober();
        assertThat(model.changesProperty().get()).isEqualTo(1);
        model.show(EditionsModel.ADJUSTMENTS);
        assertThat(((ReportDocument) shown().report()).rows().toString()).contains("核减");
    }

    @Test
    void writesThePdfAsItWasIssuedWhateverChangedSince() throws IOException {
        lock();
        byte[] issued = editions.pdf(editions.editions().get(0), "R01");
        model.open(OCTOBER);
        changeOctober();
        Path file = folder.resolve("10月.pdf");
        model.write(shown(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(issued);
    }

    @Test
    void aFurtherRevisionComesToTheFrontAndTheOldOneStays() {
        lock();
        model.open(OCTOBER);
        Edition first = edition();
        changeOctober();
        model.reissue(first, "按审计数重报");
        assertThat(tasks.troubles()).isEmpty();
        assertThat(model.list()).hasSize(2);
        assertThat(edition().issued().revision()).isEqualTo(2);
        assertThat(model.newest(edition())).isTrue();
        assertThat(model.newest(first)).isFalse();
    }

    @Test
    void notesCorrectsAndRemovesToWhomItWasHanded() {
        lock();
        model.open(OCTOBER);
        model.submit(edition(), "区督查室", LocalDate.of(2021, 11, 3), "公文系统", "");
        Submission entry = edition().submissions().get(0);
        assertThat(entry.receiver()).isEqualTo("区督查室");
        model.update(new Submission(
                entry.id(), entry.version(), entry.editionId(), entry.receiver(), entry.date(), entry.way(), "收文 318"));
        assertThat(edition().submissions())
                .singleElement()
                .extracting(Submission::receipt)
                .isEqualTo("收文 318");
        model.remove(edition().submissions().get(0));
        assertThat(edition().submissions()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnEntry() {
        lock();
        model.open(OCTOBER);
        model.submit(edition(), "区督查室", LocalDate.of(2021, 9, 1), "", "");
        assertThat(tasks.troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.sentence()).contains("报送日期"));
        assertThat(edition().submissions()).isEmpty();
    }
}
