package cn.banshi.work.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.edition.Edition;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.backup.BackupWork;
import cn.banshi.work.session.LedgerSession;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionWorkTest {
    static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    Path base;

    Services services;
    EditionWork work;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(base.resolve("ledger"));
        work = services.editions();
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void keepsThePdfAsIssuedWithTheEditionAndTheChainAtItsFoot() {
        long number = services.session().store().changeNumber();
        String head = services.session().store().head();

        Edition edition = work.lock(OCTOBER, List.of("R01", "R02"), true);

        assertThat(edition.issued().name()).isEqualTo("2021年10月 第1版");
        assertThat(edition.issued().through()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(edition.issued().changeNumber()).isEqualTo(number);
        assertThat(edition.issued().chainHead()).isEqualTo(head);
        assertThat(edition.reports())
                .hasSize(2)
                .allSatisfy(report -> assertThat(report.pages()).isPositive());
        byte[] pdf = work.pdf(edition, "R01");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(work.pdf(edition, "r01")).isEqualTo(pdf);
        assertThat(work.lockedUntil()).isEqualTo(OCTOBER);
        assertThat(services.backups().check().findings()).isEmpty();
    }

    @Test
    void drawsTheReportAgainFromWhatWasKept() {
        var shown = services.reports()
                .report(new cn.banshi.work.report.ReportRequest(
                        "R02", 2021, cn.banshi.domain.time.ReportPeriod.of(OCTOBER)));

        Edition edition = work.lock(OCTOBER, List.of("R02"), true);

        assertThat(work.report(edition, "R02")).isEqualTo(shown);
        assertThat(work.pages(edition, "R02").count())
                .isEqualTo(edition.report("R02").orElseThrow().pages());
        assertThat(work.figures(edition))
                .isEqualTo(EditionFigures.of(
                        services.reports().figures(2021, cn.banshi.domain.time.ReportPeriod.of(OCTOBER))));
        assertThat(work.settings(edition).office())
                .isEqualTo(services.session().ledger().office().office());
    }

    @Test
    void comesBackFromABackup() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        byte[] pdf = work.pdf(edition, "R01");
        Path backup = services.backups().backupTo(base.resolve("backups")).file();

        BackupWork.restore(backup, base.resolve("restored"));

        try (Services restored = Services.of(LedgerSession.open(base.resolve("restored"), null))) {
            assertThat(restored.editions().editions()).isEqualTo(work.editions());
            assertThat(restored.editions().pdf(edition, "R01")).isEqualTo(pdf);
            assertThat(restored.backups().check().findings()).isEmpty();
        }
    }

    @Test
    void staysLockedWhenOpenedAgain() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        services.close();

        services = Services.of(LedgerSession.open(base.resolve("ledger"), null));

        assertThat(services.editions().editions()).containsExactly(edition);
        assertThat(services.editions().lockedUntil()).isEqualTo(OCTOBER);
    }

    @Test
    void backsTheLedgerUpBeforeItLocks() throws Exception {
        work.lock(OCTOBER, List.of("R01"), true);

        try (var files = Files.list(base.resolve("ledger/backups"))) {
            assertThat(files).hasSize(1);
        }
    }
}
