package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files and pasted blocks. */
class DelimitedTextTest {
    private static final String TABLE = "序号,项目名称,总投资（万元）\r\n1,示范路路灯更换,\"1,253\"\r\n2,\"两\n行 \"\"引\"\" 号\",10\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GB18030,''"})
    void readsEveryEncodingThatOfficesUse(String charset, String mark) throws IOException {
        Path file = write((mark + TABLE).getBytes(Charset.forName(charset)));

        assertThat(texts(read(file)))
                .containsExactly(
                        List.of("序号", "项目名称", "总投资（万元）"),
                        List.of("1", "示范路路灯更换", "1,253"),
                        List.of("2", "两\n行 \"引\" 号", "10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void findsTheDelimiterBehindATitle(String delimiter) throws IOException {
        String table = """
                2021年“我为群众办实事”项目清单
                单位：万元
                序号,项目名称,总投资,备注
                1,路灯,10,
                2,"电梯,加装",20,
                3,坡道,"1,253",
                """;
        Path file = write(table.replaceAll(",(?!加|253)", Matcher.quoteReplacement(delimiter))
                .getBytes(StandardCharsets.UTF_8));

        RawSheet sheet = read(file);

        assertThat(sheet.texts(2)).containsExactly("序号", "项目名称", "总投资", "备注");
        assertThat(sheet.texts(4)).containsExactly("2", "电梯,加装", "20");
        assertThat(sheet.texts(5)).containsExactly("3", "坡道", "1,253");
    }

    @Test
    void followsTheDelimiterThatTheFileTellsExcel() throws IOException {
        assertThat(texts(read(write("sep=;\r\n甲,乙;丙\r\n".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(List.of("甲,乙", "丙"));
    }

    @Test
    void takesCodesThatWereGuardedAgainstExcelAsTheyAreMeant() throws IOException {
        assertThat(texts(read(write("=\"00123\",'=1+1,-5\n".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(List.of("00123", "=1+1", "-5"));
    }

    @Test
    void plainNumbersAreNumbersAndReadTheSame() throws IOException {
        List<String> numbers = List.of("0", "-5", "1253.5", "0.75", "13800000011", "123456789012345", "-0.01");
        List<String> texts =
                List.of("00123", "1,253", "10.50", "-0", "5.", ".5", "1e5", "370102198001010011", "+5", "１２");

        RawSheet sheet = read(
                write((String.join(";", numbers) + "\n" + String.join(";", texts)).getBytes(StandardCharsets.UTF_8)));

        assertThat(sheet.texts(0)).isEqualTo(numbers);
        assertThat(sheet.texts(1)).isEqualTo(texts);
        for (int column = 0; column < numbers.size(); column++) {
            assertThat(sheet.cell(0, column)).isInstanceOf(RawCell.Numeric.class);
        }
        for (int column = 0; column < texts.size(); column++) {
            assertThat(sheet.cell(1, column)).isInstanceOf(RawCell.Text.class);
        }
    }

    @Test
    void oneBrokenCharacterDoesNotSpoilTheOthers() throws IOException {
        byte[] bytes = "序号,项目名称,地点,内容,牵头单位,备注说明\n1,示范路路灯更换工程,示范路,更换,城建办,无\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = 'x';

        assertThat(read(write(bytes)).texts(0)).containsExactly("序号", "项目名称", "地点", "内容", "牵头单位", "备注说明");
    }

    @Test
    void aQuoteThatNothingClosesIsACharacter() throws IOException {
        assertThat(texts(read(write("甲,\"乙\"丙,丁\n\"戊,己,庚\n".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(List.of("甲", "\"乙\"丙", "丁"), List.of("\"戊", "己", "庚"));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        Path file = write(bytes);

        assertThatThrownBy(() -> read(file)).isInstanceOf(AppException.class).hasMessageContaining("来表.csv");
    }

    @Test
    void parsesABlockAsExcelCopiesIt() {
        RawSheet sheet = ClipboardTable.parse("名称\t内容\t金额\r\n路灯\t\"两\n行，\"\"引\"\"号\"\t1,253\r\n\"甲\"乙\t\t\r\n");

        assertThat(texts(sheet))
                .containsExactly(List.of("名称", "内容", "金额"), List.of("路灯", "两\n行，\"引\"号", "1,253"), List.of("\"甲\"乙"));
    }

    @Test
    void parsesASingleCellAndNothing() {
        assertThat(texts(ClipboardTable.parse("甲"))).containsExactly(List.of("甲"));
        assertThat(ClipboardTable.parse("").rows()).isZero();
        assertThat(ClipboardTable.parse("\r\n\r\n").rows()).isZero();
        assertThat(texts(ClipboardTable.parse("甲\r乙\r"))).containsExactly(List.of("甲"), List.of("乙"));
    }

    @Test
    void whateverIsQuotedComesBackEqual() {
        SplittableRandom random = new SplittableRandom(4711);
        for (int round = 0; round < 300; round++) {
            List<List<String>> rows = new ArrayList<>();
            int columns = random.nextInt(1, 6);
            for (int row = 0; row < random.nextInt(1, 8); row++) {
                rows.add(IntStream.range(0, columns)
                        .mapToObj(column -> word(random) + "。")
                        .toList());
            }
            String block = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\r\n"));

            assertThat(texts(ClipboardTable.parse(block))).isEqualTo(rows);
        }
    }

    private static String word(SplittableRandom random) {
        String characters = "甲乙\"\"\t\r\n ,;'😀a0";
        return random.ints(random.nextInt(0, 12), 0, characters.length())
                .mapToObj(i -> String.valueOf(characters.charAt(i)))
                .collect(Collectors.joining());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("来表.csv"), bytes);
    }

    private static RawSheet read(Path file) {
        return new WorkbookReader().read(file, "", ReadProgress.NONE);
    }

    private static List<List<String>> texts(RawSheet sheet) {
        return IntStream.range(0, sheet.rows()).mapToObj(sheet::texts).toList();
    }
}
