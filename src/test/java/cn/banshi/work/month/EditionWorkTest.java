package cn.banshi.work.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.Copies;
import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.checks.DataQuality;
import cn.banshi.domain.checks.QualityKind;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.Submission;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportDocument;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.backup.BackupWork;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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
        assertThat(PdfText.pages(pdf))
                .hasSize(edition.report("R01").orElseThrow().pages())
                .allSatisfy(page -> assertThat(page).contains("报送版本2021年10月第1版变更到第" + number + "次校验码" + head));
        assertThat(work.lockedUntil()).isEqualTo(OCTOBER);
        assertThat(services.backups().check().findings()).isEmpty();
    }

    @Test
    void writesEveryKindOfFileWithTheDayThatItBore() throws IOException {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        work.write(edition, "R01", base.resolve("a.PDF"));
        assertThat(base.resolve("a.PDF")).hasBinaryContent(work.pdf(edition, "R01"));
        work.write(edition, "R01", base.resolve("a.xlsx"));
        assertThat(base.resolve("a.xlsx")).isNotEmptyFile();

        Path later = base.resolve("later.docx");
        Path ledger = base.resolve("ledger");
        services.close();
        services = Services.of(LedgerSession.open(ledger, LocalDate.of(2031, 1, 5)));
        services.editions().write(edition, "R01", later);
        try (XWPFDocument letter = new XWPFDocument(Files.newInputStream(later))) {
            assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("2021年11月30日")
                    .noneMatch(text -> text.contains("2031年1月5日"));
        }
    }

    @Test
    void drawsTheReportAgainFromWhatWasKept() {
        var shown = services.reports().report(new ReportRequest("R02", 2021, ReportPeriod.of(OCTOBER)));

        Edition edition = work.lock(OCTOBER, List.of("R02"), true);

        assertThat(work.report(edition, "R02")).isEqualTo(shown);
        assertThat(work.pages(edition, "R02").count())
                .isEqualTo(edition.report("R02").orElseThrow().pages());
        assertThat(work.figures(edition))
                .isEqualTo(EditionFigures.of(services.reports().figures(2021, ReportPeriod.of(OCTOBER))));
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
    void keepsEveryReportThatCanBeReported() {
        List<String> codes = work.choices().stream().map(ReportEntry::code).toList();
        assertThat(codes).contains("R01", "R02", "R09", "R24").doesNotContain("R15");

        Edition edition = work.lock(OCTOBER, codes, true);

        assertThat(edition.reports()).extracting(EditionReport::code).containsExactlyElementsOf(codes);
        for (String code : codes) {
            assertThat(work.report(edition, code))
                    .as(code)
                    .isEqualTo(services.reports().report(new ReportRequest(code, 2021, ReportPeriod.of(OCTOBER))));
        }
    }

    @Test
    void saysWhatIsOpenBeforeItLocks() {
        LockPreview preview = work.preview(OCTOBER);

        assertThat(preview.refusal()).isEmpty();
        assertThat(preview.through()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(preview.due()).isGreaterThan(preview.filled() - 1).isPositive();
        assertThat(preview.reports()).extracting(LockPreview.Planned::code).containsExactlyElementsOf(work.usual());
        assertThat(preview.pages()).isGreaterThanOrEqualTo(preview.reports().size());
        Pages set = preview.set().orElseThrow();
        assertThat(set.count()).isEqualTo(preview.pages());
        assertThat(PdfText.pages(set.pdf()).get(0)).contains("办结项目及投资情况月报表");
        assertThat(PdfText.pages(set.pdf()).get(set.count() - 1)).contains("勾稽核对表");
        assertThat(work.preview(OCTOBER, List.of()).set()).isEmpty();
        assertThat(preview.quality())
                .extracting(QualityPoint::sentence)
                .containsExactlyElementsOf(
                        DataQuality.of(
                                        services.session().ledger(),
                                        2021,
                                        OCTOBER,
                                        services.session().today())
                                .stream()
                                .map(QualityPoint::sentence)
                                .toList());
        assertThat(preview.openPoints()).isEqualTo(2);
        assertThat(preview.figures())
                .isEqualTo(services.reports()
                        .figures(2021, ReportPeriod.of(OCTOBER))
                        .overall());
        assertThat(preview.clean()).isFalse();
        assertThatThrownBy(() -> work.lock(OCTOBER, List.of("R01"), false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("还没有核对好：" + preview.open());
        assertThat(work.editions()).isEmpty();
    }

    @Test
    void locksWithoutAWordWhereNothingIsOpen() {
        services.close();
        services = WorkFixture.empty(base.resolve("empty"));
        work = services.editions();
        Dossier item = services.projects().create(WorkFixture.form(services, "路灯维修"));
        services.months().save(RowCopy.with(services.months().row(item.id(), NOVEMBER), "text", "已进场"));
        services.projects().save(WorkFixture.item(services, item.project().code()), unfunded(item));

        assertThat(work.preview(NOVEMBER).open()).isEmpty();
        assertThat(work.lock(NOVEMBER, List.of("R01", "R24"), false).reports()).hasSize(2);
    }

    private Dossier unfunded(Dossier item) {
        Dossier now = services.session().ledger().dossier(item.id());
        return RowCopy.with(
                now,
                "project",
                RowCopy.with(
                        now.project(),
                        "budget",
                        RowCopy.with(now.project().budget(), "moneyKind", MoneyKind.UNFUNDED)));
    }

    @Test
    void tellsCharactersThatTheKeptPdfWouldLackBeforeItLocks() {
        Dossier item = services.session().ledger().items().get(0);
        services.projects().save(item, Copies.with(item, "project.basics.name", "𠮷祥里路灯更换"));

        LockPreview seen = work.preview(OCTOBER, List.of("R02"));

        assertThat(seen.missing()).containsExactly("𠮷");
        assertThat(seen.clean()).isFalse();
        assertThat(seen.open()).endsWith("1 个字印不出来");
        assertThat(work.check(OCTOBER, List.of("R24")).missing()).isEmpty();
        assertThatThrownBy(() -> work.lock(OCTOBER, List.of("R02"), false)).hasMessageContaining("1 个字印不出来");
    }

    @Test
    void refusesMonthsThatAreNotOver() {
        assertRefused(YearMonth.of(2021, 12), "2021年12月还没有到，不能锁定");
        services.close();
        services = Services.of(LedgerSession.open(base.resolve("ledger"), LocalDate.of(2021, 11, 29)));
        work = services.editions();
        assertRefused(NOVEMBER, "2021年11月到2021年11月30日才结束，现在还是草表，不能锁定。请那天以后再来");
    }

    @Test
    void refusesMonthsThatAreLockedAlreadyOrWithALaterOne() {
        work.lock(OCTOBER, List.of("R01"), true);
        assertRefused(OCTOBER, "2021年10月已经锁定并存了报送版本。要按现在的数再出一份，请补发下一版");
        assertRefused(YearMonth.of(2021, 9), "2021年9月已随2021年10月一起锁定，不能再单独锁定");
        work.lock(NOVEMBER, List.of("R01"), true);
        assertThat(work.lockedUntil()).isEqualTo(NOVEMBER);
    }

    @Test
    void refusesAMonthWithoutItemsAndAnEditionWithoutReports() {
        assertRefused(YearMonth.of(2019, 5), "2019年5月的清单里没有项目，没有可以报送的内容");
        assertThatThrownBy(() -> work.lock(OCTOBER, List.of(), true)).hasMessage("请至少选一张要存的报表");
        assertThatThrownBy(() -> work.lock(OCTOBER, List.of("R99"), true)).isInstanceOf(AppException.class);
        assertThat(work.editions()).isEmpty();
    }

    private void assertRefused(YearMonth month, String sentence) {
        assertThat(work.refusal(month)).isEqualTo(sentence);
        assertThatThrownBy(() -> work.lock(month, List.of("R01"), true))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }

    @Test
    void locksNothingWhereTheBackupCannotBeWritten() throws IOException {
        Files.writeString(base.resolve("ledger/backups"), "a file where the folder should be");
        assertThatThrownBy(() -> work.lock(OCTOBER, List.of("R01"), true))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE));
        assertThat(work.editions()).isEmpty();
    }

    @Test
    void issuesAFurtherRevisionOnRequestOnly() {
        Edition first = work.lock(OCTOBER, List.of("R01", "R02"), true);
        assertThatThrownBy(() -> work.reissue(NOVEMBER, "错了")).hasMessageContaining("还没有报送过");
        assertThatThrownBy(() -> work.reissue(OCTOBER, " ")).hasMessage("请写明为什么要补发");
        byte[] pdf = work.pdf(first, "R02");
        services.session().explain(OCTOBER, "社区补报");
        MonthlyProgress row = services.months()
                .row(WorkFixture.item(services, "SF-LY-2021-002-1").id(), OCTOBER);
        services.months().save(RowCopy.with(row, "investment", Money.ofYuan("330000.00")));
        assertThat(work.laterChanges(first)).hasSize(1);

        Edition second = work.reissue(OCTOBER, "社区补报一笔");

        assertThat(second.issued().revision()).isEqualTo(2);
        assertThat(second.issued().through()).isEqualTo(first.issued().through());
        assertThat(second.issued().reason()).isEqualTo("社区补报一笔");
        assertThat(second.reports()).extracting(EditionReport::code).containsExactly("R01", "R02");
        assertThat(second.issued().investedInYear().minus(first.issued().investedInYear()))
                .isEqualTo(Money.ofYuan("10000.00"));
        assertThat(work.pdf(first, "R02")).isEqualTo(pdf).isNotEqualTo(work.pdf(second, "R02"));
        assertThat(work.laterChanges(first)).hasSize(1);
        assertThat(work.laterChanges(second)).isEmpty();
        assertThat(work.changedPast()).isEmpty();
    }

    @Test
    void tellsAChangedPastWithWhatItDoesToTheSums() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        assertThat(work.changedPast()).isEmpty();
        services.session().explain(OCTOBER, "社区补报");
        Dossier item = WorkFixture.item(services, "SF-LY-2021-002-1");
        MonthlyProgress row = services.months().row(item.id(), OCTOBER);
        services.months().save(RowCopy.with(row, "investment", Money.ofYuan("330000.00")));

        assertThat(work.changedPast()).singleElement().satisfies(past -> {
            assertThat(past.edition()).isEqualTo(edition);
            assertThat(past.changes()).isEqualTo(1);
            assertThat(past.doneDifference()).isZero();
            assertThat(past.investedDifference()).isEqualTo(Money.ofYuan("10000.00"));
        });
        assertThat(work.quality(2021, NOVEMBER))
                .filteredOn(point -> point.kind() == QualityKind.LOCKED_FACT)
                .singleElement()
                .satisfies(point ->
                        assertThat(point.item().id()).isEqualTo(item.project().parentId()));
        ReportDocument document = work.adjustments(edition);
        assertThat(document.rows()).hasSize(1);
        assertThat(document.rows().get(0).cells())
                .extracting(cell -> cell.text())
                .contains("月进展（2021年10月）：本月完成投资", "社区补报");
        assertThat(document.notes()).singleElement().asString().contains("年内累计完成投资", "增加 1.00 万元");
    }

    @Test
    void namesTheFieldsWithoutADateThatWereChangedSince() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        assertThat(work.adjustments(edition).notes()).contains("报送后没有改动过这个月和以前月份的数。");
        Dossier item = WorkFixture.item(services, "SF-CX-2021-003");
        plan(item, item.project().budget().plannedTotal().plus(Money.ofYuan("50000.00")));

        List<String> notes = work.adjustments(edition).notes();

        assertThat(work.adjustments(edition).rows()).isEmpty();
        assertThat(notes)
                .doesNotContain("报送后没有改动过这个月和以前月份的数。")
                .contains("没有日期的栏目按现在的值算，报送后改动过：计划总投资1处。")
                .anyMatch(note -> note.contains("。计划总投资：报送 ") && note.endsWith("增加 5.00 万元。"));

        plan(
                WorkFixture.item(services, "SF-CX-2021-003"),
                item.project().budget().plannedTotal());
        assertThat(work.adjustments(edition).notes()).contains("报送后没有改动过这个月和以前月份的数。");
    }

    @Test
    void countsNoPlanOfTheNextYearAmongWhatWasChangedOfAReportedMonth() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        Dossier item = WorkFixture.item(services, "SF-CX-2021-003");
        List<ListYear> carried = new ArrayList<>(item.listYears());
        ListYear next = Copies.with(Copies.with(carried.get(0), "id", 0L), "year", 2022);
        carried.add(Copies.with(next, "joinedOn", LocalDate.of(2022, 1, 1)));
        services.projects().save(item, Copies.with(item, "listYears", carried));
        assertThat(work.adjustments(edition).notes()).contains("报送后没有改动过这个月和以前月份的数。");

        Dossier now = WorkFixture.item(services, "SF-CX-2021-003");
        services.projects().save(now, Copies.with(now, "listYears", planned(now, 2022)));
        assertThat(work.adjustments(edition).notes()).contains("报送后没有改动过这个月和以前月份的数。");

        now = WorkFixture.item(services, "SF-CX-2021-003");
        services.projects().save(now, Copies.with(now, "listYears", planned(now, 2021)));
        assertThat(work.adjustments(edition).notes()).contains("没有日期的栏目按现在的值算，报送后改动过：年度计划投资1处。");
    }

    private static List<ListYear> planned(Dossier item, int year) {
        return item.listYears().stream()
                .map(entry ->
                        entry.year() == year ? Copies.with(entry, "plannedYear", Money.ofYuan("99900.00")) : entry)
                .toList();
    }

    @Test
    void setsARevisionBesideTheOneThatCameNext() {
        Edition first = work.lock(OCTOBER, List.of("R01"), true);
        services.session().explain(OCTOBER, "社区补报");
        invest("330000.00");
        Edition second = work.reissue(OCTOBER, "社区补报一笔");
        invest("350000.00");

        ReportDocument document = work.adjustments(first);

        assertThat(document.asOf()).isEqualTo("（第1版报送后，至第2版补发）");
        assertThat(document.rows()).hasSize(1);
        assertThat(document.notes())
                .singleElement()
                .asString()
                .contains("，第2版 %s 万元，增加 1.00 万元。"
                        .formatted(second.issued().investedInYear().wan(2).toPlainString()));
        assertThat(work.adjustments(second).notes()).singleElement().asString().contains("现在", "增加 2.00 万元");
        assertThat(work.adjustments(second).asOf()).isEqualTo("（第2版报送后，至2021年11月30日）");
    }

    private void invest(String yuan) {
        MonthlyProgress row = services.months()
                .row(WorkFixture.item(services, "SF-LY-2021-002-1").id(), OCTOBER);
        services.months().save(RowCopy.with(row, "investment", Money.ofYuan(yuan)));
    }

    private void plan(Dossier item, Money planned) {
        services.projects().save(item, Copies.with(item, "project.budget.plannedTotal", planned));
    }

    @Test
    void tellsTheNextMonthWhatWasReported() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        services.session().explain(OCTOBER, "社区补报");
        MonthlyProgress row = services.months()
                .row(WorkFixture.item(services, "SF-LY-2021-002-1").id(), OCTOBER);
        services.months().save(RowCopy.with(row, "investment", Money.ofYuan("330000.00")));

        ReportDocument next =
                (ReportDocument) services.reports().report(new ReportRequest("R02", 2021, ReportPeriod.of(NOVEMBER)));

        assertThat(String.join("", next.notes())).contains("年内累计完成投资含对以前月份的调整1万元");
        assertThat(edition.issued().revision()).isEqualTo(1);
    }

    @Test
    void notesToWhomAnEditionWasHanded() {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        LocalDate day = LocalDate.of(2021, 11, 2);

        Submission submission = work.submit(edition, " 区督查室 ", day, "公文系统", "");
        work.update(RowCopy.with(submission, "receipt", "王主任"));

        assertThat(work.editions().get(0).submissions()).singleElement().satisfies(one -> {
            assertThat(one.receiver()).isEqualTo("区督查室");
            assertThat(one.receipt()).isEqualTo("王主任");
        });
        assertThatThrownBy(() -> work.submit(edition, "", day, "", "")).hasMessage("请写明报给哪个单位");
        assertThatThrownBy(() -> work.submit(edition, "区", LocalDate.of(2021, 12, 1), "", ""))
                .hasMessageContaining("今天之后");
        assertThatThrownBy(() -> work.submit(edition, "区", LocalDate.of(2021, 10, 1), "", ""))
                .hasMessageContaining("早于");
        Submission kept = work.editions().get(0).submissions().get(0);
        assertThatThrownBy(() -> work.update(RowCopy.with(kept, "date", LocalDate.of(2021, 12, 1))))
                .hasMessageContaining("今天之后");
        assertThatThrownBy(() -> work.update(RowCopy.with(kept, "date", LocalDate.of(2021, 10, 1))))
                .hasMessageContaining("早于");
        work.remove(work.editions().get(0).submissions().get(0));
        assertThat(work.editions().get(0).submissions()).isEmpty();
        services.history().undo();
        assertThat(work.editions().get(0).submissions()).hasSize(1);
    }

    @Test
    void savesThePdfWholeOrNotAtAll() throws IOException {
        Edition edition = work.lock(OCTOBER, List.of("R01"), true);
        Path file = base.resolve("R01.pdf");
        work.writePdf(edition, "R01", file);
        assertThat(Files.readAllBytes(file)).isEqualTo(work.pdf(edition, "R01"));
        assertThatThrownBy(() -> work.pdf(edition, "R02")).hasMessageContaining("2021年10月 第1版里没有报表“R02”");
        Path workbook = base.resolve("R01.xlsx");
        assertThatThrownBy(() -> work.writePdf(edition, "R01", workbook)).hasMessageContaining(".pdf");
        assertThat(workbook).doesNotExist();
    }

    @Test
    void keepsAReportOnceHoweverOftenItIsNamed() {
        assertThat(work.lock(OCTOBER, List.of("R01", "R24", "R01"), true).reports())
                .extracting(EditionReport::code)
                .containsExactly("R01", "R24");
    }

    @Test
    void backsTheLedgerUpBeforeItLocks() throws Exception {
        work.lock(OCTOBER, List.of("R01"), true);

        try (var files = Files.list(base.resolve("ledger/backups"))) {
            assertThat(files).hasSize(1);
        }
    }
}
