package cn.banshi.work.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.project.MoveRequest;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition stays what it was, whatever happens to the ledger afterwards. */
class RandomChangesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final int CHANGES = 500;

    @TempDir
    Path base;

    private final SplittableRandom random = new SplittableRandom(20211031);
    private Services services;
    private int refused;

    @Test
    void anEditionSurvivesFiveHundredLaterChanges() {
        services = WorkFixture.sample(base.resolve("ledger"));
        try {
            EditionWork work = services.editions();
            List<String> codes =
                    work.choices().stream().map(entry -> entry.code()).toList();
            Edition edition = work.lock(OCTOBER, codes, true);
            Map<String, byte[]> pdfs = new LinkedHashMap<>();
            Map<String, Report> documents = new LinkedHashMap<>();
            for (EditionReport report : edition.reports()) {
                pdfs.put(report.code(), work.pdf(edition, report.code()));
                documents.put(report.code(), work.report(edition, report.code()));
            }
            EditionFigures figures = work.figures(edition);
            Report before = now();

            services.session().explain(OCTOBER, "随机改动");
            long start = services.session().ledger().changeNumber();
            while (services.session().ledger().changeNumber() < start + CHANGES) {
                change();
            }

            assertThat(now()).as("the ledger itself did change").isNotEqualTo(before);
            assertThat(refused).as("most changes went through").isLessThan(CHANGES);
            services.close();
            services = Services.of(LedgerSession.open(base.resolve("ledger"), null));
            EditionWork later = services.editions();
            Edition same = later.editions().get(0);
            assertThat(same).isEqualTo(edition);
            for (EditionReport report : same.reports()) {
                String code = report.code();
                assertThat(later.pdf(same, code)).as(code).isEqualTo(pdfs.get(code));
                assertThat(later.report(same, code)).as(code).isEqualTo(documents.get(code));
                assertThat(later.pages(same, code).count()).as(code).isEqualTo(report.pages());
                assertThat(PdfText.pages(later.pages(same, code).pdf()))
                        .as(code)
                        .isEqualTo(PdfText.pages(pdfs.get(code)));
            }
            assertThat(later.figures(same)).isEqualTo(figures);
            assertThat(later.laterChanges(same)).isNotEmpty();
            assertThat(services.backups().check().findings()).isEmpty();
        } finally {
            services.close();
        }
    }

    private Report now() {
        return services.reports().report(new ReportRequest("R02", 2021, ReportPeriod.of(OCTOBER)));
    }

    private void change() {
        try {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> month();
                case 3 -> field();
                case 4 -> move();
                case 5 -> services.projects().create(WorkFixture.form(services, "新项目" + random.nextInt(100_000)));
                case 6 -> rename();
                case 7 -> office();
                case 8 -> services.history().undo();
                default -> services.history().redo();
            }
        } catch (AppException e) {
            refused++;
        }
    }

    private Dossier any() {
        List<Dossier> items = List.copyOf(services.session().ledger().all());
        return items.get(random.nextInt(items.size()));
    }

    private void month() {
        YearMonth month = YearMonth.of(2021, 1 + random.nextInt(11));
        MonthlyProgress row = services.months().row(any().id(), month);
        row = RowCopy.with(row, "text", "随机进展" + random.nextInt(1000));
        row = RowCopy.with(row, "physicalProgress", new Percent(random.nextInt(10_001)));
        services.months().save(RowCopy.with(row, "investment", Money.ofFen(random.nextLong(100_000_000))));
    }

    private void field() {
        Dossier dossier = any();
        Project project = dossier.project();
        project = RowCopy.with(
                project, "basics", RowCopy.with(project.basics(), "name", project.name() + random.nextInt(10)));
        project = RowCopy.with(
                project,
                "budget",
                RowCopy.with(project.budget(), "plannedTotal", Money.ofFen(random.nextLong(10_000_000_000L))));
        services.projects().save(dossier, RowCopy.with(dossier, "project", project));
    }

    private void move() {
        Status to = List.of(Status.UNDERWAY, Status.BUILT, Status.DONE, Status.PAUSED)
                .get(random.nextInt(4));
        LocalDate day = LocalDate.of(2021, 9, 1).plusDays(random.nextInt(90));
        services.projects().move(List.of(any().id()), new MoveRequest(to, day, "田野", "纪要", "随机"));
    }

    private void rename() {
        List<Community> communities =
                new ArrayList<>(services.session().ledger().office().communities());
        Community one = communities.get(random.nextInt(communities.size()));
        services.basics().save(RowCopy.with(one, "name", "社区" + random.nextInt(1_000_000)));
    }

    private void office() {
        Office office = services.session().ledger().office().office();
        services.basics().save(RowCopy.with(office, "wanDecimals", random.nextInt(5)));
    }
}
