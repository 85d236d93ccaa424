package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.office.SumMode;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.report.ReportPreview.Shown;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPreviewTest {
    @TempDir
    private Path folder;

    private SampleDesk desk;
    private UserSettings settings;
    private ReportChoices choices;
    private ReportPreview preview;

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        settings = UserSettings.read(folder.resolve("settings.json"));
        make();
    }

    private void make() {
        choices = new ReportChoices(
                desk.desk(), settings, desk.services().reports().catalogue());
        preview = new ReportPreview(
                desk.services().reports(), desk.services().editions(), choices, desk.desk(), new InlineTaskRunner());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Shown shown() {
        return Objects.requireNonNull(preview.shownProperty().get());
    }

    private ReportDocument table() {
        return (ReportDocument) shown().report();
    }

    @Test
    void laysNothingOutWhileItIsOutOfSight() {
        assertThat(preview.shownProperty().get()).isNull();
        preview.active(true);
        assertThat(table().code()).isEqualTo("R01");
        assertThat(shown().pages().count()).isPositive();
        assertThat(preview.busyProperty().get()).isFalse();
    }

    @Test
    void followsEveryChoice() {
        preview.active(true);
        assertThat(table().titleLine()).contains("2021年11月");
        choices.period().step(-1);
        assertThat(table().titleLine()).contains("2021年10月");
        choices.period().kind(PeriodKind.TO_MONTH);
        assertThat(table().titleLine()).contains("1—10月");
        assertThat(table().signature()).isNotEmpty();
        choices.flagProperty(ReportChoice.SIGNATURE).set(false);
        assertThat(table().signature()).isEmpty();
        choices.asOfProperty().set(LocalDate.of(2021, 10, 15));
        assertThat(table().asOf()).contains("截至2021年10月15日");
        assertThat(table().draft()).isTrue();
        choices.choose("R02");
        assertThat(table().code()).isEqualTo("R02");
    }

    @Test
    void limitsTheItemsToWhatIsChosen() {
        preview.active(true);
        long community = desk.desk().ledger().office().communities().get(2).id();
        choices.scopeProperty(ScopeKind.COMMUNITY).set(community);
        assertThat(table().asOf()).contains(desk.desk().ledger().office().communityName(community));
    }

    @Test
    void aDayToComeIsToday() {
        choices.asOfProperty().set(LocalDate.of(2031, 1, 1));
        preview.active(true);
        assertThat(table().asOf()).contains("截至2021年11月30日");
    }

    @Test
    void hasNothingToPrintWhereThereIsTroubleAndTellsItEachTime() {
        List<String> told = new ArrayList<>();
        preview.troubleProperty().addListener((o, was, words) -> {
            if (words != null) {
                told.add(words);
            }
        });
        preview.active(true);
        choices.asOfProperty().set(LocalDate.of(2021, 1, 5));
        assertThat(preview.shownProperty().get()).isNull();
        choices.flagProperty(ReportChoice.SIGNATURE).set(false);
        assertThat(told).hasSize(2).allMatch(words -> words.startsWith("截至日期2021年1月5日在期间开始"));

        choices.asOfProperty().set(null);
        assertThat(preview.troubleProperty().get()).isNull();
        assertThat(table().signature()).isEmpty();
    }

    @Test
    void remembersWhatWasChosenForEachReport() {
        choices.flagProperty(ReportChoice.SIGNATURE).set(false);
        choices.basisProperty().set(ReportBasis.TO_DATE);
        choices.choose("R02");
        assertThat(choices.flagProperty(ReportChoice.SIGNATURE).get()).isTrue();
        choices.sumModeProperty().set(SumMode.SHOWN);
        settings.save();
        settings = UserSettings.read(folder.resolve("settings.json"));
        make();
        assertThat(choices.entryProperty().get().code()).isEqualTo("R01");
        assertThat(choices.flagProperty(ReportChoice.SIGNATURE).get()).isFalse();
        assertThat(choices.flagProperty(ReportChoice.SUBTOTALS).get()).isTrue();
        assertThat(choices.basisProperty().get()).isEqualTo(ReportBasis.TO_DATE);
        assertThat(choices.sumModeProperty().get()).isEqualTo(SumMode.EXACT);
        choices.choose("R02");
        assertThat(choices.sumModeProperty().get()).isEqualTo(SumMode.SHOWN);
        assertThat(choices.basisProperty().get()).isEqualTo(ReportBasis.PERIOD);
    }

    @Test
    void asksOnceForAReportThatRecallsManyChoices() {
        choices.flagProperty(ReportChoice.SIGNATURE).set(false);
        choices.flagProperty(ReportChoice.SUBTOTALS).set(false);
        choices.choose("R02");
        int[] told = new int[1];
        choices.onChange(() -> told[0]++);
        choices.choose("R01");
        assertThat(told[0]).isEqualTo(1);
    }

    @Test
    void periodAndItemsStayFromReportToReport() {
        choices.period().step(-1);
        choices.scopeProperty(ScopeKind.COMMUNITY).set(7L);
        choices.choose("R02");
        assertThat(choices.request().period().last().getMonthValue()).isEqualTo(10);
        assertThat(choices.request().parameters().scope().communityIds()).containsExactly(7L);
    }
}
