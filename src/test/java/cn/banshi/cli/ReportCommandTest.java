package cn.banshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.SampleFolder;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String VISITS = "SF-WC-2021-005";

    @TempDir
    private Path temp;

    private Path ledger;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void ledger() {
        ledger = temp.resolve("台账");
        SampleFolder.copyTo(ledger);
    }

    private int report(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("--data", ledger.toString(), "report"));
        all.addAll(Arrays.asList(args));
        return Cli.run(
                all.toArray(String[]::new),
                (folder, today) -> {
                    throw new AssertionError("no window");
                },
                folder -> {
                    throw new AssertionError(err.toString());
                },
                new PrintWriter(out),
                new PrintWriter(err));
    }

    @Test
    void limitsAReportToACommunity() throws IOException {
        Path file = temp.resolve("文昌.pdf");
        assertThat(report("R01", "--period", "2021-11", "--community", "文昌社区", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(text(file)).contains("文昌社区小计").doesNotContain("东湖社区小计");
    }

    @Test
    void limitsAReportToSeveralCommunities() throws IOException {
        Path file = temp.resolve("几个.pdf");
        assertThat(report(
                        "R01",
                        "--period",
                        "2021-11",
                        "--community",
                        "东湖社区,文昌社区",
                        "--community",
                        "锦泰社区",
                        "--basis",
                        "累计",
                        "--out",
                        file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(text(file))
                .contains("锦泰社区、文昌社区、东湖社区，截至", "文昌社区小计", "东湖社区小计", "锦泰社区小计")
                .doesNotContain("向阳社区");
    }

    @Test
    void takesTheDecimalsThatAreAskedFor() throws IOException {
        Path file = temp.resolve("位数.csv");
        assertThat(report(
                        "R04",
                        "--period",
                        "2021-11",
                        "--wan-decimals",
                        "0",
                        "--rate-decimals",
                        "2",
                        "--out",
                        file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("2807")
                .doesNotContain("2806.65");
        assertThat(report("R04", "--period", "2021-11", "--wan-decimals", "5", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--wan-decimals", "0 到 4");
    }

    @Test
    void givesWhatWasIssuedWhereThatIsWanted() throws IOException {
        Path file = temp.resolve("原件.pdf");
        assertThat(report("R01", "--period", "2021-10", "--issued", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有照这样报送过的原件");
        byte[] pdf;
        try (Services services = Services.of(LedgerSession.open(ledger, null))) {
            Edition edition = services.editions().lock(YearMonth.of(2021, 10), List.of("R01"), true);
            pdf = services.editions().pdf(edition, "R01");
        }
        assertThat(report("R01", "--period", "2021-10", "--issued", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(file).hasBinaryContent(pdf);
        assertThat(out.toString()).contains("2021年10月 第1版原件");
        assertThat(report("R01", "--period", "2021-10", "--sums", "显示", "--issued", "--out", file.toString()))
                .isEqualTo(2);
    }

    @Test
    void saysThatASetHoldsNothingAsIssued() {
        Path sets = temp.resolve("套表");
        assertThat(report("all", "--period", "2021-10", "--issued", "--out", sets.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(err.toString()).contains("这一套里没有报送时的原件，都是现在的数");
        assertThat(report("all", "--period", "2021-10", "--out", sets.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(err.toString()).doesNotContain("原件");
    }

    @Test
    void takesNoCommunityWithoutAName() {
        Path file = temp.resolve("a.xlsx");
        assertThat(report("R01", "--period", "2021-10", "--community", ",", "--out", file.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--community 没有写社区名称");
        assertThat(file).doesNotExist();
    }

    @Test
    void writesACardOfEachChosenItem() throws IOException {
        Path file = temp.resolve("卡.pdf");
        String items = VISITS + ",sf-wc-2020-001";
        assertThat(report("r18", "--period", "2021-11", "--items", items, "--no-signature", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(new PdfReader(file.toString()).getNumberOfPages()).isEqualTo(2);
        assertThat(text(file)).contains("行动不便老人上门办理业务和送菜", "东门闲置地块改建便民停车场").doesNotContain("填报人");
    }

    @Test
    void countsUpToDateAndAsOfADay() throws IOException {
        Path file = temp.resolve("累计.pdf");
        assertThat(report(
                        "R16",
                        "--period",
                        "2021-11",
                        "--basis",
                        "累计",
                        "--as-of",
                        "2021-11-15",
                        "--out",
                        file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(new PdfReader(file.toString()).getNumberOfPages()).isGreaterThan(10);
        assertThat(text(file)).contains("截至2021年11月15日");
    }

    @Test
    void writesAllOfAMonthForAReceiver() throws IOException {
        Path folder = temp.resolve("报送");
        assertThat(report("all", "--period", "2021-11", "--to", "区督查室", "--out", folder.toString()))
                .as(err.toString())
                .isZero();
        Path set = folder.resolve("2021年11月 区督查室");
        assertThat(set.resolve("目录.pdf")).exists();
        assertThat(set.resolve("2021年11月 办结项目及投资情况月报表.pdf")).exists();
        assertThat(set.resolve("2021年11月 督办单.pdf")).exists();
        assertThat(out.toString()).contains("已写出", "2021年11月 区督查室").doesNotContain("第1版");
    }

    @Test
    void saysWhatIsThereInsteadOfWhatIsNot() {
        String file = temp.resolve("x.pdf").toString();
        assertThat(report("R99", "--period", "2021-11", "--out", file)).isEqualTo(2);
        assertThat(err.toString()).contains("没有报表“R99”", "R01");
        assertThat(report("R01", "--period", "2021-11", "--community", "无名社区", "--out", file))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有社区“无名社区”", "文昌社区");
        assertThat(report("R18", "--period", "2021-11", "--items", "SF-0", "--out", file))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有编号是“SF-0”的项目");
        assertThat(report("R01", "--period", "2021-11", "--basis", "去年", "--out", file))
                .isEqualTo(2);
        assertThat(err.toString()).contains("去年", "本期 或 累计");
        assertThat(report("R01", "--period", "2021-11", "--variant", "区督查室", "--out", file))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有模板“区督查室”");
        assertThat(report("R01", "--period", "2021-11", "--sums", "大概", "--out", file))
                .isEqualTo(2);
        assertThat(err.toString()).contains("大概", "精确 或 显示");
        assertThat(temp.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void refusesMonthsToComeAndNamesTheLastThatMayBeAsked() {
        String file = temp.resolve("x.pdf").toString();
        assertThat(report("R01", "--period", "2022-03", "--out", file)).isEqualTo(2);
        assertThat(err.toString()).contains("2022年3月还没有到", "2021年11月");
        assertThat(report(
                        "all", "--period", "2021-12", "--out", temp.resolve("y").toString()))
                .isEqualTo(2);
        assertThat(temp.resolve("x.pdf")).doesNotExist();
        assertThat(temp.resolve("y")).doesNotExist();
    }

    @Test
    void saysThatAYearHasNoItemsAndWritesTheEmptyReport() {
        Path file = temp.resolve("空.pdf");
        assertThat(report("R01", "--period", "2015-05", "--out", file.toString()))
                .isZero();
        assertThat(err.toString()).contains("2015年清单在这段时间没有项目", "--year");
        assertThat(file).exists();
    }

    @Test
    void refusesFilesOfOtherKindsAndFoldersThatAreFiles() throws IOException {
        assertThat(report(
                        "R18",
                        "--period",
                        "2021-11",
                        "--out",
                        temp.resolve("x.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(".pdf", ".xlsx");
        assertThat(report(
                        "R18",
                        "--period",
                        "2021-11",
                        "--out",
                        temp.resolve("x.csv").toString()))
                .isEqualTo(2);
        Path file = Files.writeString(temp.resolve("文件"), "x");
        assertThat(report("all", "--period", "2021-11", "--out", file.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("不能写入");
        assertThat(file).hasContent("x");
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).allMatch(path -> !path.toString().endsWith(".part"));
        }
    }

    @Test
    void givesNothingPublicWithANumberOfAPersonOrOfAReportThatHasNoSuchVersion() throws IOException {
        Path file = temp.resolve("公示.pdf");
        assertThat(report("R15", "--period", "2021-11", "--public", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("“督办单”只有内部版", "R14");
        assertThat(report("R18", "--period", "2021-11", "--public", "--out", file.toString()))
                .isZero();
        Files.delete(file);
        write(VISITS, "受助人证件号11010119450101001");
        assertThat(report("R18", "--period", "2021-11", "--public", "--out", file.toString()))
                .isZero();
        Files.delete(file);
        write(VISITS, "单号20211126001，请查收");
        assertThat(report("R18", "--period", "2021-11", "--public", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("公示版没有出", "11位或18位").doesNotContain("20211126001");
        assertThat(file).doesNotExist();
    }

    private void write(String code, String content) {
        try (Services services = Services.of(LedgerSession.open(ledger, null))) {
            Dossier base = services.session().ledger().items().stream()
                    .filter(item -> item.project().code().equals(code))
                    .findFirst()
                    .orElseThrow();
            services.projects().save(base, Copies.with(base, "project.basics.content", content));
        }
    }

    private static String text(Path file) throws IOException {
        PdfReader reader = new PdfReader(file.toString());
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString().replaceAll("\\s", "");
    }
}
