package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files with something broken in them, at random: read or refused by a sentence, never anything else. */
class MutantTest {
    private static final long SEED = 20211130;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int[] ODD_NUMBERS = {0, 1, 0x7F, 0x80, 0xFF};
    private static final String[] ODD_TEXTS = {
        "-1", "99999999999", "2147483647", "NaN", "", "\"", "<", "&", "A1:XFD1048576", "\uFFFF", "'", "]]>", "<c/>", "0"
    };

    @TempDir
    private Path folder;

    @Test
    void twoHundredMutants() throws IOException {
        mutants(200);
    }

    @Test
    @Tag("deep")
    void twentyThousandMutants() throws IOException {
        mutants(20_000);
    }

    private void mutants(int count) throws IOException {
        byte[] xlsx = saved(new XSSFWorkbook());
        byte[] xls = saved(new HSSFWorkbook());
        byte[] csv =
                "序号,项目名称,金额\r\n1,\"路灯\n更换\",\"1,253\"\r\n2,电梯,10\r\n".repeat(40).getBytes(Charset.forName("GB18030"));
        int read = 0;
        for (int number = 0; number < count; number++) {
            SplittableRandom random = new SplittableRandom(SEED + number);
            byte[] mutant = switch (number % 6) {
                case 0 -> bytesChanged(xlsx, random);
                case 1, 2 -> TestBooks.zip(partsChanged(TestBooks.unzip(xlsx), random));
                case 3 -> bytesChanged(xls, random);
                case 4 -> recordsChanged(xls, random);
                default -> bytesChanged(csv, random);
            };
            read += isRead(number, mutant) ? 1 : 0;
        }
        assertThat(read).isBetween(count / 10, count * 9 / 10);
    }

    private boolean isRead(int number, byte[] mutant) throws IOException {
        Path file = Files.write(folder.resolve("来表"), mutant);
        long began = System.nanoTime();
        try {
            new WorkbookReader().readAll(file, ReadProgress.NONE);
            return true;
        } catch (AppException told) {
            assertThat(told.sentence()).as("mutant %d", number).contains("“来表”").endsWith("。");
            assertThat(told.getCause() instanceof OutOfMemoryError)
                    .as("mutant %d", number)
                    .isFalse();
            return false;
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("mutant %d", number)
                    .isLessThan(LONGEST);
        }
    }

    private static byte[] bytesChanged(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            bytes = switch (random.nextInt(5)) {
                case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
                case 1 -> inserted(bytes, random);
                default -> changed(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte)
                (random.nextBoolean()
                        ? bytes[at] ^ (1 << random.nextInt(8))
                        : ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)]);
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(1, 200), bytes.length - at);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at + length);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    /** Changes XML where the check sums cannot tell it. */
    private static Map<String, String> partsChanged(Map<String, String> parts, SplittableRandom random) {
        List<String> names = new ArrayList<>(parts.keySet());
        names.removeIf(name -> name.startsWith("docProps") || name.contains("theme"));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(name, (key, part) -> textChanged(part, random));
            if (random.nextInt(20) == 0) {
                parts.remove(name);
            }
        }
        return parts;
    }

    private static String textChanged(String text, SplittableRandom random) {
        List<int[]> values = new ArrayList<>();
        for (int at = text.indexOf("=\""); at >= 0; at = text.indexOf("=\"", at + 2)) {
            values.add(new int[] {at + 2, text.indexOf('"', at + 2)});
        }
        if (values.isEmpty() || random.nextInt(3) == 0) {
            return new String(bytesChanged(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
        }
        int[] value = values.get(random.nextInt(values.size()));
        return text.substring(0, value[0])
                + ODD_TEXTS[random.nextInt(ODD_TEXTS.length)]
                + text.substring(Math.max(value[0], value[1]));
    }

    /** Changes the records themselves, not their container. */
    private static byte[] recordsChanged(byte[] xls, SplittableRandom random) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new java.io.ByteArrayInputStream(xls))) {
            byte[] records;
            try (DocumentInputStream in = files.createDocumentInputStream("Workbook")) {
                records = in.readAllBytes();
            }
            files.createOrUpdateDocument(new java.io.ByteArrayInputStream(bytesChanged(records, random)), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] saved(Workbook book) throws IOException {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (String name : List.of("清单", "说明")) {
                Sheet sheet = book.createSheet(name);
                for (int i = 0; i < 30; i++) {
                    Row row = sheet.createRow(i);
                    row.createCell(0).setCellValue("第" + i * 31 + "项");
                    row.createCell(1).setCellValue(i * 1253.5);
                    row.createCell(2).setCellValue(44469 + i);
                    row.getCell(2).setCellStyle(day);
                    row.createCell(3).setCellFormula("B" + (i + 1) + "*2");
                    row.createCell(4).setCellFormula("A" + (i + 1) + "&\"甲\"");
                    row.createCell(5).setCellValue(i % 2 == 0);
                }
                sheet.addMergedRegion(new CellRangeAddress(3, 5, 0, 1));
                sheet.getRow(7).setZeroHeight(true);
                sheet.setColumnHidden(4, true);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        }
    }
}
