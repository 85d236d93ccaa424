package cn.banshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionCommandsTest {
    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String data;

    @BeforeEach
    void sample() {
        Path folder = temp.resolve("台账");
        SampleFolder.copyTo(folder);
        data = folder.toString();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[args.length + 2];
        all[0] = "--data";
        all[1] = data;
        System.arraycopy(args, 0, all, 2, args.length);
        return Cli.run(
                all,
                (folder, today) -> {
                    throw new AssertionError("no window");
                },
                log -> {},
                new PrintWriter(out),
                new PrintWriter(err));
    }

    @Test
    void locksOnlyWhenWhatIsOpenIsAccepted() {
        assertThat(run("editions")).isZero();
        assertThat(out.toString()).contains("还没有报送版本");
        assertThat(run("lock", "2021-10", "--reports", "R01")).isEqualTo(2);
        assertThat(out.toString()).contains("应填", "SF-WC-2021-003", "资金来源合计46.49万元");
        assertThat(err.toString()).contains("还没有核对好", "加上 --accept 再来一次");

        assertThat(run("lock", "2021-10", "--reports", "r01, R02", "--accept")).isZero();
        assertThat(out.toString()).contains("已存：2021年10月 第1版", "R01", "R02");
        assertThat(run("lock", "2021-10", "--accept")).isEqualTo(2);
        assertThat(err.toString()).contains("已经锁定");
        assertThat(run("lock", "2022-10", "--accept")).isEqualTo(2);
        assertThat(err.toString()).contains("还没有到");
    }

    @Test
    void namesTheOptionForTheReasonOfAnImport() throws IOException {
        assertThat(run("lock", "2021-10", "--reports", "R01", "--accept")).isZero();
        String name;
        try (Services services = Services.of(LedgerSession.open(Path.of(data), null))) {
            name = WorkFixture.item(services, "SF-LY-2021-002-1").project().name();
        }
        Path csv = temp.resolve("补报.csv");
        Files.writeString(csv, "项目名称,本月进展,本月完成投资（万元）\n" + name + ",补报的进展,1.50\n");
        String[] words = {"import", csv.toString(), "--kind", "progress", "--month", "2021-10", "--reason", "社区补报"};

        assertThat(run("import", csv.toString(), "--kind", "progress", "--month", "2021-10", "--dry-run", "--json"))
                .isZero();
        assertThat(out.toString()).contains("locked-month: 会改动已报送的2021年10月，导入时要写明原因");
        assertThat(run("import", csv.toString(), "--kind", "progress", "--month", "2021-10", "--dry-run"))
                .isZero();
        assertThat(err.toString()).contains("1 行会改动已报送的2021年10月", "--reason 原因");
        assertThat(run(Arrays.copyOf(words, 6))).isEqualTo(2);
        assertThat(err.toString()).contains("2021年10月已报送，改动记入调整说明。请写明原因：加上 --reason 原因");

        assertThat(run(words)).isZero();
    }

    @Test
    void givesAPdfAndTheChangesSince() throws IOException {
        assertThat(run("lock", "2021-10", "--reports", "R01", "--accept")).isZero();
        assertThat(run("lock", "2021-10", "--reissue", "补报")).isZero();
        assertThat(run("editions", "--month", "2021-10")).isZero();
        assertThat(out.toString()).contains("2021年10月 第1版", "2021年10月 第2版");

        Path first = temp.resolve("1.pdf");
        assertThat(run("editions", "--month", "2021-10", "--revision", "1", "--pdf", "R01", "--out", first.toString()))
                .isZero();
        assertThat(Files.readString(first, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        Path changes = temp.resolve("调整说明.xlsx");
        assertThat(run("editions", "--month", "2021-10", "--changes", "--out", changes.toString()))
                .isZero();
        assertThat(changes).isNotEmptyFile();
    }

    @Test
    void writesAReportByAVariantAndTellsThatItWasReported() throws IOException {
        try (Services services = Services.of(LedgerSession.open(Path.of(data), null))) {
            services.variants().save("R02", "区督查室", List.of(new ColumnChoice("name", "工作事项", 0)));
        }
        Path file = temp.resolve("R02.csv");
        assertThat(run("report", "R02", "--period", "2021-10", "--variant", "区督查室", "--out", file.toString()))
                .isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("工作事项")
                .doesNotContain("存在问题");
        assertThat(err.toString()).isEmpty();
        assertThat(run("report", "R02", "--period", "2021-10", "--variant", "市里", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有模板“市里”").contains("区督查室");

        assertThat(run("lock", "2021-10", "--reports", "R02", "--accept")).isZero();
        Path again = temp.resolve("again.csv");
        assertThat(run("report", "R02", "--period", "2021-10", "--out", again.toString()))
                .isZero();
        assertThat(err.toString()).contains("这里是现在的数", "editions --month 2021-10 --pdf R02");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("editions", "--pdf", "R01")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
        assertThat(run("editions", "--pdf", "R01", "--out", "x.pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("--month");
        assertThat(run("editions", "--month", "2021-10", "--pdf", "R01", "--out", "x.pdf"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有2021年10月的这一版报送版本");
        assertThat(run("lock", "十月")).isEqualTo(2);
    }

    @Test
    void importsIntoAReportedMonthWithAReasonOnly() throws IOException {
        assertThat(run("lock", "2021-10", "--reports", "R01", "--accept")).isZero();
        Path table = temp.resolve("进展.csv");
        String[] args = {"import", table.toString(), "--kind", "progress", "--month", "2021-10", "--year", "2021"};
        String name = name();
        Files.writeString(table, "项目名称,本月进展,本月完成投资（万元）\n" + name + ",补报的进展,1.50\n", StandardCharsets.UTF_8);
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString()).contains("2021年10月已报送，改动记入调整说明");

        String[] explained = Arrays.copyOf(args, args.length + 2);
        explained[args.length] = "--reason";
        explained[args.length + 1] = "社区补报";
        assertThat(run(explained)).as(err.toString()).isZero();
        assertThat(err.toString()).contains("已记入调整说明").doesNotContain("要写明原因");
        assertThat(run("editions")).isZero();
        assertThat(out.toString()).contains("之后改动");
    }

    private String name() {
        try (var services = Services.of(LedgerSession.open(Path.of(data), null))) {
            return WorkFixture.item(services, "SF-LY-2021-002-1").project().name();
        }
    }
}
