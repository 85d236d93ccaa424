package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file that cannot be read says why, and what to do. */
class RefusalTest {
    @TempDir
    private Path folder;

    private final WorkbookReader reader = new WorkbookReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>甲</td></tr></table></html> | 网页表格",
                "<table border=1><tr><td>甲 | 网页表格",
                "<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\"><table> | 网页表格",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/> | XML 表格 2003",
                "<?xml version=\"1.0\"?><清单/> | XML 文件",
                "MIME-Version: 1.0 Content-Type: multipart/related | MHTML",
            })
    void tellsTablesOfMarkupUnderAFalseName(String content, String what) throws IOException {
        for (String encoding : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
            refuses(content.getBytes(Charset.forName(encoding)), what, "另存为 .xlsx");
        }
        refuses(("\uFEFF\r\n" + content).getBytes(StandardCharsets.UTF_8), what, "另存为 .xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF, 请选 .xlsx",
        "89504e470d0a1a0a, 图片, 请选 .xlsx",
        "ffd8ffe000104a46, 图片, 请选 .xlsx",
        "526172211a070100, 压缩包, 解压",
        "377abcaf271c0004, 压缩包, 解压",
        "504b050600000000, 压缩包, 解压",
        "0908080000050500, Excel 4, 另存为 .xlsx",
        "7b5c727466310000, Word, 请选 .xlsx"
    })
    void tellsOtherFilesByTheirFirstBytes(String start, String what, String next) throws IOException {
        refuses(Arrays.copyOf(HexFormat.of().parseHex(start), 600), what, next);
    }

    @Test
    void tellsOtherZippedDocuments() throws IOException {
        refuses(TestBooks.zip(Map.of("word/document.xml", "<a/>")), "Word 文档", "请选");
        refuses(TestBooks.zip(Map.of("ppt/presentation.xml", "<a/>")), "PPT", "请选");
        refuses(TestBooks.zip(Map.of("说明.txt", "甲")), "压缩包", "解压");
        refuses(TestBooks.zip(Map.of("OFD.xml", "<a/>")), "OFD", "请选");
        refuses(TestBooks.zip(Map.of("xl/workbook.bin", "甲")), ".xlsb", "另存为 .xlsx");
        refuses(
                TestBooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                "OpenDocument 表格",
                "另存为 .xlsx");
    }

    @Test
    void doesNotBlameTheNameOfAFileThatSaysWhatItIs() throws IOException {
        Path file = Files.write(
                folder.resolve("来表.ods"),
                TestBooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        assertThatThrownBy(() -> reader.sheets(file))
                .hasMessageContaining("是OpenDocument 表格（.ods），这里读不了")
                .hasMessageContaining("另存为 .xlsx");
    }

    @Test
    void tellsAPassword() throws Exception {
        POIFSFileSystem files = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("密码");
        try (OutputStream out = encryptor.getDataStream(files)) {
            out.write(saved(new XSSFWorkbook()));
        }
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        files.writeFilesystem(xlsx);
        refuses(xlsx.toByteArray(), "打开密码", "去掉密码");

        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] xls = saved(new HSSFWorkbook());
        Biff8EncryptionKey.setCurrentUserPassword(null);
        refuses(xls, "打开密码", "去掉密码");
    }

    @Test
    void tellsOtherDocumentsInTheOldContainer() throws IOException {
        refuses(container("WordDocument"), "Word 文档", "请选");
        refuses(container("PowerPoint Document"), "PPT", "请选");
        refuses(container("Book"), "Excel 95", "另存为 .xlsx");
        refuses(container("其他"), "已损坏", "重新发");
    }

    private static byte[] container(String stream) throws IOException {
        POIFSFileSystem files = new POIFSFileSystem();
        files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    @Test
    void tellsAnEmptyFileAndACutOne() throws IOException {
        refuses(new byte[0], "空文件", "重新要");
        byte[] xlsx = saved(new XSSFWorkbook());
        byte[] xls = saved(new HSSFWorkbook());
        refuses(Arrays.copyOf(xlsx, xlsx.length / 2), "已损坏", "重新发");
        refuses(Arrays.copyOf(xls, xls.length / 2), "已损坏", "重新发");
        refuses(Arrays.copyOf(xls, 100), "已损坏", "重新发");
    }

    @Test
    void tellsAPartWhoseCheckSumIsWrong() throws IOException {
        byte[] book = TestBooks.book("<sheetData><row><c><v>1</v></c></row></sheetData>");
        int directory = indexOf(book, HexFormat.of().parseHex("504b0102"));
        for (int at = directory; at >= 0; at = indexOf(book, HexFormat.of().parseHex("504b0102"), at + 1)) {
            book[at + 16] ^= 1;
        }
        refuses(book, "已损坏", "重新发");
    }

    @Test
    void tellsAWorkbookWithoutSheets() throws IOException {
        Map<String, String> parts = TestBooks.parts("");
        parts.compute("xl/_rels/workbook.xml.rels", (name, part) -> part.replace("/worksheet\"", "/chartsheet\""));
        refuses(TestBooks.zip(parts), "没有工作表", "另存为 .xlsx");
    }

    @Test
    void tellsWhatIsNoFile() throws IOException {
        assertThatThrownBy(() -> reader.sheets(folder.resolve("无.xlsx")))
                .isInstanceOfSatisfying(AppException.class, told -> {
                    assertThat(told.code()).isEqualTo(ErrorCode.FILE);
                    assertThat(told.sentence()).contains("找不到“无.xlsx”");
                });
        assertThatThrownBy(() -> reader.sheets(Files.createDirectory(folder.resolve("夹.xlsx"))))
                .isInstanceOfSatisfying(AppException.class, told -> {
                    assertThat(told.code()).isEqualTo(ErrorCode.FILE);
                    assertThat(told.sentence()).contains("文件夹");
                });
        Path mark = Files.write(folder.resolve("~$来表.xlsx"), new byte[165]);
        assertThatThrownBy(() -> reader.sheets(mark)).hasMessageContaining("临时标记");
    }

    private static byte[] saved(Workbook book) throws IOException {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 300; i++) {
                if (i == 0) {
                    book.createSheet("表");
                }
                book.getSheetAt(0).createRow(i).createCell(0).setCellValue("第" + i * 7919 + "行");
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        return indexOf(bytes, wanted, 0);
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private void refuses(byte[] content, String cause, String next) throws IOException {
        Path file = Files.write(folder.resolve("来表.xlsx"), content);
        assertThatThrownBy(() -> reader.read(file, reader.sheets(file).get(0).name(), ReadProgress.NONE))
                .isInstanceOfSatisfying(AppException.class, told -> {
                    assertThat(told.code()).isEqualTo(ErrorCode.INPUT);
                    assertThat(told.sentence())
                            .contains("“来表.xlsx”", cause, next)
                            .endsWith("。");
                });
        Files.delete(file);
    }
}
