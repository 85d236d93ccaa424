package cn.banshi.work.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthSetTest {
    private static final ReportPeriod OCTOBER = ReportPeriod.of(YearMonth.of(2021, 10));
    private static final Path FORM = Path.of("src/test/resources/cn/banshi/forms/done-with-sums.xlsx");
    private static final SetItem DONE = new SetItem.OfReport("R01");
    private static final SetItem SUPERVISION = new SetItem.OfReport("R15");

    @TempDir
    Path temp;

    private Services services;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(temp.resolve("data"));
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void writesReportsAndFormsWithAListIntoAFolderOfReceiverAndMonth() throws IOException {
        services.forms().save(services.forms().guess(FORM), FORM);
        SetResult result = write(DONE, new SetItem.OfForm("done-with-sums"));
        assertThat(result.folder().getFileName()).hasToString("2021年10月 区督查室");
        assertThat(names(result.folder()))
                .containsExactlyInAnyOrder(
                        "2021年10月 办结项目及投资情况月报表.pdf",
                        "2021年10月 办结项目及投资情况月报表.xlsx",
                        "2021年10月 done-with-sums.xlsx",
                        "目录.pdf");
        assertThat(result.lines()).extracting(SetResult.Line::written).containsExactly(true, true);
        assertThat(index(result.folder()))
                .contains("2021年10月区督查室目录", "办结项目及投资情况月报表.pdf", "done-with-sums.xlsx", "2021年11月30日导出");
        assertThat(names(temp.resolve("out"))).hasSize(1);
    }

    @Test
    void overwritesNothing() throws IOException {
        Path first = write(DONE).folder();
        Files.writeString(first.resolve("批注.txt"), "留着");
        Path second = write(DONE).folder();
        assertThat(second.getFileName()).hasToString("2021年10月 区督查室（2）");
        assertThat(first.resolve("批注.txt")).exists();
    }

    @Test
    void writesTheRestWhereOneFormWasMovedAndSaysSo() throws IOException {
        services.forms().save(services.forms().guess(FORM), FORM);
        Files.delete(services.forms().find("done-with-sums").form());
        SetResult result = write(DONE, new SetItem.OfForm("done-with-sums"));
        assertThat(result.written()).isEqualTo(1);
        assertThat(result.lines().get(1).remark()).isNotBlank();
        assertThat(result.lines().get(1).files()).isEmpty();
    }

    @Test
    void leavesOutCardsOfNobodyAndSaysWhy() {
        ReportPeriod january = ReportPeriod.of(YearMonth.of(2021, 1));
        SetResult result = services.sets()
                .write(
                        new SetOrder("", 2021, january, null, List.of(DONE, SUPERVISION), temp.resolve("out")),
                        SetProgress.NONE)
                .orElseThrow();
        assertThat(result.folder().getFileName()).hasToString("2021年1月 报送材料");
        assertThat(result.lines().get(1).written()).isFalse();
        assertThat(result.lines().get(1).remark()).contains("没有滞后项目");
    }

    @Test
    void leavesNothingWhenItIsStopped() throws IOException {
        List<String> heard = new ArrayList<>();
        SetOrder order = order(DONE, SUPERVISION);
        assertThat(services.sets().write(order, (done, all, next) -> {
                    heard.add(done + "/" + all + " " + next);
                    return done == 0;
                }))
                .isEmpty();
        assertThat(heard).containsExactly("0/2 办结项目及投资情况月报表", "1/2 督办单");
        assertThat(names(temp.resolve("out"))).isEmpty();
    }

    @Test
    void refusesAnEmptyChoiceAndMonthsToCome() {
        assertThatThrownBy(() -> write()).hasMessageContaining("至少选一张");
        ReportPeriod later = ReportPeriod.of(YearMonth.of(2021, 12));
        assertThatThrownBy(() -> services.sets()
                        .write(new SetOrder("", 2021, later, null, List.of(DONE), temp), SetProgress.NONE))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.USAGE))
                .hasMessageContaining("2021年12月还没有到");
    }

    @Test
    void leavesNothingWhereNothingCouldBeWritten() throws IOException {
        assertThatThrownBy(() -> write(new SetItem.OfForm("没有的"))).hasMessageContaining("没有的");
        assertThat(names(temp.resolve("out"))).isEmpty();
    }

    @Test
    void leavesNoSetWithGapsWhereTheDiskTakesNoMore() throws IOException {
        Path out = temp.resolve("out");
        SetProgress fullAfterOne = (done, all, next) -> {
            if (done == 1) {
                replaceByFile(out);
            }
            return true;
        };
        assertThatThrownBy(() -> services.sets().write(order(DONE, new SetItem.OfReport("R02")), fullAfterOne))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.FILE))
                .hasMessageContaining("“" + out + "”")
                .hasMessageNotContaining(".part");
        assertThat(names(out)).isEmpty();
    }

    /** Nothing can be written any more into the folder that the set is being written to. */
    private static void replaceByFile(Path parent) {
        try (Stream<Path> inside = Files.list(parent)) {
            Path unfinished = inside.findFirst().orElseThrow();
            try (Stream<Path> files = Files.list(unfinished)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(unfinished);
            Files.createFile(unfinished);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void offersThePublicOnlyReportsThatHaveSuchAVersion() {
        assertThat(services.sets().everything(ReportAudience.INTERNAL, "")).contains(DONE, SUPERVISION);
        assertThat(services.sets().everything(ReportAudience.PUBLIC, ""))
                .contains(DONE)
                .doesNotContain(SUPERVISION);
        ReportParameters parameters = ReportParameters.of(
                        services.session().ledger().office().office())
                .with(ReportAudience.PUBLIC);
        SetOrder order = new SetOrder("", 2021, OCTOBER, parameters, List.of(DONE, SUPERVISION), temp.resolve("out"));
        SetResult result = services.sets().write(order, SetProgress.NONE).orElseThrow();
        assertThat(result.lines().get(1).remark()).contains("只有内部版");
        assertThat(result.folder().getFileName()).hasToString("2021年10月 报送材料（公示版）");
    }

    @Test
    void namesThePublicInEveryFileOfItsSetAndInTheHeadOfEveryPage() throws IOException {
        ReportParameters parameters = ReportParameters.of(
                        services.session().ledger().office().office())
                .with(ReportAudience.PUBLIC);
        List<SetItem> items = services.sets().everything(ReportAudience.PUBLIC, "");
        SetOrder order = new SetOrder("", 2021, OCTOBER, parameters, items, temp.resolve("out"));
        SetResult result = services.sets().write(order, SetProgress.NONE).orElseThrow();
        assertThat(result.written()).isEqualTo(items.size());
        for (String name : names(result.folder())) {
            Path file = result.folder().resolve(name);
            if (!name.equals("目录.pdf")) {
                assertThat(name).contains("（公示版）.");
            }
            if (name.endsWith(".pdf") && !name.equals("目录.pdf")) {
                PdfReader reader = new PdfReader(file.toString());
                for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                    assertThat(new PdfTextExtractor(reader).getTextFromPage(page))
                            .as(name + page)
                            .contains("公示版");
                }
            } else if (name.endsWith(".xlsx")) {
                try (Workbook book = WorkbookFactory.create(file.toFile())) {
                    assertThat(book.getSheetAt(0).getHeader().getRight())
                            .as(name)
                            .contains("公示版");
                }
            } else if (name.endsWith(".docx")) {
                try (XWPFDocument letter = new XWPFDocument(Files.newInputStream(file))) {
                    assertThat(letter.getHeaderList().stream().map(XWPFHeader::getText))
                            .as(name)
                            .anyMatch(text -> text.contains("公示版"));
                }
            }
        }
        assertThat(index(result.folder())).contains("（公示版）目录");
    }

    @Test
    void givesWhatWasIssuedOfALockedMonthWhereThatIsWanted() throws IOException {
        Edition edition = services.editions().lock(OCTOBER.last(), List.of("R01"), true);
        SetItem plans = new SetItem.OfReport("R03", List.of(ReportFormat.PDF), "");
        SetOrder order = new SetOrder("区督查室", 2021, OCTOBER, null, List.of(DONE, plans), temp.resolve("out"), true);
        SetResult result = services.sets().write(order, SetProgress.NONE).orElseThrow();

        assertThat(result.lines()).extracting(SetResult.Line::edition).containsExactly("2021年10月 第1版", "");
        assertThat(result.folder().resolve("2021年10月 办结项目及投资情况月报表 第1版.pdf"))
                .hasBinaryContent(services.editions().pdf(edition, "R01"));
        assertThat(result.folder().resolve("2021年10月 办结项目及投资情况月报表 第1版.xlsx")).exists();
        assertThat(result.folder().resolve("2021年10月 项目清单（年度计划）.pdf")).exists();
        assertThat(index(result.folder())).contains("说明里写“原件”的是报送时的", "2021年10月第1版原件");
        assertThat(index(write(DONE).folder())).contains("这里按台账现在的数出").doesNotContain("第1版原件");
    }

    @Test
    void namesNoReadersInASetForTheOfficeItself() throws IOException {
        SetResult result = write(DONE);
        assertThat(names(result.folder())).noneMatch(name -> name.contains("公示版"));
        Path file = result.folder().resolve("2021年10月 办结项目及投资情况月报表.pdf");
        assertThat(new PdfTextExtractor(new PdfReader(file.toString())).getTextFromPage(1))
                .doesNotContain("公示版");
    }

    @Test
    void usesTheNamedColumnsOfAReport() throws IOException {
        services.variants()
                .save("R01", "两栏", List.of(new ColumnChoice("listNumber", "", 0), new ColumnChoice("name", "事项", 0)));
        assertThat(services.sets().everything(ReportAudience.INTERNAL, "两栏"))
                .contains(new SetItem.OfReport("R01", List.of(), "两栏"), SUPERVISION);
        SetResult result = write(new SetItem.OfReport("R01", List.of(ReportFormat.PDF), "两栏"), SUPERVISION);
        Path file = result.folder().resolve("2021年10月 办结项目及投资情况月报表.pdf");
        assertThat(new PdfTextExtractor(new PdfReader(file.toString())).getTextFromPage(1))
                .contains("事项")
                .doesNotContain("项目名称");
    }

    private SetResult write(SetItem... items) {
        return services.sets().write(order(items), SetProgress.NONE).orElseThrow();
    }

    private SetOrder order(SetItem... items) {
        return new SetOrder("区督查室", 2021, OCTOBER, null, List.of(items), temp.resolve("out"));
    }

    private static String index(Path folder) throws IOException {
        PdfReader reader = new PdfReader(folder.resolve("目录.pdf").toString());
        return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s", "");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void refusesADayBeforeThePeriodBegins() {
        ReportRequest early = new ReportRequest(
                "R01", 2021, ReportPeriod.of(YearMonth.of(2021, 11)), LocalDate.of(2021, 10, 1), null);
        assertThatThrownBy(() -> services.reports().report(early))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("截至日期2021年10月1日在期间开始（2021年11月1日）以前");
    }
}
