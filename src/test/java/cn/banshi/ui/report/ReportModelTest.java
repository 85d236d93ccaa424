package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.report.ReportModel.Shown;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportModelTest {
    @TempDir
    private Path folder;

    private Services services;
    private ReportModel model;

    @BeforeEach
    void open() {
        SampleFolder.copyTo(folder.resolve("data"));
        services = Services.of(LedgerSession.open(folder.resolve("data"), null));
        Desk desk = new Desk(services.session());
        services.session().onChange(desk::take);
        model = new ReportModel(services, desk, new InlineTaskRunner());
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private ReportDocument table() {
        return (ReportDocument) shown().report();
    }

    @Test
    void laysNothingOutWhileItIsOutOfSight() {
        assertThat(model.shownProperty().get()).isNull();
        model.active(true);
        assertThat(table().code()).isEqualTo("R01");
        assertThat(shown().pages().count()).isPositive();
    }

    @Test
    void followsEveryChoice() {
        model.active(true);
        assertThat(table().titleLine()).contains("2021年11月");
        model.step(-1);
        assertThat(table().titleLine()).contains("2021年10月");
        model.spanProperty().set(Span.YEAR);
        assertThat(table().titleLine()).contains("1—10月");
        assertThat(table().signature()).isNotEmpty();
        model.signatureProperty().set(false);
        assertThat(table().signature()).isEmpty();
        model.choose("R02");
        assertThat(table().code()).isEqualTo("R02");
    }

    @Test
    void showsAPeriodThatAnotherScreenAsksFor() {
        model.active(true);
        model.show(new ReportPeriod(YearMonth.of(2021, 1), YearMonth.of(2021, 9)));
        assertThat(model.spanProperty().get()).isEqualTo(Span.YEAR);
        assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2021, 9));
    }

    @Test
    void neverShowsAMonthToCome() {
        model.step(1);
        assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2021, 11));
    }
}
