package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.check.CrossCheck;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelTest {
    @TempDir
    private Path folder;

    private SampleDesk desk;
    private ReportChoices choices;
    private CheckModel model;
    private final List<CrossCheck> seen = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        choices = new ReportChoices(
                desk.desk(),
                UserSettings.read(folder.resolve("settings.json")),
                desk.services().reports().catalogue());
        model = new CheckModel(desk.services().reports(), choices, desk.desk(), new InlineTaskRunner());
        model.checkProperty().addListener((o, was, check) -> seen.add(check));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void comparesNothingOutOfSight() {
        choices.period().step(-1);
        assertThat(seen).isEmpty();
        model.active(true);
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).checks()).isNotEmpty();
    }

    @Test
    void comparesAnewForAnotherPeriodButNotForAnotherReportOrScope() {
        model.active(true);
        choices.choose("R02");
        choices.scopeProperty(ScopeKind.COMMUNITY).set(3L);
        assertThat(seen).hasSize(1);
        choices.period().step(-1);
        assertThat(seen).hasSize(2);
    }

    @Test
    void saysWhichComparisonOfTheSampleOfficeFails() {
        model.active(true);
        CrossCheck check = seen.get(0);
        assertThat(check.failures()).isEqualTo(1);
        assertThat(check.checks().stream().filter(one -> !one.passed()))
                .singleElement()
                .satisfies(failed -> assertThat(failed.items()).isNotEmpty());
    }
}
