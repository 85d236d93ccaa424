package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm, or look like it: refused by a sentence, soon and within the memory there is. */
@Timeout(10)
class HostileFileTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void refusesAPartThatUnpacksBeyondMeasure() throws IOException {
        refuses(bomb("xl/worksheets/sheet1.xml"), "内部结构不正常");
    }

    private byte[] bomb(String name) throws IOException {
        Map<String, String> parts = TestBooks.parts("<sheetData/>");
        Path file = folder.resolve("炸弹");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (!part.getKey().equals(name)) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write("<a>".getBytes(StandardCharsets.UTF_8));
            byte[] filler = "<b/>      ".repeat(MEGABYTE / 10).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                zip.write(filler);
            }
            zip.write("</a>".getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesTensOfThousandsOfParts() throws IOException {
        Map<String, String> parts = TestBooks.parts("<sheetData/>");
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/media/" + i, "");
        }
        refuses(TestBooks.zip(parts), "内部结构不正常");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
                "<!DOCTYPE a [<!ENTITY d SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>"
            })
    void refusesDocumentTypes(String type) throws IOException {
        for (String name :
                new String[] {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "xl/styles.xml"}) {
            Map<String, String> parts = TestBooks.parts("<sheetData><row><c><v>1</v></c></row></sheetData>");
            parts.putIfAbsent(name, "<a/>");
            parts.compute(name, (part, text) -> type + text.replaceFirst("<[?].*?[?]>", ""));
            refuses(TestBooks.zip(parts), "文档类型声明");
        }
    }

    @Test
    void refusesTagsWithinTagsWithoutEnd() throws IOException {
        refuses(TestBooks.book("<a>".repeat(300_000)), "已损坏");
    }

    @Test
    void refusesASingleTextThatFillsTheMemory() throws IOException {
        refuses(TestBooks.book("<!--" + "注".repeat(3 * MEGABYTE) + "-->"), "已损坏");
        refuses(TestBooks.book("<row r=\"" + "1".repeat(9 * MEGABYTE) + "\"/>"), "已损坏");
    }

    @Test
    void refusesAMillionRows() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
        }
        refuses(TestBooks.book(rows.append("</sheetData>").toString()), "第 200001 行", "200000 行", "拆成几份");
    }

    @Test
    void leavesOutALostCellAtTheVeryEndAndSaysSo() throws IOException {
        Path file = write(
                TestBooks.book(
                        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                + "<row r=\"1048575\"><c r=\"B1048575\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                                + "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"));

        RawSheet sheet = new WorkbookReader().read(file, "表", ReadProgress.NONE);

        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(sheet.leftOut()).isEqualTo(1_048_575);
        assertThat(sheet.with(0, 0, new RawCell.Text("改")).leftOut()).isEqualTo(1_048_575);
    }

    @Test
    void refusesATableThatIsAllTooFarBelow() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 300_001; row <= 300_030; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
        }
        refuses(TestBooks.book(rows.append("</sheetData>").toString()), "200000 行", "拆成几份");
    }

    @Test
    void refusesATableThatIsAFewRowsTooLong() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 200_003; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
        }
        refuses(TestBooks.book(rows.append("</sheetData>").toString()), "第 200001 行");
    }

    @Test
    void refusesCellsAllOverTheWidestColumns() throws IOException {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 100_000; row++) {
            rows.append("<row><c r=\"XFD").append(row).append("\"><v>1</v></c></row>");
        }
        refuses(TestBooks.book(rows.append("</sheetData>").toString()), "内存放不下");
    }

    @Test
    void columnsAndRowsThatNoSheetHasAreNoTrap() throws IOException {
        Path file = write(
                TestBooks.book(
                        "<cols><col min=\"-5\" max=\"2147483647\" hidden=\"1\"/></cols><sheetData>"
                                + "<row r=\"2147483647\"><c r=\"ZZZZZZZZZZZZZZ1\"><v>1</v></c></row><row r=\"-7\"><c r=\"A99999999999\" s=\"-1\"><v>2</v></c></row>"
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:ZZZZZZZ999999999999\"/><mergeCell ref=\":\"/></mergeCells>"));

        RawSheet sheet = new WorkbookReader().read(file, "表", ReadProgress.NONE);

        assertThat(sheet.texts(0)).containsExactly("1");
        assertThat(sheet.texts(1)).containsExactly("2");
        assertThat(sheet.merges()).isEmpty();
    }

    @Test
    void readsTenThousandMergedAreas() throws IOException {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 0; i < 10_000; i++) {
            merges.append("<mergeCell ref=\"B%d:C%d\"/>".formatted(2 * i + 1, 2 * i + 2));
        }
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 0; i < 20_000; i++) {
            rows.append("<row><c><v>1</v></c><c><v>").append(i).append("</v></c></row>");
        }
        Path file = write(TestBooks.book(rows.append("</sheetData>")
                .append(merges)
                .append("</mergeCells>")
                .toString()));

        RawSheet sheet = new WorkbookReader().read(file, "表", ReadProgress.NONE);

        for (int row = 0; row < 20_000; row++) {
            assertThat(sheet.merge(row, 2)).isEqualTo(new Area(row / 2 * 2, row / 2 * 2 + 1, 1, 2));
        }
        assertThat(sheet.shown(19_999, 2).text()).isEqualTo("19998");
    }

    @Test
    void refusesMergedAreasBeyondMeasure() throws IOException {
        String tall = "<mergeCell ref=\"A1:B1048576\"/>".repeat(10_000);
        refuses(
                TestBooks.book("<sheetData><row r=\"190000\"><c><v>1</v></c></row></sheetData><mergeCells>" + tall
                        + "</mergeCells>"),
                "合并单元格太多");
        refuses(
                TestBooks.book(
                        "<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(300_000) + "</mergeCells>"),
                "合并单元格太多");
    }

    @Test
    void aTextWithoutEndFillsNoMemory() throws IOException {
        Path file = folder.resolve("来表.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] piece = "\"甲,".repeat(MEGABYTE / 5).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                out.write(piece);
            }
        }

        assertThatThrownBy(() -> new WorkbookReader().read(file, "", ReadProgress.NONE))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("一万六千多列");
    }

    @Test
    void refersToItselfWithoutEnd() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(TestBooks.parts("<sheetData/>"));
        parts.compute(
                "xl/_rels/workbook.xml.rels", (name, part) -> part.replace("worksheets/sheet1.xml", "workbook.xml"));
        Path file = write(TestBooks.zip(parts));

        assertThat(new WorkbookReader().read(file, "表", ReadProgress.NONE).rows())
                .isZero();
    }

    @Test
    void oldWorkbooksThatLieAboutTheirSizesAreNoTrap() throws IOException {
        byte[] xls = oldWorkbook();
        int texts = indexOf(xls, "fc00");
        for (int at = texts + 4; at < texts + 12; at++) {
            byte[] lying = xls.clone();
            lying[at] = at % 4 == 3 ? 0x7F : (byte) 0xFF;
            readsOrRefuses(lying);
        }
        byte[] longRecord = xls.clone();
        longRecord[texts + 2] = (byte) 0xFF;
        longRecord[texts + 3] = (byte) 0xFF;
        readsOrRefuses(longRecord);
    }

    @Test
    void oldContainersWhoseSectorsGoRoundInCirclesAreNoTrap() throws IOException {
        byte[] xls = oldWorkbook();
        int allocation =
                512 * (1 + ByteBuffer.wrap(xls).order(ByteOrder.LITTLE_ENDIAN).getInt(0x4C));
        for (int sector = 0; sector < 12; sector++) {
            for (int next : new int[] {sector, 0, 1, Integer.MAX_VALUE, -2}) {
                byte[] circle = xls.clone();
                ByteBuffer.wrap(circle).order(ByteOrder.LITTLE_ENDIAN).putInt(allocation + 4 * sector, next);
                readsOrRefuses(circle);
            }
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("表");
            for (int i = 0; i < 100; i++) {
                sheet.createRow(i).createCell(0).setCellValue("第" + i + "行");
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int indexOf(byte[] bytes, String hexadecimal) {
        return HexFormat.of().formatHex(bytes).indexOf(hexadecimal, 1024) / 2;
    }

    private void readsOrRefuses(byte[] content) throws IOException {
        Path file = write(content);
        try {
            new WorkbookReader().readAll(file, ReadProgress.NONE);
        } catch (AppException told) {
            assertThat(told.sentence()).contains("已损坏");
        }
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("来表.xlsx"), content);
    }

    private void refuses(byte[] content, String... words) throws IOException {
        Path file = write(content);
        WorkbookReader reader = new WorkbookReader();
        assertThatThrownBy(() -> reader.read(file, reader.sheets(file).get(0).name(), ReadProgress.NONE))
                .isInstanceOfSatisfying(AppException.class, told -> {
                    assertThat(told.code()).isEqualTo(ErrorCode.INPUT);
                    assertThat(told.sentence()).contains(words);
                });
        Files.delete(file);
    }
}
