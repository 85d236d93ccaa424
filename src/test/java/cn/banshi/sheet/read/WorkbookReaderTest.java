package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both workbook formats must tell alike. */
class WorkbookReaderTest {
    private static final String BOTH = "both formats read alike";

    @TempDir
    private Path folder;

    private final WorkbookReader reader = new WorkbookReader();

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void readsEveryKindOfCell(String type) throws IOException {
        Path file = workbook(type, book -> {
            Row row = book.createSheet("表").createRow(2);
            row.createCell(1).setCellValue("路灯\n改造");
            row.createCell(2).setCellValue(1253.5);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
            number(row, 5, 0.75, "0.00%");
            number(row, 6, 44469, "yyyy-mm-dd");
            number(row, 7, 44469, "yyyy\"年\"m\"月\"d\"日\";@");
            number(row, 8, 44469, "[$-804]yyyy\"年\"m\"月\";@");
            number(row, 9, 0.75, "h:mm");
            number(row, 10, 1253, "#,##0.00\"万元\"");
            number(row, 11, 44469, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@");
            number(row, 12, 260, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
        });

        RawSheet sheet = reader.read(file, "表", ReadProgress.NONE);

        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(sheet.columns()).isEqualTo(13);
        assertThat(cells(sheet, 2))
                .containsExactly(
                        RawCell.blank(),
                        new RawCell.Text("路灯\n改造"),
                        new RawCell.Numeric(1253.5, false),
                        new RawCell.Flag(true),
                        new RawCell.Fault("#REF!"),
                        new RawCell.Numeric(0.75, true),
                        new RawCell.Day(LocalDate.of(2021, 9, 30)),
                        new RawCell.Day(LocalDate.of(2021, 9, 30)),
                        new RawCell.Text("2021年9月"),
                        new RawCell.Text("18:00"),
                        new RawCell.Text("1253万元"),
                        new RawCell.Day(LocalDate.of(2021, 9, 30)),
                        new RawCell.Numeric(260, false));
    }

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesFormulasByTheirStoredResult(String type) throws IOException {
        Path file = workbook(type, book -> {
            Row row = book.createSheet("表").createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("\"路\"&\"灯\"");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("1>0");
            row.createCell(4).setCellFormula("DATE(2021,9,30)");
            style(row.getCell(4), "yyyy/m/d");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(cells(reader.read(file, "表", ReadProgress.NONE), 0))
                .containsExactly(
                        new RawCell.Numeric(3, false),
                        new RawCell.Text("路灯"),
                        new RawCell.Fault("#DIV/0!"),
                        new RawCell.Flag(true),
                        new RawCell.Day(LocalDate.of(2021, 9, 30)));
    }

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void tellsMergedAreasAndWhatIsHidden(String type) throws IOException {
        Path file = workbook(type, book -> {
            Sheet sheet = book.createSheet("表");
            for (int i = 0; i < 6; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 2));
            sheet.getRow(4).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
        });

        RawSheet sheet = reader.read(file, "表", ReadProgress.NONE);

        assertThat(sheet.merges()).containsExactly(new Area(1, 3, 0, 2));
        assertThat(sheet.shown(3, 2)).isEqualTo(new RawCell.Numeric(1, false));
        assertThat(sheet.hiddenRow(4)).isTrue();
        assertThat(sheet.hiddenRow(3)).isFalse();
        assertThat(sheet.hiddenColumn(2)).isTrue();
        assertThat(sheet.hiddenColumn(1)).isFalse();
    }

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void listsSheetsInTheOrderOfTheirTabsAndReadsTheOneAskedFor(String type) throws IOException {
        Path file = workbook(type, book -> {
            for (String name : List.of("甲", "乙", "丙", "丁")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue("在" + name);
            }
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            book.setSheetOrder("丁", 0);
        });

        assertThat(reader.sheets(file))
                .containsExactly(
                        new IncomingSheetName("丁", false),
                        new IncomingSheetName("甲", false),
                        new IncomingSheetName("乙", true),
                        new IncomingSheetName("丙", true));
        assertThat(reader.read(file, "丙", ReadProgress.NONE).cell(0, 0)).isEqualTo(new RawCell.Text("在丙"));
        assertThat(reader.readAll(file, ReadProgress.NONE))
                .extracting(RawSheet::name)
                .containsExactly("丁", "甲", "乙", "丙");
        assertThatThrownBy(() -> reader.read(file, "戊", ReadProgress.NONE)).hasMessageContaining("没有", "戊");
    }

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void countsDaysFromWhicheverYearTheFileDoes(String type) throws IOException {
        Path file = workbook(type, book -> {
            if (book instanceof XSSFWorkbook xlsx) {
                xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            } else if (book instanceof HSSFWorkbook xls) {
                xls.getInternalWorkbook()
                        .getRecords()
                        .removeIf(entry -> entry instanceof org.apache.poi.hssf.record.DateWindow1904Record);
                org.apache.poi.hssf.record.DateWindow1904Record since =
                        new org.apache.poi.hssf.record.DateWindow1904Record();
                since.setWindowing((short) 1);
                xls.getInternalWorkbook().getRecords().add(1, since);
            }
            number(book.createSheet("表").createRow(0), 0, 44469 - 1462, "yyyy-mm-dd");
        });

        assertThat(reader.read(file, "表", ReadProgress.NONE).since1904()).isTrue();
        assertThat(reader.read(file, "表", ReadProgress.NONE).cell(0, 0))
                .isEqualTo(new RawCell.Day(LocalDate.of(2021, 9, 30)));
    }

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesTheFileForWhatItIsWhateverItsName(String type) throws IOException {
        Path file = workbook(
                type, book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("甲"));
        for (String name : List.of("错.xlsx", "错.xls", "错.csv", "错")) {
            Path renamed = Files.copy(file, folder.resolve(name));

            assertThat(reader.read(renamed, "表", ReadProgress.NONE).cell(0, 0).text())
                    .isEqualTo("甲");
        }
    }

    @ParameterizedTest(name = BOTH)
    @ValueSource(strings = {".xlsx", ".xls"})
    void stopsBetweenRowsWhenTold(String type) throws IOException {
        Path file = workbook(type, book -> {
            Sheet sheet = book.createSheet("表");
            for (int i = 0; i < 50; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });
        Stopping stopping = new Stopping(20);

        assertThatThrownBy(() -> reader.read(file, "表", stopping)).isInstanceOf(CancellationException.class);
        assertThat(stopping.count).isEqualTo(20);
        Files.delete(file);
    }

    private static final class Stopping implements ReadProgress {
        private final int at;
        private int count;

        Stopping(int at) {
            this.at = at;
        }

        @Override
        public void row(int rows) {
            count = rows;
        }

        @Override
        public boolean cancelled() {
            return count == at;
        }
    }

    private Path workbook(String type, Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("来表" + type);
        try (Workbook book = type.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void number(Row row, int column, double value, String format) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        style(cell, format);
    }

    private static void style(Cell cell, String format) {
        Workbook book = cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static List<RawCell> cells(RawSheet sheet, int row) {
        return java.util.stream.IntStream.range(0, sheet.columns())
                .mapToObj(column -> sheet.cell(row, column))
                .toList();
    }
}
