package cn.banshi.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.SampleFolder;
import cn.banshi.base.AppException;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormWorkTest {
    private static final Path FORMS = Path.of("src/test/resources/cn/banshi/forms");
    private static final Path DONE = FORMS.resolve("done-with-sums.xlsx");
    private static final Path MONTHLY = FORMS.resolve("monthly-a3.xlsx");
    private static final Path PROGRESS = FORMS.resolve("progress-two-headings.xlsx");
    private static final ReportPeriod OCTOBER = ReportPeriod.of(YearMonth.of(2021, 10));

    @TempDir
    private Path temp;

    private Services services;

    @BeforeEach
    void open() {
        Path folder = temp.resolve("data");
        SampleFolder.copyTo(folder);
        services = Services.of(LedgerSession.open(folder, LocalDate.of(2021, 11, 30)));
    }

    @AfterEach
    void close() {
        services.close();
    }

    private FilledForm fill(Path form) {
        FormWork forms = services.forms();
        FormDefinition definition = forms.guess(form);
        return forms.fill(form, definition, 2021, OCTOBER, temp.resolve("out.xlsx"));
    }

    private static Cell cell(XSSFSheet sheet, String place) {
        CellReference at = new CellReference(place);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    @Test
    void theTotalOfTheDoneFormCoversAllRowsWhenMoreItemsThanRowsAreDone() throws IOException {
        FilledForm filled = fill(DONE);

        assertThat(filled.items()).isEqualTo(8);
        assertThat(filled.warnings()).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filled.file()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "A14").getStringCellValue()).isEqualTo("合计");
            assertThat(cell(sheet, "E14").getCellFormula()).isEqualTo("SUM(E6:E13)");
            assertThat(cell(sheet, "F14").getNumericCellValue()).isEqualTo(54.69, Offset.offset(1e-9));
            assertThat(cell(sheet, "H14").getNumericCellValue()).isEqualTo(7838);
            assertThat(cell(sheet, "A3").getStringCellValue()).isEqualTo("报送单位：示范街道办事处");
            assertThat(cell(sheet, "I6").getStringCellValue()).isEqualTo("2021-10-31");
            assertThat(cell(sheet, "A13").getNumericCellValue()).isEqualTo(8);
            assertThat(cell(sheet, "B13").getCellStyle())
                    .isEqualTo(cell(sheet, "B6").getCellStyle());
            assertThat(workbook.getPrintArea(0)).isEqualTo("汇总!$A$1:$J$16");
            assertThat(sheet.getMergedRegions().stream().map(area -> area.formatAsString()))
                    .contains("A14:D14", "A15:J15", "A16:J16", "E4:G4")
                    .hasSize(12);
        }
    }

    @Test
    void theMonthlyFormGetsItsTitleDayAndRates() throws IOException {
        FilledForm filled = fill(MONTHLY);

        assertThat(filled.items()).isEqualTo(42);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filled.file()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "A1").getStringCellValue()).isEqualTo("2021年10月“我为群众办实事”项目推进情况月报表");
            assertThat(cell(sheet, "A2").getStringCellValue()).isEqualTo("（截至2021年10月31日）");
            assertThat(cell(sheet, "F7").getNumericCellValue()).isEqualTo(1253);
            assertThat(cell(sheet, "H7").getNumericCellValue()).isEqualTo(1245);
            assertThat(cell(sheet, "I7").getNumericCellValue()).isEqualTo(99.4, Offset.offset(1e-9));
            assertThat(cell(sheet, "A47").getStringCellValue()).startsWith("注：投资完成率");
            assertThat(cell(sheet, "A48").getStringCellValue()).contains("审核人：林向民", "填报日期：2021年11月30日");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
        }
    }

    @Test
    void theProgressFormNamesTheMonthInItsHeading() throws IOException {
        FilledForm filled = fill(PROGRESS);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filled.file()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, "G4").getStringCellValue()).isEqualTo("截至10月底进展");
            assertThat(cell(sheet, "H4").getStringCellValue()).isEqualTo("11月工作计划");
            assertThat(cell(sheet, "G2").getStringCellValue()).isEqualTo("填报日期：2021年11月30日");
            assertThat(cell(sheet, "B46").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, "A48").getStringCellValue()).startsWith("单位负责人（签字）：　　");
            assertThat(workbook.getPrintArea(0)).isEqualTo("进展情况!$A$1:$H$48");
        }
    }

    @Test
    void itemsGoBelowTheGroupRowsOfTheForm() throws IOException {
        Path form = grouped(temp.resolve("grouped.xlsx"));
        FormDefinition definition = services.forms().guess(form);
        assertThat(definition.blocks())
                .containsExactly(
                        new FormDefinition.FormBlock(4, 5, "基础设施类"), new FormDefinition.FormBlock(7, 7, "文体活动"));
        assertThat(definition.choice().grouping()).isEqualTo(FormChoice.Grouping.CATEGORY);

        FilledForm filled = services.forms().fill(form, definition, 2021, OCTOBER, temp.resolve("out.xlsx"));

        assertThat(filled.leftOut()).isPositive();
        assertThat(filled.items() + filled.leftOut()).isEqualTo(42);
        assertThat(filled.warnings())
                .filteredOn(one -> one.contains("没有对应的分组"))
                .singleElement()
                .asString()
                .startsWith("有" + filled.leftOut() + "项");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filled.file()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int total = 6 + filled.items();
            assertThat(cell(sheet, "B" + total).getStringCellValue()).isEqualTo("总计");
            assertThat(cell(sheet, "C" + total).getCellFormula()).isEqualTo("SUM(C5:C" + (total - 1) + ")");
            assertThat(cell(sheet, "A4").getStringCellValue()).isEqualTo("一、基础设施类");
        }
        assertThat(filled.warnings()).noneMatch(one -> one.contains("合计公式"));
    }

    private static Path grouped(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("分类");
            sheet.createRow(0).createCell(0).setCellValue("2021年6月实事项目分类表");
            String[] headings = {"项目名称", "责任单位", "总投资(万元)"};
            for (int column = 0; column < headings.length; column++) {
                Cell cell = (column == 0 ? sheet.createRow(2) : sheet.getRow(2)).createCell(column);
                cell.setCellValue(headings[column]);
            }
            sheet.createRow(3).createCell(0).setCellValue("一、基础设施类");
            sheet.createRow(6).createCell(0).setCellValue("二、文体活动");
            Cell label = sheet.createRow(8).createCell(1);
            label.setCellValue("总计");
            sheet.getRow(8).createCell(2).setCellFormula("SUM(C5:C8)");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    @Test
    void aSummaryFormGetsOneRowForEachCommunity() throws IOException {
        Path form = summary(temp.resolve("summary.xlsx"), "社区");
        FormDefinition definition = services.forms().guess(form);
        assertThat(definition.choice().grouping()).isEqualTo(FormChoice.Grouping.COMMUNITY);

        FilledForm filled = services.forms().fill(form, definition, 2021, OCTOBER, temp.resolve("out.xlsx"));

        Figures figures = Figures.of(services.session().ledger(), 2021, OCTOBER, LocalDate.of(2021, 11, 30));
        assertThat(filled.items()).isEqualTo(42);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filled.file()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int row = 3;
            int done = 0;
            for (GroupFigures group : figures.byCommunity()) {
                assertThat(cell(sheet, "B" + row).getStringCellValue()).isEqualTo(group.name());
                assertThat(cell(sheet, "C" + row).getNumericCellValue())
                        .isEqualTo(group.figures().items());
                assertThat(cell(sheet, "D" + row).getNumericCellValue())
                        .isEqualTo(group.figures().done());
                done += group.figures().done();
                row++;
            }
            assertThat(row).isGreaterThan(5);
            assertThat(cell(sheet, "B" + row).getStringCellValue()).isEqualTo("合计");
            assertThat(cell(sheet, "C" + row).getCellFormula()).isEqualTo("SUM(C3:C" + (row - 1) + ")");
            assertThat(cell(sheet, "C" + row).getNumericCellValue()).isEqualTo(42);
            assertThat(cell(sheet, "D" + row).getNumericCellValue()).isEqualTo(done);
            assertThat(cell(sheet, "E" + row).getNumericCellValue()).isEqualTo(done / 42d, Offset.offset(1e-9));
            assertThat(cell(sheet, "E3").getNumericCellValue()).isBetween(0d, 1d);
            assertThat(cell(sheet, "F" + row).getNumericCellValue())
                    .isEqualTo(figures.overall().plannedTotal().yuan().doubleValue() / 10000, Offset.offset(0.05));
        }
    }

    @Test
    void readsShortWordsAsCountsInAFormThatCounts() throws IOException {
        Path form = temp.resolve("short.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(form)) {
            XSSFSheet sheet = workbook.createSheet("汇总");
            sheet.createRow(0).createCell(0).setCellValue("2021年10月各社区实事项目汇总表");
            XSSFRow heading = sheet.createRow(1);
            List<String> headings = List.of("序号", "社区", "项目总数", "已办结", "实施中", "未开工", "滞后");
            for (int column = 0; column < headings.size(); column++) {
                heading.createCell(column).setCellValue(headings.get(column));
            }
            sheet.createRow(2).createCell(0).setCellValue("1");
            workbook.write(out);
        }
        FormDefinition definition = services.forms().guess(form);
        assertThat(definition.columns().stream()
                        .map(column ->
                                column.field() == null ? "" : column.field().key()))
                .containsExactly(
                        FormField.ROW_NUMBER,
                        FormField.GROUP_NAME,
                        FormField.ITEM_COUNT,
                        FormField.DONE_COUNT,
                        FormField.UNDERWAY_COUNT,
                        FormField.UNSTARTED_COUNT,
                        FormField.LATE_COUNT);
        Path target = temp.resolve("filled.xlsx");
        services.forms().fill(form, definition, 2021, OCTOBER, target);
        try (XSSFWorkbook filled = new XSSFWorkbook(Files.newInputStream(target))) {
            XSSFSheet sheet = filled.getSheetAt(0);
            double sum = 0;
            for (int row = 2; row <= 10; row++) {
                sum += sheet.getRow(row).getCell(2).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(42);
        }
    }

    private Path sheet(String name, List<List<String>> rows) throws IOException {
        Path file = temp.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("表");
            for (int row = 0; row < rows.size(); row++) {
                XSSFRow cells = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (text.startsWith("=")) {
                        cells.createCell(column).setCellFormula(text.substring(1));
                    } else if (!text.isEmpty()) {
                        cells.createCell(column).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void fillsTheRowsThatAFormNamesItself() throws IOException {
        Path form = sheet(
                "named.xlsx",
                List.of(
                        List.of("2021年10月各社区实事项目完成情况统计表"),
                        List.of("序号", "社区", "项目总数", "办结数", "计划总投资（万元）"),
                        List.of("1", "东湖社区", "", "", ""),
                        List.of("2", "春晓社区", "", "", ""),
                        List.of("3", "火星社区", "", "", ""),
                        List.of("合计", "", "=SUM(C3:C5)", "=SUM(D3:D5)", "=SUM(E3:E5)")));
        FormDefinition definition = services.forms().guess(form);
        assertThat(definition.namesRows()).isTrue();
        assertThat(FormJson.read(FormJson.write(definition))).isEqualTo(definition);
        Path target = temp.resolve("out.xlsx");
        FilledForm filled = services.forms().fill(form, definition, 2021, OCTOBER, target);
        assertThat(filled.warnings())
                .anySatisfy(one -> assertThat(one).contains("火星社区").contains("没有对上"))
                .anySatisfy(one -> assertThat(one).contains("街道本级").contains("没有对应的行"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("东湖社区");
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(6);
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("火星社区");
            assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(13);
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void fillsTheItemsThatAFormNamesItself() throws IOException {
        Path form = sheet(
                "items.xlsx",
                List.of(
                        List.of("2021年10月重点项目进展表", "", "", "", "单位：万元"),
                        List.of("序号", "项目名称", "计划总投资", "10月完成投资", "形象进度"),
                        List.of("1", "既有住宅加装电梯", "", "", ""),
                        List.of("2", "电动自行车集中充电停车棚建设", "", "", "")));
        Path target = temp.resolve("out.xlsx");
        services.forms().fill(form, services.forms().guess(form), 2021, OCTOBER, target);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("既有住宅加装电梯");
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(3.8);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void refusesASummaryFormThatDoesNotSayOfWhat() throws IOException {
        Path form = summary(temp.resolve("summary.xlsx"), "镇街");
        FormDefinition definition = services.forms().guess(form);
        Path target = temp.resolve("out.xlsx");

        assertThatThrownBy(() -> services.forms().fill(form, definition, 2021, OCTOBER, target))
                .hasMessageContaining("汇总表");
        assertThat(target).doesNotExist();
    }

    private static Path summary(Path file, String group) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("汇总");
            sheet.createRow(0).createCell(0).setCellValue("2021年10月完成情况统计表");
            String[] headings = {"序号", group, "项目数", "办结数", "办结率", "计划总投资（万元）"};
            XSSFRow heading = sheet.createRow(1);
            for (int column = 0; column < headings.length; column++) {
                heading.createCell(column).setCellValue(headings[column]);
            }
            sheet.createRow(2).createCell(0).setCellValue("1");
            sheet.createRow(3).createCell(0).setCellValue("2");
            XSSFRow total = sheet.createRow(4);
            total.createCell(1).setCellValue("合计");
            total.createCell(2).setCellFormula("SUM(C3:C4)");
            total.createCell(3).setCellFormula("SUM(D3:D4)");
            total.createCell(4).setCellFormula("D5/C5");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    @Test
    void aGroupOfTheFormMayNameSeveralCategories() throws IOException {
        Path form = grouped(temp.resolve("grouped.xlsx"));
        FormDefinition guessed = services.forms().guess(form);
        FormDefinition definition = FormJson.read(
                "{\"dataRows\":[{\"from\":5,\"to\":6,\"group\":\"基础设施类、环境整治\"},{\"from\":8,\"to\":8,\"group\":\"文体活动\"}]}",
                guessed);

        FilledForm one = services.forms().fill(form, guessed, 2021, OCTOBER, temp.resolve("one.xlsx"));
        FilledForm two = services.forms().fill(form, definition, 2021, OCTOBER, temp.resolve("two.xlsx"));

        assertThat(two.items()).isGreaterThan(one.items());
        assertThat(two.items() + two.leftOut()).isEqualTo(42);
    }

    @Test
    void tellsWhichColumnsStayOpen() throws IOException {
        Path form = form("项目名称", "9月完成投资（万元）", "剩余投资（万元）", "到上年底累计完成投资（万元）", "是否办结");

        FilledForm filled = fill(form);

        assertThat(filled.warnings()).singleElement().asString().startsWith("没有填的列：C列“剩余投资（万元）”");
        Figures figures = Figures.of(services.session().ledger(), 2021, OCTOBER, LocalDate.of(2021, 11, 30));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(filled.file()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            YearMonth september = YearMonth.of(2021, 9);
            int row = 2;
            for (ItemView item : figures.items()) {
                Money before = item.investedTotal().minus(item.investedInYear());
                assertThat(wan(cell(sheet, "B" + row))).isEqualTo(wan(item.invested(september, september)));
                assertThat(cell(sheet, "C" + row)).isNull();
                assertThat(wan(cell(sheet, "D" + row))).isEqualTo(wan(before));
                assertThat(cell(sheet, "E" + row).getStringCellValue()).isEqualTo(item.done() ? "是" : "否");
                row++;
            }
        }
    }

    @Test
    void eachSourceGoesToTheOneColumnThatNamesItBest() throws IOException {
        FormDefinition definition = services.forms().guess(form("项目名称", "资金来源（财政）", "资金来源（自筹）", "省级资金", "总投资（元）"));

        assertThat(definition.column(1).orElseThrow().sources())
                .contains("区级财政")
                .doesNotContain("街道财政自筹");
        assertThat(definition.column(2).orElseThrow().sources()).contains("街道财政自筹");
        assertThat(definition.column(3).orElseThrow().field()).isNull();
        assertThat(definition.column(1).orElseThrow().unit()).isEqualTo(MoneyUnit.YUAN);
    }

    private Path form(String... headings) throws IOException {
        Path file = temp.resolve("headings.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("表");
            XSSFRow heading = sheet.createRow(0);
            for (int column = 0; column < headings.length; column++) {
                heading.createCell(column).setCellValue(headings[column]);
            }
            sheet.createRow(1);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    /** 0 for a mark of nothing. */
    private static long wan(Cell cell) {
        return cell.getCellType() == CellType.STRING ? 0 : Math.round(cell.getNumericCellValue() * 100);
    }

    private static long wan(Money money) {
        return Math.round(money.yuan().doubleValue() / 100);
    }

    @Test
    void aKeptFormIsFilledAgainWithoutOverwriting() throws IOException {
        FormWork forms = services.forms();
        forms.save(forms.guess(DONE).named("办结汇总"), DONE);

        FilledForm first = forms.fill("办结汇总", 2021, YearMonth.of(2021, 10), temp);
        FilledForm second = forms.fill("办结汇总", 2021, YearMonth.of(2021, 10), temp);

        assertThat(first.file()).hasFileName("2021年10月 办结汇总 第1版.xlsx");
        assertThat(second.file()).hasFileName("2021年10月 办结汇总 第2版.xlsx");
        assertThat(forms.list()).extracting(FormEntry::name).containsExactly("办结汇总");
        assertThat(forms.find("办结汇总").definition()).isEqualTo(forms.guess(DONE).named("办结汇总"));
    }

    @Test
    void renamingAndDeletingLoseNothing() {
        FormWork forms = services.forms();
        forms.save(forms.guess(DONE).named("甲"), DONE);
        forms.save(forms.guess(MONTHLY).named("乙"), MONTHLY);
        assertThatThrownBy(() -> forms.rename("甲", "乙")).hasMessageContaining("已经有");

        forms.rename("甲", "丙");
        String deleted = forms.delete("乙");
        assertThat(forms.list()).extracting(FormEntry::name).containsExactly("丙");
        forms.putBack(deleted);

        assertThat(forms.list()).extracting(FormEntry::name).containsExactlyInAnyOrder("丙", "乙");
        assertThat(forms.find("乙").definition()).isEqualTo(forms.guess(MONTHLY).named("乙"));
    }

    @Test
    void oneFileCarriesAFormToAnotherOffice() {
        FormWork forms = services.forms();
        forms.save(forms.guess(PROGRESS).named("进展/六月"), PROGRESS);
        Path parcel = temp.resolve("a." + FormWork.PARCEL);
        forms.exportTo("进展/六月", parcel);

        FormEntry taken = forms.importFrom(parcel);

        assertThat(taken.name()).isEqualTo("进展/六月（2）");
        assertThat(taken.form()).hasSameBinaryContentAs(PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../form.xlsx", "/form.xlsx", "forms/form.xlsx", "FORM.XLSX", "other.txt"})
    void refusesParcelsWithAnythingElseInThem(String name) throws IOException {
        Path parcel = temp.resolve("bad.banshi-form");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(parcel))) {
            zip.putNextEntry(new ZipEntry("form.json"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        assertThatThrownBy(() -> services.forms().importFrom(parcel)).isInstanceOf(AppException.class);
        assertThat(services.forms().list()).isEmpty();
    }

    @Test
    void refusesAParcelThatUnpacksWithoutEnd() throws IOException {
        Path parcel = temp.resolve("bomb.banshi-form");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(parcel))) {
            zip.putNextEntry(new ZipEntry("form.xlsx"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> services.forms().importFrom(parcel)).hasMessageContaining("不是本程序导出的报送模板");
    }

    @Test
    void theClerkMayShowTheHeading() {
        FormWork forms = services.forms();
        assertThat(forms.guess(DONE, "汇总", 3, 4)).isEqualTo(forms.guess(DONE));
        assertThatThrownBy(() -> forms.guess(DONE, "没有", 3, 4)).isInstanceOf(AppException.class);
    }

    @Test
    void settingsComeBackFromTheirText() {
        FormDefinition definition = services.forms().guess(DONE);
        assertThat(FormJson.read(FormJson.write(definition))).isEqualTo(definition);
        FormDefinition changed =
                FormJson.read("{\"items\":\"DONE\",\"columns\":[{\"column\":\"E\",\"unit\":\"元\"}]}", definition);
        assertThat(changed.choice().items()).isEqualTo(FormChoice.Items.DONE);
        assertThat(changed.column(4).orElseThrow().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(changed.column(5)).isEqualTo(definition.column(5));
        assertThatThrownBy(() -> FormJson.read("[", definition)).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> FormJson.read("{\"columns\":[{\"column\":\"A\",\"field\":\"nope\"}]}", definition))
                .hasMessageContaining("nope");
    }
}
