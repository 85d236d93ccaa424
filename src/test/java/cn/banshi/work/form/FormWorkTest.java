package cn.banshi.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.SampleFolder;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
