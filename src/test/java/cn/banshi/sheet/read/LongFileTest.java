package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 rows of 24 columns in a program of their own with the memory that the shipped one has. */
@Tag("deep")
class LongFileTest {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 24;
    private static final int MOST_SECONDS = 300;

    @TempDir
    private Path folder;

    @Test
    void readsALongWorkbook() throws IOException, InterruptedException {
        Path file = folder.resolve("长.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : TestBooks.parts("#").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                String[] around = part.getValue().split("#", -1);
                out.write(around[0]);
                if (around.length > 1) {
                    sheet(out);
                    out.write(around[1]);
                }
                out.flush();
            }
        }
        readsWithin(file, 256);
    }

    private static void sheet(Writer out) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        out.write("<sheetData>");
        for (int row = 0; row < ROWS; row++) {
            out.write("<row>");
            for (int column = 0; column < COLUMNS; column++) {
                out.write(
                        column % 3 == 0
                                ? "<c t=\"inlineStr\"><is><t>" + text(random, row, column) + "</t></is></c>"
                                : "<c><v>" + random.nextInt(100_000_000) / 100.0 + "</v></c>");
            }
            out.write("</row>");
        }
        out.write("</sheetData>");
    }

    @Test
    void readsALongTextFile() throws IOException, InterruptedException {
        Path file = folder.resolve("长.csv");
        SplittableRandom random = new SplittableRandom(1);
        try (Writer out = Files.newBufferedWriter(file, Charset.forName("GB18030"))) {
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    out.write(column == 0 ? "" : ",");
                    out.write(
                            column % 3 == 0
                                    ? text(random, row, column)
                                    : String.valueOf(random.nextInt(100_000_000) / 100.0));
                }
                out.write("\r\n");
            }
        }
        readsWithin(file, 256);
    }

    /** Every second one stands in the table once only. */
    private static String text(SplittableRandom random, int row, int column) {
        return column % 2 == 0 ? "第" + row + "项示范路路灯更换" + column : "和顺社区" + random.nextInt(9);
    }

    private static void readsWithin(Path file, int megabytes) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
    }

    /** The program of its own. */
    static final class Reading {
        private Reading() {}

        /** Reads the file, and ends well when all of it came. */
        public static void main(String[] arguments) {
            WorkbookReader reader = new WorkbookReader();
            Path file = Path.of(arguments[0]);
            String sheet = reader.sheets(file).get(0).name();
            int[] rows = {0};
            boolean all = reader.read(file, sheet, new ReadProgress() {
                                @Override
                                public void row(int count) {
                                    rows[0] = count;
                                }

                                @Override
                                public boolean cancelled() {
                                    return false;
                                }
                            })
                            .rows()
                    == ROWS;
            System.exit(all && rows[0] == ROWS ? 0 : 1);
        }
    }
}
