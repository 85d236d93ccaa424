package cn.banshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final String RESOURCES = "/cn/banshi/intake/";

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(args, (folder, today) -> {}, folder -> {}, new PrintWriter(out), new PrintWriter(err));
    }

    private Path resource(String name) throws IOException {
        Path file = temp.resolve(name.substring(name.lastIndexOf('/') + 1));
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private JsonObject expected(String name) throws IOException {
        return JsonParser.parseString(Files.readString(resource(RESOURCES + name + ".json"), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private String ledger(String needs) throws IOException {
        Path data = temp.resolve("台账 [1]");
        if (needs.equals("demo-office")) {
            SampleFolder.copyTo(data);
            return data.toString();
        }
        for (String kind : List.of("communities", "departments")) {
            Path file = resource("/cn/banshi/sample/" + kind + ".csv");
            assertThat(run(
                            "--data",
                            data.toString(),
                            "--today",
                            "2021-11-30",
                            "import",
                            file.toString(),
                            "--kind",
                            kind))
                    .as(err.toString())
                    .isZero();
        }
        return data.toString();
    }

    private JsonObject imported(String data, Path file, JsonObject expected, String... more) {
        List<String> args =
                new java.util.ArrayList<>(List.of("--data", data, "--today", "2021-11-30", "import", file.toString()));
        expected.getAsJsonArray("args").forEach(one -> args.add(one.getAsString()));
        args.add("--json");
        args.addAll(List.of(more));
        int code = run(args.toArray(String[]::new));
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.ROWS_REFUSED);
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects-heshun", "progress-wenchang", "requests-donghu", "projects-departments"})
    void readsForeignTablesAsAPersonWould(String name) throws IOException {
        JsonObject sample = expected(name);
        JsonObject wanted = sample.getAsJsonObject("expect");
        String data = ledger(sample.get("needs").getAsString());
        JsonObject got = imported(data, resource(RESOURCES + name + ".xlsx"), sample);

        assertThat(got.get("sheet")).isEqualTo(wanted.get("sheet"));
        assertThat(got.get("headingRows")).isEqualTo(wanted.get("headingRows"));
        Map<String, JsonObject> columns = byText(got.getAsJsonArray("columns"), "column");
        for (JsonElement one : wanted.getAsJsonArray("columns")) {
            JsonObject column = one.getAsJsonObject();
            JsonObject made = columns.get(column.get("column").getAsString());
            assertThat(accepted(column, "field"))
                    .as(column.toString())
                    .contains(made.get("field").toString());
            if (column.has("unit")) {
                assertThat(made.get("unit")).isEqualTo(column.get("unit"));
            }
        }
        Map<String, JsonObject> rows = byText(got.getAsJsonArray("rows"), "row");
        for (JsonElement one : wanted.getAsJsonArray("rows")) {
            compare(
                    one.getAsJsonObject(),
                    Objects.requireNonNull(
                            rows.remove(one.getAsJsonObject().get("row").getAsString())));
        }
        assertThat(rows).as("rows that are only structure").isEmpty();
        wanted.getAsJsonObject("counts")
                .entrySet()
                .forEach(count -> assertThat(got.getAsJsonObject("counts").get(count.getKey()))
                        .as(count.getKey())
                        .isEqualTo(count.getValue()));
    }

    private static void compare(JsonObject wanted, JsonObject got) {
        assertThat(accepted(wanted, "verdict"))
                .as(got.toString())
                .contains(got.get("verdict").toString());
        if (wanted.has("reasonClass")) {
            assertThat(got.getAsJsonArray("reasons").toString())
                    .contains(wanted.get("reasonClass").getAsString());
        }
        if (wanted.has("warningExpected")) {
            assertThat(got.getAsJsonArray("warnings").toString())
                    .contains(wanted.get("warningExpected").getAsString());
        }
        if (wanted.has("values")) {
            wanted.getAsJsonObject("values")
                    .entrySet()
                    .forEach(value -> assertThat(got.getAsJsonObject("values").get(value.getKey()))
                            .as(wanted.get("row") + " " + value.getKey())
                            .isEqualTo(value.getValue()));
        }
    }

    private static Set<String> accepted(JsonObject wanted, String key) {
        Set<String> texts = new HashSet<>();
        texts.add(wanted.get(key).toString());
        if (wanted.has("accept")) {
            wanted.getAsJsonArray("accept").forEach(one -> texts.add(one.toString()));
        }
        return texts;
    }

    private static Map<String, JsonObject> byText(JsonArray array, String key) {
        Map<String, JsonObject> map = new TreeMap<>();
        array.forEach(one -> map.put(one.getAsJsonObject().get(key).getAsString(), one.getAsJsonObject()));
        return map;
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        JsonObject sample = expected("projects-heshun");
        String data = ledger("communities");
        Path file = resource(RESOURCES + "projects-heshun.xlsx");
        imported(data, file, sample);
        JsonObject counts = imported(data, file, sample).getAsJsonObject("counts");
        assertThat(counts.get("new").getAsInt()).isZero();
        assertThat(counts.get("update").getAsInt()).isZero();
        assertThat(counts.get("same").getAsInt()).isEqualTo(6);
        run("--data", data, "--today", "2021-11-30", "figures", "--year", "2021", "--period", "2021-11", "--json");
        assertThat(JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .getAsJsonObject("overall")
                        .get("plannedTotal"))
                .isEqualTo(sample.getAsJsonObject("figuresAfterImport").get("plannedTotal"));
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        String data = ledger("communities");
        imported(data, resource(RESOURCES + "projects-heshun.xlsx"), expected("projects-heshun"), "--dry-run");
        run("--data", data, "--today", "2021-11-30", "figures", "--year", "2021", "--period", "2021-11", "--json");
        assertThat(JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .getAsJsonObject("overall")
                        .get("items")
                        .getAsInt())
                .isZero();
    }

    @Test
    void createsWhatIsMissingWhereAsked() throws IOException {
        JsonObject sample = expected("projects-heshun");
        String data = ledger("communities");
        JsonObject got = imported(data, resource(RESOURCES + "projects-heshun.xlsx"), sample, "--create-missing");
        assertThat(byText(got.getAsJsonArray("rows"), "row")
                        .get("18")
                        .get("verdict")
                        .getAsString())
                .isEqualTo("new");
        assertThat(got.getAsJsonArray("creating").toString()).contains("社区“和顺新村社区”");
    }

    @Test
    void readsTheMendedTableWithItsReasonsAgain() throws IOException {
        JsonObject sample = expected("projects-heshun");
        String data = ledger("communities");
        Path errors = temp.resolve("错误.xlsx");
        JsonObject first = imported(
                data, resource(RESOURCES + "projects-heshun.xlsx"), sample, "--dry-run", "--errors", errors.toString());
        JsonObject again = imported(data, errors, sample, "--dry-run");
        assertThat(again.get("headingRows")).isEqualTo(first.get("headingRows"));
        assertThat(again.get("counts")).isEqualTo(first.get("counts"));
        assertThat(again.getAsJsonArray("rows")).hasSameSizeAs(first.getAsJsonArray("rows"));
        for (int i = 0; i < first.getAsJsonArray("rows").size(); i++) {
            assertThat(again.getAsJsonArray("rows").get(i))
                    .isEqualTo(first.getAsJsonArray("rows").get(i));
        }
    }

    private Path twoSheets() throws IOException {
        Path file = temp.resolve("两张表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String community : List.of("文昌社区", "火星社区")) {
                var sheet = workbook.createSheet(community);
                List<List<String>> rows = List.of(
                        List.of("项目名称", "社区", "类别", "牵头单位", "完成时限"),
                        List.of(community + "凉亭", community, "环境整治", "城市管理办", "2021年12月底前"));
                for (int row = 0; row < rows.size(); row++) {
                    var cells = sheet.createRow(row);
                    for (int column = 0; column < 5; column++) {
                        cells.createCell(column).setCellValue(rows.get(row).get(column));
                    }
                }
            }
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("随便写的");
            workbook.write(out);
        }
        return file;
    }

    @Test
    void readsSeveralSheetsAsOneImport() throws IOException {
        String data = ledger("communities");
        Path file = twoSheets();
        assertThat(run("--data", data, "import", file.toString(), "--dry-run")).isZero();
        assertThat(err.toString()).contains("--all-sheets").contains("“火星社区”");
        Path errors = temp.resolve("错误.xlsx");
        assertThat(run("--data", data, "import", file.toString(), "--all-sheets", "--errors", errors.toString()))
                .isEqualTo(ExitCode.ROWS_REFUSED);
        assertThat(out.toString()).contains("新增 1");
        try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(errors))) {
            assertThat(written.getNumberOfSheets()).isEqualTo(2);
            assertThat(written.getSheetAt(1).getRow(1).getCell(5).getStringCellValue())
                    .contains("火星社区");
        }
        assertThat(run(
                        "--data",
                        data,
                        "import",
                        file.toString(),
                        "--sheet",
                        "火星社区",
                        "--sheet",
                        "文昌社区",
                        "--create-missing"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("新增 1").contains("不变 1");
        assertThat(err.toString()).contains("一起新建了：");
    }

    @Test
    void saysWhatIsWrongWithArgumentsAndFiles() throws IOException {
        String data = ledger("communities");
        Path file = resource(RESOURCES + "projects-heshun.xlsx");
        assertThat(run("--data", data, "import", file.toString(), "--kind", "stuff"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("projects、progress");
        assertThat(run("--data", data, "import", file.toString(), "--sheet", "没有"))
                .isEqualTo(ExitCode.USAGE);
        Path text = Files.writeString(temp.resolve("a.xlsx"), "<html><table><tr><td>1</td></tr></table></html>");
        assertThat(run("--data", data, "import", text.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("网页").doesNotContain("Exception");
    }
}
