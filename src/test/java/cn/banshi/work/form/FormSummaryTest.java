package cn.banshi.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Forms with a row for each community. */
class FormSummaryTest extends FormCase {
    @Test
    void aSummaryFormGetsOneRowForEachCommunity() throws IOException {
        Path form = summary("社区");
        FormDefinition definition = forms().guess(form);
        assertThat(definition.choice().grouping()).isEqualTo(FormChoice.Grouping.COMMUNITY);

        FilledForm filled = fill(form, definition);

        Figures figures = Figures.of(services.session().ledger(), 2021, OCTOBER, LocalDate.of(2021, 11, 30));
        assertThat(filled.items()).isEqualTo(42);
        try (XSSFWorkbook workbook = read(filled)) {
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
        Path form = form(
                "汇总",
                List.of(
                        List.of("2021年10月各社区实事项目汇总表"),
                        List.of("序号", "社区", "项目总数", "已办结", "实施中", "未开工", "滞后"),
                        List.of("1")));
        FormDefinition definition = forms().guess(form);
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
        try (XSSFWorkbook filled = read(fill(form, definition))) {
            XSSFSheet sheet = filled.getSheetAt(0);
            double sum = 0;
            for (int row = 2; row <= 10; row++) {
                sum += sheet.getRow(row).getCell(2).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(42);
        }
    }

    @Test
    void fillsTheRowsThatAFormNamesItself() throws IOException {
        Path form = form(
                "表",
                List.of(
                        List.of("2021年10月各社区实事项目完成情况统计表"),
                        List.of("序号", "社区", "项目总数", "办结数", "计划总投资（万元）"),
                        List.of("1", "东湖社区", "", "", ""),
                        List.of("2", "春晓社区", "", "", ""),
                        List.of("3", "火星社区", "", "", ""),
                        List.of("合计", "", "=SUM(C3:C5)", "=SUM(D3:D5)", "=SUM(E3:E5)")));
        FormDefinition definition = forms().guess(form);
        assertThat(definition.namesRows()).isTrue();
        assertThat(FormJson.read(FormJson.write(definition))).isEqualTo(definition);
        FilledForm filled = fill(form, definition);
        assertThat(filled.warnings())
                .anySatisfy(one -> assertThat(one).contains("火星社区").contains("没有对上"))
                .anySatisfy(one -> assertThat(one).contains("街道本级").contains("没有对应的行"));
        try (XSSFWorkbook workbook = read(filled)) {
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
    void refusesASummaryFormThatDoesNotSayOfWhat() throws IOException {
        Path form = summary("镇街");
        FormDefinition definition = forms().guess(form);

        assertThatThrownBy(() -> fill(form, definition)).hasMessageContaining("汇总表");
        assertThat(temp.resolve("out.xlsx")).doesNotExist();
    }

    private Path summary(String group) throws IOException {
        return form(
                "汇总",
                List.of(
                        List.of("2021年10月完成情况统计表"),
                        List.of("序号", group, "项目数", "办结数", "办结率", "计划总投资（万元）"),
                        List.of("1"),
                        List.of("2"),
                        List.of("", "合计", "=SUM(C3:C4)", "=SUM(D3:D4)", "=D5/C5")));
    }
}
