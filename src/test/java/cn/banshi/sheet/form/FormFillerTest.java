package cn.banshi.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.banshi.base.AppException;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFillerTest {
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    @TempDir
    private Path temp;

    private Path form;
    private Path out;

    @BeforeEach
    void form() throws IOException {
        form = MessyForm.write(temp.resolve("form.xlsx"));
        out = temp.resolve("out.xlsx");
    }

    private List<String> fill(int items) {
        return new FormFiller().fill(form, MessyForm.definition(), MessyForm.content(items), out);
    }

    private XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static Cell cell(XSSFSheet sheet, String place) {
        CellReference at = new CellReference(place);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    @Test
    void everyReferenceToTheRowsGrowsWithThem() throws IOException {
        assertThat(fill(7)).isEmpty();

        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet sheet = workbook.getSheet(MessyForm.SHEET);
            XSSFSheet cover = workbook.getSheet("封面");
            assertThat(cell(sheet, "C4").getCellFormula()).isEqualTo("SUM(C5:C11)");
            assertThat(cell(sheet, "C4").getNumericCellValue()).isEqualTo(70, NEARLY);
            assertThat(cell(sheet, "D13").getCellFormula()).isEqualTo("C13+SUM(C5:C11)+MAX(C$5:C$11)");
            assertThat(cell(sheet, "D13").getNumericCellValue()).isEqualTo(7 + 70 + 10, NEARLY);
            assertThat(cell(cover, "B1").getCellFormula()).isEqualTo("SUM('报表 (一)'!C5:C11)");
            assertThat(cell(cover, "B1").getNumericCellValue()).isEqualTo(70, NEARLY);
            assertThat(cell(cover, "C1").getCellFormula()).isEqualTo("'报表 (一)'!C13*2");
            assertThat(cell(cover, "D1").getCellFormula()).isEqualTo("SUM('报表 (一)'!C:C)");
            assertThat(workbook.getName("投资").getRefersToFormula()).isEqualTo("'报表 (一)'!$C$5:$C$11");
            assertThat(workbook.getName("系数").getRefersToFormula()).isEqualTo("'报表 (一)'!$C$13");
            assertThat(workbook.getPrintArea(1)).isEqualTo("'报表 (一)'!$A$1:$H$15");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void eachRowKeepsItsOwnFormula() throws IOException {
        fill(7);

        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet sheet = workbook.getSheet(MessyForm.SHEET);
            for (int row = 5; row <= 11; row++) {
                assertThat(cell(sheet, "E" + row).getCellFormula())
                        .isEqualTo("IF(C%d=0,0,D%d/C%d)".formatted(row, row, row));
                assertThat(cell(sheet, "E" + row).getNumericCellValue()).isEqualTo(0.5, NEARLY);
            }
            assertThat(cell(sheet, "E4").getNumericCellValue()).isEqualTo(0.5, NEARLY);
        }
    }

    @Test
    void newRowsLookLikeTheOthersAndTheLastOneStaysLast() throws IOException {
        fill(7);

        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet sheet = workbook.getSheet(MessyForm.SHEET);
            for (int row = 5; row <= 10; row++) {
                assertThat(cell(sheet, "B" + row).getCellStyle())
                        .isEqualTo(cell(sheet, "B5").getCellStyle());
                assertThat(sheet.getRow(row - 1).getHeightInPoints()).isEqualTo(22);
            }
            assertThat(cell(sheet, "B11").getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
            assertThat(sheet.getMergedRegions().stream().map(area -> area.formatAsString()))
                    .containsExactlyInAnyOrder(
                            "G3:H3", "G5:H5", "G6:H6", "G7:H7", "G8:H8", "G9:H9", "G10:H10", "G11:H11", "A14:D15");
        }
    }

    @Test
    void whatLiesBelowMovesAlong() throws IOException {
        fill(7);

        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet sheet = workbook.getSheet(MessyForm.SHEET);
            assertThat(cell(sheet, "A13").getStringCellValue()).startsWith("注：");
            assertThat(sheet.getCellComment(new CellAddress("A13")).getString().getString())
                    .isEqualTo("请盖章");
            assertThat(sheet.getCellComment(new CellAddress("A10"))).isNull();
            assertThat(sheet.getHyperlink(new CellAddress("C13")).getAddress()).isEqualTo("http://example.org/");
            assertThat(sheet.getRowBreaks()).containsExactly(12);
            List<XSSFClientAnchor> anchors = sheet.getDrawingPatriarch().getShapes().stream()
                    .map(XSSFShape::getAnchor)
                    .map(XSSFClientAnchor.class::cast)
                    .toList();
            assertThat(anchors.get(0).getRow1()).isEqualTo(15);
            assertThat(anchors.get(0).getRow2()).isEqualTo(18);
            assertThat(anchors.get(1).getRow1()).isZero();
            assertThat(anchors.get(1).getRow2()).isEqualTo(2);
            assertThat(sheet.getDataValidations().stream()
                            .map(DataValidation::getRegions)
                            .map(regions -> regions.getCellRangeAddress(0).formatAsString()))
                    .containsExactly("C5:D11", "F13");
            assertThat(sheet.getDataValidations()
                            .get(1)
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("$C$13:$D$13");
            var format = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
            assertThat(format.getFormattingRanges()[0].formatAsString()).isEqualTo("C5:D11");
            assertThat(format.getRule(0).getFormula1()).isEqualTo("C5>$C$13");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:H11");
        }
    }

    @Test
    void dataNeverBecomesAFormulaAndBlanksThatTheFormComputesWithStayBlank() throws IOException {
        fill(2);

        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet sheet = workbook.getSheet(MessyForm.SHEET);
            assertThat(cell(sheet, "G5").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, "G5").getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell(sheet, "G5").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(sheet, "F5").getStringCellValue()).isEqualTo("/");
        }
    }

    @Test
    void rowsThatAreNotNeededStayAsTheFormHasThem() throws IOException {
        fill(2);

        try (XSSFWorkbook filled = open(out);
                XSSFWorkbook empty = open(form)) {
            XSSFSheet sheet = filled.getSheet(MessyForm.SHEET);
            assertThat(cell(sheet, "B7").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(sheet, "E8").getCellFormula()).isEqualTo("IF(C8=0,0,D8/C8)");
            assertThat(cell(sheet, "C4").getCellFormula()).isEqualTo("SUM(C5:C8)");
            assertThat(cell(sheet, "C4").getNumericCellValue()).isEqualTo(20, NEARLY);
            assertThat(sheet.getMergedRegions())
                    .containsExactlyElementsOf(empty.getSheet(MessyForm.SHEET).getMergedRegions());
        }
    }

    @Test
    void partsThatAreNotFilledAreTheSame() throws IOException {
        fill(7);

        Map<String, Long> before = parts(form);
        Map<String, Long> after = parts(out);
        assertThat(after.keySet()).containsAll(before.keySet());
        for (String same : List.of("xl/media/image1.png", "xl/worksheets/sheet3.xml")) {
            assertThat(after.get(same)).as(same).isEqualTo(before.get(same));
        }
        try (XSSFWorkbook filled = open(out);
                XSSFWorkbook empty = open(form)) {
            XSSFSheet sheet = filled.getSheet(MessyForm.SHEET);
            XSSFSheet was = empty.getSheet(MessyForm.SHEET);
            assertThat(filled.isSheetHidden(2)).isTrue();
            assertThat(sheet.getCTWorksheet().getPageSetup().xmlText())
                    .isEqualTo(was.getCTWorksheet().getPageSetup().xmlText());
            assertThat(sheet.getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .getZoomScale())
                    .isEqualTo(85);
            for (int style = 0; style < empty.getNumCellStyles(); style++) {
                assertThat(filled.getCellStyleAt(style).getCoreXf().xmlText())
                        .isEqualTo(empty.getCellStyleAt(style).getCoreXf().xmlText());
            }
        }
    }

    private static Map<String, Long> parts(Path file) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
        return parts;
    }

    @Test
    void refusesAFormThatChangedAndSaysWhere() {
        FormDefinition definition = MessyForm.definition();
        FormDefinition moved = definition.with(definition.columns().stream()
                .map(column -> column.index() == 2
                        ? new FormColumn(2, "计划总投资", column.field(), column.unit(), 2, "/", List.of(), "")
                        : column)
                .toList());
        FormContent content = MessyForm.content(1);
        assertThatThrownBy(() -> new FormFiller().fill(form, moved, content, out))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("C列")
                .hasMessageContaining("计划总投资");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesOldWorkbooksAndOtherFilesWithASentence() throws IOException {
        Path old = temp.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(old)) {
            workbook.createSheet();
            workbook.write(stream);
        }
        Path text = Files.writeString(temp.resolve("text.xlsx"), "不是表");
        Path missing = temp.resolve("missing.xlsx");
        assertThatThrownBy(() -> new FormReader().read(old))
                .hasMessageContaining(".xls")
                .hasMessageContaining("另存为");
        assertThatThrownBy(() -> new FormReader().read(text)).hasMessageContaining("不是 .xlsx");
        assertThatThrownBy(() -> new FormReader().read(missing)).hasMessageContaining("没有文件");
    }

    @Test
    void neverWritesOverTheEmptyForm() {
        FormContent content = MessyForm.content(1);
        assertThatThrownBy(() -> new FormFiller().fill(form, MessyForm.definition(), content, form))
                .isInstanceOf(AppException.class);
    }

    @Test
    void totalsCoverEveryRowWhateverTheFormBrings() throws IOException {
        SplittableRandom random = new SplittableRandom(20211031);
        for (int round = 0; round < 60; round++) {
            int rows = random.nextInt(1, 7);
            int items = random.nextInt(0, 25);
            boolean totalAbove = random.nextBoolean();
            int first = totalAbove ? 2 : 1;
            int total = totalAbove ? 1 : 1 + rows;
            simple(rows, first, total);
            FormDefinition definition = new FormDefinition(
                    "表",
                    "",
                    "表",
                    0,
                    0,
                    List.of(new FormDefinition.FormBlock(first, first + rows - 1, "")),
                    total,
                    List.of(),
                    List.of(FormColumn.of(
                            2, "投资", FormField.ofKey("plannedTotal").orElseThrow(), 2)),
                    FormChoice.ALL);
            String about = "round " + round + ": " + rows + " rows, " + items + " items, above " + totalAbove;

            List<String> warnings = new FormFiller().fill(form, definition, MessyForm.content(items, 2), out);

            assertThat(warnings).as(about).isEmpty();
            try (XSSFWorkbook workbook = open(out)) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                int last = Math.max(rows, items);
                int at = totalAbove ? 1 : 1 + last;
                for (int column = 2; column < 5; column++) {
                    assertThat(sheet.getRow(at).getCell(column).getNumericCellValue())
                            .as(about + ": " + sheet.getRow(at).getCell(column).getCellFormula())
                            .isEqualTo(items * 10.0, NEARLY);
                }
                assertThat(cell(workbook.getSheetAt(1), "A1").getNumericCellValue())
                        .as(about)
                        .isEqualTo(items * 10.0, NEARLY);
                if (items > 1) {
                    int lastRow = first + items - 1;
                    assertThat(sheet.getRow(lastRow).getCell(3).getCellFormula())
                            .as(about)
                            .isEqualTo("SUM(C$" + (first + 1) + ":C" + (lastRow + 1) + ")");
                    assertThat(sheet.getRow(lastRow).getCell(3).getNumericCellValue())
                            .as(about)
                            .isEqualTo(items * 10.0, NEARLY);
                }
            }
        }
    }

    /** Empty rows with a running total beside them, and a total that is written in three ways. */
    private void simple(int rows, int first, int total) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(form)) {
            XSSFSheet sheet = workbook.createSheet("表");
            for (int row = 0; row <= rows + 2; row++) {
                sheet.createRow(row).createCell(2);
            }
            sheet.getRow(0).getCell(2).setCellValue("投资");
            for (int row = first; row < first + rows; row++) {
                sheet.getRow(row).createCell(3).setCellFormula("SUM(C$" + (first + 1) + ":C" + (row + 1) + ")");
            }
            String area = "C" + (first + 1) + ":C" + (first + rows);
            sheet.getRow(total).getCell(2).setCellFormula("SUM(" + area + ")");
            sheet.getRow(total).createCell(3).setCellFormula("SUBTOTAL(9," + area.replace("C", "$C$") + ")");
            sheet.getRow(total).createCell(4).setCellFormula("SUMIF(表!" + area + ",\">0\")");
            workbook.createSheet("汇总").createRow(0).createCell(0).setCellFormula("SUM(表!" + area + ")");
            workbook.write(stream);
        }
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        Path bomb = temp.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        assertThatThrownBy(() -> new FormReader().read(bomb)).hasMessageContaining("太大");
    }

    @Test
    void damagedFormsAreToldAsSuch() throws IOException {
        byte[] bytes = Files.readAllBytes(form);
        SplittableRandom random = new SplittableRandom(7);
        Path damaged = temp.resolve("damaged.xlsx");
        for (int i = 0; i < 60; i++) {
            byte[] copy = random.nextBoolean() ? Arrays.copyOf(bytes, random.nextInt(4, bytes.length)) : bytes.clone();
            for (int flips = 0; flips < 8; flips++) {
                copy[random.nextInt(4, copy.length)] ^= (byte) random.nextInt(1, 256);
            }
            Files.write(damaged, copy);
            Throwable trouble = catchThrowable(() -> new FormFiller()
                    .fill(damaged, MessyForm.definition(), MessyForm.content(6), temp.resolve("d.xlsx")));
            if (trouble != null) {
                assertThat(trouble).isInstanceOf(AppException.class);
            }
        }
    }
}
