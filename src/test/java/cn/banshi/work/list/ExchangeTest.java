package cn.banshi.work.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Target;
import cn.banshi.report.ReportDocument;
import cn.banshi.sheet.TableBook;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.rows.RowCopy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
    private static final String[] PIECES = {
        "路灯",
        "😀",
        "=cmd|' /C calc'!A0",
        "007",
        "+1",
        "-2",
        "@x",
        " ",
        "\n",
        "\t",
        "\"",
        ",",
        "'",
        "_x0041_",
        "𠮷",
        "１",
        "a",
        "\r"
    };

    @TempDir
    private Path temp;

    private Services services;
    private Path file;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(temp.resolve("ledger"));
        file = temp.resolve("项目 (1).xlsx");
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Dossier saved(String code, String content, String remark) {
        Dossier base = WorkFixture.item(services, code);
        var project = RowCopy.with(
                RowCopy.with(
                        base.project(), "basics", RowCopy.with(base.project().basics(), "content", content)),
                "remark",
                remark);
        List<Target> targets = new ArrayList<>(base.targets());
        targets.add(new Target(0, 0, 0, "长度" + remark, new BigDecimal("12.5"), null, "米", 90));
        return services.projects().save(base, RowCopy.with(RowCopy.with(base, "project", project), "targets", targets));
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void bringsBackWhateverTextsTheLedgerHolds() {
        Random random = new Random(20211130);
        List<Dossier> all = List.copyOf(services.session().ledger().items());
        for (int i = 0; i < 12; i++) {
            saved(all.get(i).project().code(), random(random), random(random));
        }
        Map<Long, Dossier> before = byId();
        services.lists().exportProjects(null, file);
        assertThat(services.lists().importProjects(file)).isEqualTo(new ImportResult(0, 0, 56, List.of()));

        // Every difference is taken back by the file.
        Dossier changed = saved(all.get(3).project().code(), "别的", "别的");
        ImportResult result = services.lists().importProjects(file);
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.refused()).isEmpty();
        Dossier back = services.session().ledger().dossier(changed.id());
        assertThat(back.project().basics())
                .isEqualTo(before.get(changed.id()).project().basics());
        assertThat(back.project().remark())
                .isEqualTo(before.get(changed.id()).project().remark());
        assertThat(back.targets()).hasSameSizeAs(before.get(changed.id()).targets());
        assertThat(services.lists().importProjects(file).same()).isEqualTo(56);
    }

    private Map<Long, Dossier> byId() {
        Map<Long, Dossier> map = new LinkedHashMap<>();
        services.session().ledger().all().forEach(one -> map.put(one.id(), one));
        return map;
    }

    @Test
    void bringsBackItemsThatWereUndoneWithTheirSubItems() {
        services.lists().exportProjects(2021, file);
        Map<String, TableBook.Table> tables = TableBook.read(file);
        // The same items under new codes are new items.
        Map<String, TableBook.Table> renamed = new LinkedHashMap<>();
        tables.forEach((name, table) -> renamed.put(
                name,
                new TableBook.Table(
                        table.headings(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.startsWith("SF-") ? cell.replace("SF-", "ZZ-") : cell)
                                        .toList())
                                .toList())));
        Path other = temp.resolve("other.xlsx");
        TableBook.write(renamed, other);
        ImportResult result = services.lists().importProjects(other);
        assertThat(result.refused()).isEmpty();
        assertThat(result.added()).isEqualTo(55);
        Dossier parent = WorkFixture.item(services, "ZZ-LY-2021-001");
        assertThat(services.session().ledger().subItems(parent.id()))
                .isNotEmpty()
                .allSatisfy(sub -> assertThat(sub.project().code()).startsWith("ZZ-LY-2021-001-"));
        assertThat(services.lists().importProjects(other).same()).isEqualTo(55);
        services.history().undo();
        assertThat(services.session().ledger().all()).hasSize(56);
    }

    @Test
    void namesWrongRowsAndTakesTheOthers() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>(TableBook.read(file));
        edit(tables, "项目", 0, "主要社区", "月球社区");
        edit(tables, "项目", 1, "计划总投资（元）", "很多");
        edit(tables, "项目", 2, "项目名称", "");
        edit(tables, "项目", 3, "备注", "这一行是对的");
        edit(tables, "月进展", 350, "月份", "十一月");
        TableBook.write(tables, file);
        ImportResult result = services.lists().importProjects(file);
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.refused()).extracting(ImportResult.RefusedRow::sheet).contains("项目", "月进展");
        assertThat(result.refused()).anySatisfy(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.sentence()).contains("月球社区");
        });
        assertThat(result.refused()).anySatisfy(row -> {
            assertThat(row.row()).isEqualTo(3);
            assertThat(row.sentence()).contains("很多").contains("金额");
        });
        assertThat(result.refused()).anySatisfy(row -> assertThat(row.row()).isEqualTo(4));
        assertThat(result.refused()).anySatisfy(row -> {
            assertThat(row.sheet()).isEqualTo("月进展");
            assertThat(row.row()).isEqualTo(352);
        });
    }

    /** The code of the top-level item in a row of the sheet. */
    private static String code(Map<String, TableBook.Table> tables, int row) {
        TableBook.Table table = tables.get("项目");
        return table.rows().get(row).get(table.headings().indexOf("编号"));
    }

    @Test
    void refusesItemsThatWouldBeTheirOwnParentOrStandInACircle() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>(TableBook.read(file));
        edit(tables, "项目", 0, "上级项目", code(tables, 0));
        edit(tables, "项目", 1, "上级项目", code(tables, 2));
        edit(tables, "项目", 2, "上级项目", code(tables, 1));
        TableBook.write(tables, file);
        Map<Long, Dossier> before = byId();
        assertThat(services.lists().importProjects(file).refused())
                .extracting(ImportResult.RefusedRow::row)
                .contains(2, 3, 4);
        assertThat(byId()).isEqualTo(before);
    }

    @Test
    void namesTheCauseOnceWhereAnItemsRowIsGone() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>(TableBook.read(file));
        edit(tables, "项目", 0, "编号", "");
        TableBook.write(tables, file);
        List<ImportResult.RefusedRow> refused =
                services.lists().importProjects(file).refused();
        assertThat(refused.stream().map(row -> row.sheet())).doesNotHaveDuplicates();
    }

    @Test
    void saysInWhichMoveOfTheLogTheStatesDoNotMeet() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>(TableBook.read(file));
        edit(tables, "状态变动", 1, "原状态", "已销号");
        TableBook.write(tables, file);
        assertThat(services.lists().importProjects(file).refused())
                .anySatisfy(row -> assertThat(row.sentence()).contains("“状态变动”表里第 2 次变动的原状态应是"));
    }

    private static TableBook.Table without(TableBook.Table table, List<String> gone) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            if (!gone.contains(table.headings().get(i))) {
                kept.add(i);
            }
        }
        return new TableBook.Table(
                kept.stream().map(table.headings()::get).toList(),
                table.rows().stream()
                        .map(row -> kept.stream()
                                .map(i -> i < row.size() ? row.get(i) : "")
                                .toList())
                        .toList());
    }

    @Test
    void leavesFieldsAsTheyAreWhoseColumnIsMissing() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>();
        TableBook.read(file).forEach((name, table) -> {
            List<String> gone = new ArrayList<>(table.headings());
            if (name.equals("项目")) {
                gone.removeAll(List.of("编号", "项目名称"));
            } else if (name.equals("月进展")) {
                gone.removeAll(List.of("项目编号", "月份", "形象进度"));
            } else {
                gone.clear();
            }
            tables.put(name, without(table, gone));
        });
        assertThat(tables.get("项目").headings()).containsExactly("编号", "项目名称");
        edit(tables, "项目", 0, "项目名称", "新名称");
        TableBook.write(tables, file);
        Map<Long, Dossier> before = byId();

        ImportResult result = services.lists().importProjects(file);
        assertThat(result.refused().stream().filter(row -> row.sheet().equals("项目")))
                .isEmpty();
        byId().forEach((id, now) -> {
            Dossier old = before.get(id);
            assertThat(now.months()).isEqualTo(old.months());
            assertThat(now.project().parentId()).isEqualTo(old.project().parentId());
            assertThat(now.project().remark()).isEqualTo(old.project().remark());
            assertThat(now.project().duty()).isEqualTo(old.project().duty());
        });
    }

    @Test
    void refusesRowsThatCannotBeToldApartForWantOfAColumn() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>(TableBook.read(file));
        tables.put("月进展", without(tables.get("月进展"), List.of("月份")));
        TableBook.write(tables, file);
        Map<Long, Dossier> before = byId();
        assertThat(services.lists().importProjects(file).refused())
                .anySatisfy(row -> assertThat(row.sentence()).contains("缺少").contains("月份"));
        assertThat(byId()).isEqualTo(before);
    }

    @Test
    void putsAnExistingItemUnderAParentThatComesNewWithTheFile() {
        services.lists().exportProjects(null, file);
        Map<String, TableBook.Table> tables = new LinkedHashMap<>(TableBook.read(file));
        String old = "SF-LY-2021-001";
        // The parent under a new code; its sub-items stay.
        tables.replaceAll((name, table) -> new TableBook.Table(
                table.headings(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.equals(old) ? "ZZ-LY-2021-001" : cell)
                                .toList())
                        .toList()));
        TableBook.write(tables, file);
        int subItems = services.session()
                .ledger()
                .subItems(WorkFixture.item(services, old).id())
                .size();
        ImportResult result = services.lists().importProjects(file);
        assertThat(result.refused()).isEmpty();
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.changed()).isEqualTo(subItems);
        Dossier parent = WorkFixture.item(services, "ZZ-LY-2021-001");
        assertThat(services.session().ledger().subItems(parent.id())).hasSize(subItems);
        assertThat(services.lists().importProjects(file).same()).isEqualTo(56);
    }

    private static void edit(Map<String, TableBook.Table> tables, String sheet, int row, String heading, String value) {
        TableBook.Table table = tables.get(sheet);
        List<List<String>> rows = new ArrayList<>(table.rows());
        List<String> cells = new ArrayList<>(rows.get(row));
        int column = table.headings().indexOf(heading);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
        rows.set(row, cells);
        tables.put(sheet, new TableBook.Table(table.headings(), rows));
    }

    @Test
    void refusesFilesInOtherFormats() throws Exception {
        Path text = Files.writeString(temp.resolve("a.xlsx"), "not a workbook", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> services.lists().importProjects(text)).isInstanceOf(AppException.class);
        Path other = temp.resolve("b.xlsx");
        TableBook.write(Map.of("Sheet1", new TableBook.Table(List.of("甲"), List.of())), other);
        assertThatThrownBy(() -> services.lists().importProjects(other)).hasMessageContaining("不是本程序导出的");
        assertThatThrownBy(() -> services.lists().exportProjects(null, temp.resolve("x.doc")))
                .isInstanceOf(AppException.class);
    }

    @Test
    void writesOneRowPerItemAsCsv() throws Exception {
        Path csv = temp.resolve("项目.csv");
        assertThat(services.lists().exportProjects(2021, csv)).isEqualTo(55);
        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF编号,").contains("SF-LY-2021-001-1");
    }

    @Test
    void showsAListAsSeen() {
        ListPicture picture = new ListPicture(
                "滞后项目",
                "亮灯 滞后",
                WorkFixture.TODAY,
                List.of(ItemField.LIST_NUMBER, ItemField.NAME, ItemField.PLANNED_TOTAL, ItemField.DEADLINE),
                Views.list(services.session().ledger(), 2021, WorkFixture.TODAY).subList(0, 3));
        ReportDocument document = services.lists().document(picture);
        assertThat(document.rows()).hasSize(3);
        assertThat(document.asOf()).contains("2021年11月30日").contains("亮灯 滞后");
        assertThat(document.sample()).isTrue();
        assertThat(document.rows().get(0).cells().get(2).number()).isNotNull();
        assertThat(services.lists().clipboard(picture).lines())
                .hasSize(4)
                .allMatch(line -> line.split("\t", -1).length == 4);
        Path xlsx = temp.resolve("list.xlsx");
        services.lists().write(picture, xlsx);
        assertThat(xlsx).isNotEmptyFile();
    }
}
