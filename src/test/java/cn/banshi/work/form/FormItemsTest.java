package cn.banshi.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.money.Money;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Forms with a row for each item. */
class FormItemsTest extends FormCase {
    @Test
    void theTotalOfTheDoneFormCoversAllRowsWhenMoreItemsThanRowsAreDone() throws IOException {
        FilledForm filled = fill(DONE);

        assertThat(filled.items()).isEqualTo(8);
        assertThat(filled.warnings()).isEmpty();
        try (XSSFWorkbook workbook = read(filled)) {
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
        try (XSSFWorkbook workbook = read(filled)) {
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

        try (XSSFWorkbook workbook = read(filled)) {
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
        Path form = grouped();
        FormDefinition definition = forms().guess(form);
        assertThat(definition.blocks())
                .containsExactly(
                        new FormDefinition.FormBlock(4, 5, "基础设施类"), new FormDefinition.FormBlock(7, 7, "文体活动"));
        assertThat(definition.choice().grouping()).isEqualTo(FormChoice.Grouping.CATEGORY);

        FilledForm filled = fill(form, definition);

        assertThat(filled.leftOut()).isPositive();
        assertThat(filled.items() + filled.leftOut()).isEqualTo(42);
        assertThat(filled.warnings())
                .filteredOn(one -> one.contains("没有对应的分组"))
                .singleElement()
                .asString()
                .startsWith("有" + filled.leftOut() + "项");
        try (XSSFWorkbook workbook = read(filled)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int total = 6 + filled.items();
            assertThat(cell(sheet, "B" + total).getStringCellValue()).isEqualTo("总计");
            assertThat(cell(sheet, "C" + total).getCellFormula()).isEqualTo("SUM(C5:C" + (total - 1) + ")");
            assertThat(cell(sheet, "A4").getStringCellValue()).isEqualTo("一、基础设施类");
        }
        assertThat(filled.warnings()).noneMatch(one -> one.contains("合计公式"));
    }

    @Test
    void aGroupOfTheFormMayNameSeveralCategories() throws IOException {
        Path form = grouped();
        FormDefinition guessed = forms().guess(form);
        FormDefinition definition = FormJson.read(
                "{\"dataRows\":[{\"from\":5,\"to\":6,\"group\":\"基础设施类、环境整治\"},{\"from\":8,\"to\":8,\"group\":\"文体活动\"}]}",
                guessed);

        FilledForm one = fill(form, guessed);
        FilledForm two = fill(form, definition);

        assertThat(two.items()).isGreaterThan(one.items());
        assertThat(two.items() + two.leftOut()).isEqualTo(42);
    }

    @Test
    void tellsWhichColumnsStayOpen() throws IOException {
        Path form = headed("项目名称", "9月完成投资（万元）", "剩余投资（万元）", "到上年底累计完成投资（万元）", "是否办结");

        FilledForm filled = fill(form);

        assertThat(filled.warnings()).singleElement().asString().startsWith("没有填的列：C列“剩余投资（万元）”");
        Figures figures = Figures.of(services.session().ledger(), 2021, OCTOBER, LocalDate.of(2021, 11, 30));
        try (XSSFWorkbook workbook = read(filled)) {
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
        FormDefinition definition = forms().guess(headed("项目名称", "资金来源（财政）", "资金来源（自筹）", "省级资金", "总投资（元）"));

        assertThat(definition.column(1).orElseThrow().sources())
                .contains("区级财政")
                .doesNotContain("街道财政自筹");
        assertThat(definition.column(2).orElseThrow().sources()).contains("街道财政自筹");
        assertThat(definition.column(3).orElseThrow().field()).isNull();
        assertThat(definition.column(1).orElseThrow().unit()).isEqualTo(MoneyUnit.YUAN);
    }

    @Test
    void fillsTheItemsThatAFormNamesItself() throws IOException {
        Path form = form(
                "表",
                List.of(
                        List.of("2021年10月重点项目进展表", "", "", "", "单位：万元"),
                        List.of("序号", "项目名称", "计划总投资", "10月完成投资", "形象进度"),
                        List.of("1", "既有住宅加装电梯", "", "", ""),
                        List.of("2", "电动自行车集中充电停车棚建设", "", "", "")));
        try (XSSFWorkbook workbook = read(fill(form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("既有住宅加装电梯");
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(3.8);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
        }
    }

    private Path grouped() throws IOException {
        return form(
                "分类",
                List.of(
                        List.of("2021年6月实事项目分类表"),
                        List.of(),
                        List.of("项目名称", "责任单位", "总投资(万元)"),
                        List.of("一、基础设施类"),
                        List.of(),
                        List.of(),
                        List.of("二、文体活动"),
                        List.of(),
                        List.of("", "总计", "=SUM(C5:C8)")));
    }

    private Path headed(String... headings) throws IOException {
        return form("表", List.of(List.of(headings), List.of()));
    }

    /** 0 for a mark of nothing. */
    private static long wan(Cell cell) {
        return cell.getCellType() == CellType.STRING ? 0 : Math.round(cell.getNumericCellValue() * 100);
    }

    private static long wan(Money money) {
        return Math.round(money.yuan().doubleValue() / 100);
    }
}
