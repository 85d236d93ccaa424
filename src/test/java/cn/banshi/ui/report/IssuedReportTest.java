package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.report.ReportPreview.Shown;
import cn.banshi.work.month.EditionWork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a locked month on the screen: as it was issued, until the figures of now are asked for. */
class IssuedReportTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    @TempDir
    private Path folder;

    private SampleDesk desk;
    private EditionWork editions;
    private ReportChoices choices;
    private ReportPreview preview;
    private Edition edition;

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        editions = desk.services().editions();
        choices = new ReportChoices(
                desk.desk(),
                UserSettings.read(folder.resolve("settings.json")),
                desk.services().reports().catalogue());
        preview = new ReportPreview(desk.services().reports(), editions, choices, desk.desk(), new InlineTaskRunner());
        edition = editions.lock(OCTOBER, List.of("R01", "R02"), true);
        changeOctober();
        choices.choose("R02");
        choices.period().step(-1);
        preview.active(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void changeOctober() {
        desk.invest(OCTOBER, 7_770_000, "核增");
    }

    private Shown shown() {
        return Objects.requireNonNull(preview.shownProperty().get());
    }

    private void assertOfNow() {
        assertThat(shown().asIssued()).isFalse();
        assertThat(shown().report()).isEqualTo(desk.services().reports().report(choices.request()));
        assertThat(shown().fileName()).doesNotContain("第1版");
    }

    @Test
    void isShownAndNamedAsIssuedWhateverChangedSince() {
        assertThat(shown().asIssued()).isTrue();
        assertThat(shown().report())
                .isEqualTo(editions.report(edition, "R02"))
                .isNotEqualTo(desk.services().reports().report(choices.request()));
        assertThat(shown().pages().count())
                .isEqualTo(edition.report("R02").orElseThrow().pages());
        assertThat(shown().fileName()).isEqualTo("2021年10月 R02 项目进展情况月报表 第1版");
    }

    @Test
    void isShownWithTheFiguresOfNowOnRequestAndOnlyForThatMonth() {
        preview.nowProperty().set(true);
        assertOfNow();
        assertThat(shown().kept()).isNotNull();
        preview.nowProperty().set(false);
        assertThat(shown().asIssued()).isTrue();

        preview.nowProperty().set(true);
        choices.period().step(1);
        assertThat(shown().kept()).as("November is open").isNull();
        choices.period().step(-1);
        assertThat(shown().asIssued()).isTrue();
    }

    @Test
    void hasTheFiguresOfNowWhereSomethingElseIsChosenThanWasIssued() {
        choices.sumModeProperty().set(SumMode.SHOWN);
        assertOfNow();
        assertThat(shown().kept()).isNull();
        choices.sumModeProperty().set(SumMode.EXACT);
        assertThat(shown().asIssued()).isTrue();

        choices.flagProperty(ReportChoice.SIGNATURE).set(false);
        assertOfNow();
        choices.flagProperty(ReportChoice.SIGNATURE).set(true);
        choices.audienceProperty().set(ReportAudience.PUBLIC);
        assertOfNow();
        assertThat(shown().fileName()).isEqualTo("2021年10月 R02 项目进展情况月报表（公示版）");
        choices.audienceProperty().set(ReportAudience.INTERNAL);
        choices.asOfProperty().set(LocalDate.of(2021, 10, 15));
        assertOfNow();
        choices.asOfProperty().set(LocalDate.of(2021, 10, 31));
        assertThat(shown().asIssued()).isTrue();

        choices.period().kind(PeriodKind.TO_MONTH);
        assertOfNow();
    }

    @Test
    void hasTheFiguresOfNowWhereThatReportWasNotKept() {
        choices.choose("R04");
        assertOfNow();
        assertThat(shown().kept()).isNull();
    }

    @Test
    void isThatOfTheNewestRevision() {
        Edition second = editions.reissue(OCTOBER, "按审计数重报");
        preview.renew();
        assertThat(shown().kept()).isEqualTo(second);
        assertThat(shown().report()).isEqualTo(editions.report(second, "R02"));
        assertThat(shown().fileName()).endsWith("第2版");
    }
}
