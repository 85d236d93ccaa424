package cn.banshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.basics.FirstLedger;
import cn.banshi.work.history.HistoryFilter;
import cn.banshi.work.session.LedgerSession;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Path> logged = new ArrayList<>();

    private int run(String... args) {
        return run(
                (folder, today) -> {
                    throw new AssertionError("no window");
                },
                args);
    }

    private int run(WindowStart window, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(args, window, logged::add, new PrintWriter(out), new PrintWriter(err));
    }

    private String sample() {
        Path folder = temp.resolve("示范 台账(1)");
        if (!LedgerSession.exists(folder)) {
            SampleFolder.copyTo(folder);
        }
        return folder.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10", "2021-11"})
    void printsTheExpectedFiguresOfTheSampleOffice(String period) throws IOException {
        assertThat(run("--data", sample(), "figures", "--year", "2021", "--period", period, "--json"))
                .isZero();
        JsonElement expected = JsonParser.parseString(Files.readString(
                Path.of("src/test/resources/cn/banshi/sample/expected-figures-" + period + ".json"),
                StandardCharsets.UTF_8));
        assertThat(byName(JsonParser.parseString(out.toString()))).isEqualTo(byName(expected));
    }

    /** The order of groups is free, and counts of zero may be left out. */
    private static Object byName(JsonElement json) {
        if (json instanceof JsonObject object) {
            Map<String, Object> map = new TreeMap<>();
            object.entrySet().forEach(entry -> {
                boolean count = Set.of("scheduleWords", "lights").contains(entry.getKey());
                map.put(entry.getKey(), count ? counts(entry.getValue().getAsJsonObject()) : byName(entry.getValue()));
            });
            return map;
        }
        if (json instanceof JsonArray array) {
            Map<String, Object> map = new TreeMap<>();
            array.forEach(one -> map.put(one.getAsJsonObject().get("name").getAsString(), byName(one)));
            return map;
        }
        return json.toString();
    }

    private static Map<String, Integer> counts(JsonObject words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.entrySet()
                .forEach(word -> counts.put(word.getKey(), word.getValue().getAsInt()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Test
    void bringsBackTheSameFiguresAndHistoryFromABackup() throws IOException {
        Path ledger = Path.of(sample());
        try (Services services = Services.of(LedgerSession.open(ledger, null))) {
            Dossier first = services.session().ledger().items().get(0);
            services.projects().recycle(Set.of(first.id()));
            services.history().undo();
        }
        String[] figures = {"figures", "--year", "2021", "--period", "2021-11", "--json"};
        assertThat(run(with(ledger, figures))).isZero();
        String before = out.toString();
        List<ChangeSet> history = history(ledger);
        assertThat(history).hasSize(3);

        Path backups = temp.resolve("备份");
        assertThat(run("--data", ledger.toString(), "backup", "--to", backups.toString()))
                .isZero();
        wipe(ledger);
        Path file;
        try (Stream<Path> files = Files.list(backups)) {
            file = files.findFirst().orElseThrow();
        }
        assertThat(run("restore", file.toString(), "--to", ledger.toString())).isZero();

        assertThat(run(with(ledger, figures))).isZero();
        assertThat(out.toString()).isEqualTo(before);
        assertThat(history(ledger)).isEqualTo(history);
        assertThat(run("--data", ledger.toString(), "check")).isZero();
        assertThat(run("restore", file.toString(), "--to", ledger.toString())).isEqualTo(3);
    }

    private static String[] with(Path ledger, String... args) {
        return Stream.concat(Stream.of("--data", ledger.toString()), Stream.of(args))
                .toArray(String[]::new);
    }

    private static List<ChangeSet> history(Path ledger) {
        try (Services services = Services.of(LedgerSession.open(ledger, null))) {
            return services.history().list(HistoryFilter.newest(100));
        }
    }

    private static void wipe(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    @Test
    void writesTheMonthsReportsOfTheDemo() throws IOException {
        Path folder = temp.resolve("demo");
        assertThat(run("demo", "--out", folder.toString())).isZero();
        for (String code : List.of("R01", "R02")) {
            assertThat(Files.readAllBytes(folder.resolve(code + "-2021-11.pdf")))
                    .startsWith('%', 'P', 'D', 'F');
            assertThat(Files.readAllBytes(folder.resolve(code + "-2021-11.xlsx")))
                    .startsWith('P', 'K');
            assertThat(out.toString()).contains(code + "-2021-11.pdf");
        }
        assertThat(Files.readAllBytes(folder.resolve("R18-2021-11.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(run("demo", "--out", folder.toString())).as("a second time").isZero();
    }

    @Test
    void writesLettersAsTextDocuments() throws IOException {
        for (String code : List.of("R23", "R01")) {
            Path file = temp.resolve(code + ".docx");
            assertThat(run("--data", sample(), "report", code, "--period", "2021-10", "--out", file.toString()))
                    .isZero();
            assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        }
        String none = temp.resolve("R04.docx").toString();
        assertThat(run("--data", sample(), "report", "R04", "--period", "2021-10", "--out", none))
                .isEqualTo(2);
        assertThat(err.toString()).contains("没有文字说明");
        String table = temp.resolve("R23.csv").toString();
        assertThat(run("--data", sample(), "report", "R23", "--period", "2021-10", "--out", table))
                .isEqualTo(2);
        assertThat(err.toString()).contains("不是表格");
        assertThat(Path.of(none)).doesNotExist();
        assertThat(Path.of(table)).doesNotExist();
    }

    @Test
    void refusesToPutTheDemoIntoTheOfficesOwnLedger() {
        Path own = temp.resolve("own");
        FirstLedger.create(own, WorkFixture.office(""), null).close();
        assertThat(run(
                        "--data",
                        own.toString(),
                        "demo",
                        "--out",
                        temp.resolve("o").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("单位自己的台账");
    }

    @Test
    void saysThatTheListOfAYearIsEmpty() {
        String file = temp.resolve("空.xlsx").toString();
        assertThat(run("--data", sample(), "export", "projects", "--year", "1999", "--out", file))
                .isZero();
        assertThat(out.toString()).contains("1999年清单没有项目");
    }

    @Test
    void changesNothingWhenTheSameFileComesTwice() {
        String file = temp.resolve("项目.xlsx").toString();
        assertThat(run("--data", sample(), "export", "projects", "--out", file)).isZero();
        assertThat(run("--data", sample(), "import", file)).isZero();
        assertThat(out.toString()).contains("新增 0 项，更新 0 项，没有变化 56 项，没有导入 0 行");
        assertThat(history(Path.of(sample()))).hasSize(1);
    }

    @Test
    void answersOneWhenRowsOfAFileAreRefused() {
        String file = temp.resolve("p.xlsx").toString();
        assertThat(run("--data", sample(), "export", "projects", "--out", file)).isZero();
        Path other = temp.resolve("other");
        try (Services services = Services.of(FirstLedger.create(other, WorkFixture.office(""), null))) {
            assertThat(services.session().ledger().items()).isEmpty();
        }
        assertThat(run("--data", other.toString(), "import", file)).isEqualTo(1);
        assertThat(err.toString()).contains("社区").contains("没有").contains("行");
    }

    @Test
    void answersTwoForWrongUse() {
        assertThat(run("bogus")).isEqualTo(2);
        assertThat(run("figures")).isEqualTo(2);
        assertThat(err.toString()).contains("还缺 --period");
        assertThat(run("--data", sample(), "figures", "--period", "2021-13")).isEqualTo(2);
        assertThat(err.toString()).contains("2021-13").contains("2021-10");
        assertThat(run("--today", "昨天", "check")).isEqualTo(2);
        assertThat(err.toString()).contains("昨天");
        assertThat(run("export", "bogus", "--out", "x.xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("bogus").doesNotContain("expected");
        assertThat(run("--data", sample(), "report", "R99", "--period", "2021-10", "--out", "x.pdf"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("R99").contains("R01");
        assertThat(run("--data", sample(), "report", "R01", "--period", "2021-10", "--out", "x.doc"))
                .isEqualTo(2);
    }

    @Test
    void answersThreeForAMissingLockedOrDamagedLedger() throws IOException {
        assertThat(run("--data", temp.resolve("none").toString(), "check")).isEqualTo(3);
        assertThat(err.toString()).contains("没有台账").contains("demo");

        Path ledger = Path.of(sample());
        LedgerSession open = LedgerSession.open(ledger, null);
        try {
            assertThat(run("--data", ledger.toString(), "check")).isEqualTo(3);
            assertThat(err.toString().strip().lines()).hasSize(1);
        } finally {
            open.close();
        }

        Files.write(ledger.resolve("ledger.mv.db"), new byte[] {1, 2, 3});
        assertThat(run("--data", ledger.toString(), "check")).isEqualTo(3);
        assertThat(err.toString()).doesNotContain("Exception").isNotBlank();
    }

    @Test
    void saysInOneSentenceThatThereIsNoDisplay() {
        int code = run((folder, today) -> {
            throw new AppException(ErrorCode.USAGE, "这里没有显示器，打不开窗口。可以用 demo");
        });
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().strip().lines()).containsExactly("这里没有显示器，打不开窗口。可以用 demo");
    }

    @Test
    void handsFolderAndDayToTheWindow() {
        AtomicReference<String> seen = new AtomicReference<>();
        int code = run((folder, today) -> seen.set(folder + " " + today), "--data", "某处", "--today", "2021-11-30");
        assertThat(code).isZero();
        assertThat(seen.get()).isEqualTo("某处 2021-11-30");
    }

    @Test
    void helpsInChinese() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("用法：", "选项：", "命令：", "返回值").doesNotContain("Usage");
        for (String command : List.of(
                "demo", "export", "import", "figures", "report", "lock", "editions", "backup", "restore", "check")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("用法：").doesNotContain("Usage");
        }
    }

    @Test
    void writesPrettyFiguresForPeopleToo() {
        assertThat(run("--data", sample(), "figures", "--period", "2021-10")).isZero();
        assertThat(out.toString()).contains("项目 42 项").contains("54.8%");
    }

    @Test
    void takesTodayFromTheCommandLine() {
        Path own = temp.resolve("own2");
        FirstLedger.create(own, WorkFixture.office(""), null).close();
        assertThat(run("--data", own.toString(), "--today", "2021-10-15", "figures", "--period", "2021-10", "--json"))
                .isZero();
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(json.get("asOf").getAsString()).isEqualTo("2021-10-15");
        assertThat(json.getAsJsonObject("overall").get("doneRate").getAsString())
                .isEqualTo("/");
    }

    @Test
    void putsAFaultOfTheProgramIntoTheLogOfTheLedgersFolder() {
        WindowStart faulty = (folder, today) -> {
            throw new IllegalStateException("fault");
        };
        String folder = sample();
        assertThat(run(faulty, "--data", folder)).isEqualTo(3);
        assertThat(err.toString()).contains("IllegalStateException");
        assertThat(logged).containsExactly(Path.of(folder));

        logged.clear();
        assertThat(run("--data", folder, "report", "X99")).isNotZero();
        assertThat(logged).as("what the clerk can mend needs no log").isEmpty();
        assertThat(run(faulty, "--data", temp.resolve("none").toString())).isEqualTo(3);
        assertThat(logged).as("no log where there is no ledger").isEmpty();
    }

    @Test
    void adoptsALedgerThatLostItsGenerationFileOnlyWhenTold() throws IOException {
        Path own = temp.resolve("own3");
        FirstLedger.create(own, WorkFixture.office("文昌社区"), null).close();
        Files.delete(own.resolve("ledger.generation"));
        assertThat(run("--data", own.toString(), "check")).isEqualTo(3);
        assertThat(run("--data", own.toString(), "check", "--adopt")).isZero();
        assertThat(out.toString()).contains("已按现状采用").contains("核对无误");
        assertThat(run("--data", own.toString(), "check")).isZero();
        assertThat(run("--data", own.toString(), "check", "--adopt")).isZero();
        assertThat(out.toString()).contains("不用采用");
    }

    @Test
    void fillsAFormAndTellsWhatWentWhere() throws IOException {
        String form = "src/test/resources/cn/banshi/forms/done-with-sums.xlsx";
        Path filled = temp.resolve("报送.xlsx");
        assertThat(run("--data", sample(), "fill", form, "--period", "2021-10", "--out", filled.toString()))
                .isZero();
        assertThat(filled).exists();
        assertThat(out.toString()).contains("填入 8 项", "E列 投资情况（万元） / 计划总投资 ← 计划总投资（万元） plannedTotal");

        Path map = Files.writeString(temp.resolve("map.json"), "{\"items\": \"DONE\"}", StandardCharsets.UTF_8);
        String[] again = {
            "--data",
            sample(),
            "fill",
            form,
            "--period",
            "2021-10",
            "--out",
            filled.toString(),
            "--map",
            map.toString(),
            "--json"
        };
        assertThat(run(again)).isZero();
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(json.get("items").getAsInt()).isEqualTo(23);
        assertThat(json.getAsJsonArray("headingRows").toString()).isEqualTo("[4,5]");

        String group = "{\"dataRows\": [{\"from\": 6, \"to\": 10, \"group\": \"文体活动\"}]}";
        Files.writeString(map, group, StandardCharsets.UTF_8);
        assertThat(run(again)).isEqualTo(1);
        assertThat(JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .get("leftOut")
                        .getAsInt())
                .isPositive();
        assertThat(err.toString()).containsOnlyOnce("没有对应的分组");

        assertThat(run("--data", sample(), "fill", "没有.xlsx", "--period", "2021-10", "--out", filled.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("没有文件");
        assertThat(run("--data", sample(), "fill", form, "--period", "2021-10", "--out", "a.pdf"))
                .isEqualTo(2);
    }
}
