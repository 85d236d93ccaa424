package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs write them. */
class OoxmlBookTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheTextOfRunsButNotTheReadingsBesideIt() throws IOException {
        Map<String, String> parts = TestBooks.parts(
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>内</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 联</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>nei</t></rPh></is></c><c r=\"D1\" t=\"s\"><v>9</v></c></row></sheetData>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>路</t></r><r><t>灯</t></r>"
                        + "<rPh sb=\"0\" eb=\"2\"><t>lu deng</t></rPh></si><si><t>甲_x000D_\n乙_x005F_x000D_</t></si></sst>");

        assertThat(cells(read(TestBooks.zip(parts)), 0))
                .containsExactly(
                        new RawCell.Text("路灯"),
                        new RawCell.Text("甲\r\n乙_x000D_"),
                        new RawCell.Text("内 联"),
                        new RawCell.Fault("#REF!"));
    }

    @Test
    void saysWhereAFormulaHasNoStoredResult() throws IOException {
        RawSheet sheet = read(TestBooks.book(
                "<sheetData><row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c><c r=\"B1\"><f>1</f><v></v></c>"
                        + "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"E1\"><f>7</f><v>7</v></c></row></sheetData>"));

        assertThat(cells(sheet, 0))
                .containsExactly(
                        new RawCell.Fault("（公式未计算）"),
                        new RawCell.Fault("（公式未计算）"),
                        RawCell.blank(),
                        new RawCell.Fault("#DIV/0!"),
                        new RawCell.Numeric(7, false));
    }

    @Test
    void placesRowsAndCellsThatDoNotSayWhereTheyAre() throws IOException {
        RawSheet sheet = read(TestBooks.book(
                "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c>"
                        + "<c><v>4</v></c></row><row><c t=\"b\"><v>1</v></c></row></sheetData>"));

        assertThat(sheet.texts(0)).containsExactly("1", "2");
        assertThat(sheet.texts(3)).containsExactly("", "", "3", "4");
        assertThat(sheet.texts(4)).containsExactly("是");
    }

    @Test
    void hidesRowsAndColumnsThatHaveNoSize() throws IOException {
        RawSheet sheet = read(TestBooks.book(
                "<cols><col min=\"2\" max=\"3\" width=\"0\" customWidth=\"1\"/><col min=\"5\" max=\"5\" hidden=\"1\"/>"
                        + "</cols><sheetData><row r=\"1\" ht=\"0\" customHeight=\"1\"/><row r=\"2\" hidden=\"true\"/><row r=\"3\"/></sheetData>"
                        + "<autoFilter ref=\"A1:E9\"/><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C1\"/><mergeCell ref=\"XFE1:XFF2\"/>"
                        + "<mergeCell ref=\"B9:A1\"/></mergeCells>"));

        assertThat(IntStream.range(0, 9).filter(sheet::hiddenColumn)).containsExactly(1, 2, 4);
        assertThat(IntStream.range(0, 9).filter(sheet::hiddenRow)).containsExactly(0, 1);
        assertThat(sheet.merges()).containsExactly(new Area(0, 1, 0, 1));
    }

    @Test
    void readsNumbersAsStored() throws IOException {
        RawSheet sheet = read(
                TestBooks.book(
                        "<sheetData><row><c><v>1.2530000000000001E3</v></c><c><v>370102198001010000</v></c><c><v>1E400</v></c>"
                                + "<c><v>NaN</v></c><c><v>约5</v></c><c t=\"d\"><v>2021-09-30T00:00:00</v></c><c t=\"d\"><v>9月</v></c></row></sheetData>"));

        assertThat(sheet.texts(0))
                .containsExactly("1253", "370102198001010000", "#NUM!", "#NUM!", "约5", "2021-09-30", "9月");
        assertThat(sheet.cell(0, 5)).isEqualTo(new RawCell.Day(LocalDate.of(2021, 9, 30)));
    }

    @Test
    void picturesThatWpsPutsIntoCellsAreNoText() throws IOException {
        assertThat(read(TestBooks.book(
                                "<sheetData><row><c t=\"str\"><f>DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c></row></sheetData>"))
                        .rows())
                .isZero();
    }

    @Test
    void rowsThatAreOnlyFormattedCostNothing() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 300_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }

        RawSheet sheet = read(TestBooks.book(rows.append("</sheetData>").toString()));

        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(sheet.columns()).isEqualTo(1);
    }

    @Test
    void readsTheStrictKindToo() throws IOException {
        Map<String, String> strict = new LinkedHashMap<>();
        TestBooks.parts("<sheetData><row><c t=\"d\"><v>2021-09-30</v></c></row></sheetData>")
                .forEach((name, part) -> strict.put(
                        name,
                        part.replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")));

        assertThat(read(TestBooks.zip(strict)).texts(0)).containsExactly("2021-09-30");
    }

    @Test
    void findsPartsWhateverTheirCaseAndSlashes() throws IOException {
        Map<String, String> odd = new LinkedHashMap<>();
        TestBooks.parts("<sheetData><row><c><v>5</v></c></row></sheetData>")
                .forEach(
                        (name, part) -> odd.put(name.replace('/', '\\').replace("workbook.xml", "Workbook.xml"), part));

        assertThat(read(TestBooks.zip(odd)).texts(0)).containsExactly("5");
    }

    @Test
    void macrosAndLinksToOtherFilesAreLeftAlone() throws IOException {
        Map<String, String> parts = TestBooks.parts("<sheetData><row><c><f>[1]表!A1</f><v>5</v></c></row></sheetData>");
        parts.put("xl/vbaProject.bin", "宏");
        parts.compute(
                "xl/_rels/workbook.xml.rels",
                (name, part) -> part.replace(
                        "</Relationships>",
                        "<Relationship Id=\"x\" Type=\"http://x/worksheet\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>"));
        parts.compute(
                "xl/workbook.xml",
                (name, part) -> part.replace("</sheets>", "<sheet name=\"外\" sheetId=\"2\" r:id=\"x\"/></sheets>"));
        Path file = Files.write(folder.resolve("宏.xlsm"), TestBooks.zip(parts));

        assertThat(new WorkbookReader().sheets(file)).containsExactly(new IncomingSheetName("表", false));
        assertThat(new WorkbookReader().read(file, "表", ReadProgress.NONE).texts(0))
                .containsExactly("5");
    }

    @Test
    void passesOverChartSheets() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("甲");
            book.createSheet("乙").createRow(0).createCell(0).setCellValue("在乙");
            book.write(out);
            Map<String, String> parts = TestBooks.unzip(out.toByteArray());
            parts.compute(
                    "xl/_rels/workbook.xml.rels",
                    (name, part) ->
                            part.replaceFirst("(worksheets/sheet1.xml\" Type=\"[^\"]*/)worksheet\"", "$1chartsheet\""));
            Path file = Files.write(folder.resolve("图.xlsx"), TestBooks.zip(parts));

            assertThat(new WorkbookReader().sheets(file)).containsExactly(new IncomingSheetName("乙", false));
            assertThat(new WorkbookReader().read(file, "乙", ReadProgress.NONE).texts(0))
                    .containsExactly("在乙");
        }
    }

    private RawSheet read(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("来表.xlsx"), book);
        RawSheet sheet = new WorkbookReader().read(file, "表", ReadProgress.NONE);
        Files.delete(file);
        return sheet;
    }

    private static List<RawCell> cells(RawSheet sheet, int row) {
        return IntStream.range(0, sheet.columns())
                .mapToObj(column -> sheet.cell(row, column))
                .toList();
    }
}
