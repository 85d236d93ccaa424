package cn.banshi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.report.Align;
import cn.banshi.report.Documents;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.ValueStyle;
import cn.banshi.sheet.read.ReadProgress;
import cn.banshi.sheet.read.WorkbookReader;
import cn.banshi.work.rows.RowCopy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2000})
    void isReadyToPrint(int items) throws IOException {
        Path file = folder.resolve("月报 (1).xlsx");
        new SheetWriter().write(Documents.grouped(items, 7, "发放时令蔬菜3次"), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(4);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("项目名称");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            for (Row row : sheet) {
                assertThat(((XSSFRow) row).getCTRow().isSetHt()).isTrue();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsExactNumbersBehindTheirFormats() throws IOException {
        Path file = folder.resolve("a.xlsx");
        new SheetWriter().write(Documents.grouped(3, 3, ""), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Cell plan = sheet.getRow(6).getCell(5);
            assertThat(plan.getNumericCellValue()).isEqualTo(1653.15);
            assertThat(plan.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getRow(9).getCell(0).getStringCellValue()).isEqualTo("本期合计（11月）");
            assertThat(sheet.getRow(9).getCell(6).getNumericCellValue()).isEqualTo(1639.45);
        }
    }

    @Test
    void holdsEveryNumberOfTheSampleOfficesReports() throws IOException {
        for (ReportDocument document : Documents.ofSampleOffice()) {
            Path file = folder.resolve(document.code() + ".xlsx");
            new SheetWriter().write(document, file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                int line = sheet.getRepeatingRows().getLastRow() + 1;
                for (ReportRow row : document.rows()) {
                    int column = 0;
                    for (ReportCell cell : row.cells()) {
                        Cell written = sheet.getRow(line).getCell(column);
                        if (cell.number() != null) {
                            assertThat(written.getNumericCellValue())
                                    .isEqualTo(cell.number().doubleValue());
                        } else {
                            assertThat(written.getStringCellValue()).isEqualTo(cell.text());
                        }
                        column += cell.span();
                    }
                    line++;
                }
            }
        }
    }

    @Test
    void showsLongParagraphsWhole() throws IOException {
        Path file = folder.resolve("a.xlsx");
        ReportDocument document = RowCopy.with(
                Documents.document(List.of(Documents.item(1, "短"))), "paragraphs", List.of("字".repeat(6000)));
        new SheetWriter().write(document, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var merged = sheet.getMergedRegions().stream()
                    .filter(region -> sheet.getRow(region.getFirstRow())
                            .getCell(0)
                            .getStringCellValue()
                            .contains("字字"))
                    .findFirst()
                    .orElseThrow();
            double height = 0;
            for (int row = merged.getFirstRow(); row <= merged.getLastRow(); row++) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isLessThan(409);
                height += sheet.getRow(row).getHeightInPoints();
            }
            double width = 0;
            for (int column = 0; column <= merged.getLastColumn(); column++) {
                width += sheet.getColumnWidth(column) / 256.0 / 1.905;
            }
            assertThat(height).isGreaterThan(6000 / width * 13.5);
        }
    }

    @Test
    void growsRowsWithTheirTexts() throws IOException {
        Path file = folder.resolve("a.xlsx");
        new SheetWriter()
                .write(Documents.document(List.of(Documents.item(1, "短"), Documents.item(2, "字".repeat(3000)))), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(5).getHeightInPoints()).isBetween(30f, 70f);
            var merged = sheet.getMergedRegions().stream()
                    .filter(region -> region.getFirstColumn() == 3 && region.getFirstRow() == 6)
                    .findFirst()
                    .orElseThrow();
            double height = 0;
            for (int row = merged.getFirstRow(); row <= merged.getLastRow(); row++) {
                height += sheet.getRow(row).getHeightInPoints();
            }
            double perLine = sheet.getColumnWidth(3) / 256.0 / 1.905;
            assertThat(height).isGreaterThan(3000 / perLine * 13);
        }
    }

    @Test
    void tellsAFullDiskFromAFaultWhereALongListGoesThroughAFile() {
        Path target = folder.resolve("long.xlsx");
        assertThatThrownBy(() -> SheetWriter.writeLong(target, workbook -> {
                    throw new IllegalStateException(new IOException("No space left on device"));
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SheetWriter.writeLong(target, workbook -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "long.xlsx", "list.csv"})
    void listsComeBackEqual(String name) throws IOException {
        List<ReportColumn> columns = List.of(
                ReportColumn.text("code", 8, Align.LEFT, "编号"),
                ReportColumn.text("text", 20, Align.LEFT, "内容"),
                ReportColumn.number("money", 8, 2, "金额"),
                new ReportColumn("day", List.of("日期"), List.of(), 6, Align.CENTER, ValueStyle.DATE));
        SplittableRandom random = new SplittableRandom(7);
        List<String> hard = List.of(
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@sum",
                "'=x",
                "_x000D_",
                "0012",
                "110101199003071234",
                "a,b\"c\"",
                "两\n行",
                "😀𠮷",
                "'",
                " 空 ",
                "_x005F_x000D_",
                "1E5",
                "\t=1",
                "a<b & c>d &amp; e",
                "末尾换行\n");
        List<ReportRow> rows = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("编号", "内容", "金额", "日期"));
        for (int i = 0; i < (name.startsWith("long") ? 1500 : 40); i++) {
            String text = hard.get(i % hard.size());
            BigDecimal money = BigDecimal.valueOf(random.nextLong(1_000_000_000_00L), 2);
            LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365));
            rows.add(new ReportRow(
                    ReportRow.Kind.ITEM,
                    List.of(
                            ReportCell.text("00" + i),
                            ReportCell.text(text),
                            ReportCell.number(money),
                            ReportCell.day(day, day.toString()))));
            expected.add(List.of(
                    "00" + i,
                    text,
                    name.endsWith("csv")
                            ? money.toPlainString()
                            : money.stripTrailingZeros().toPlainString(),
                    day.toString()));
        }
        ReportDocument list = ReportDocument.list("", "", columns, rows, false);
        Path file = folder.resolve(name);
        if (name.endsWith("csv")) {
            new CsvWriter().write(list, file);
        } else {
            new SheetWriter().write(list, file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                for (Row row : workbook.getSheetAt(0)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
        RawSheet read = new WorkbookReader().readAll(file, ReadProgress.NONE).get(0);
        assertThat(IntStream.range(0, read.rows()).mapToObj(read::texts).toList())
                .isEqualTo(expected);
    }
}
