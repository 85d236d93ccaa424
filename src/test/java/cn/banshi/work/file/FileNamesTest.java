package cn.banshi.work.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.time.ReportPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    @Test
    void beginsWithTheMonths() {
        assertThat(FileNames.of(ReportPeriod.of(OCTOBER), "进展情况表")).isEqualTo("2021年10月 进展情况表");
        assertThat(FileNames.of(new ReportPeriod(YearMonth.of(2021, 1), OCTOBER), "表"))
                .isEqualTo("2021年1—10月 表");
        assertThat(FileNames.of(new ReportPeriod(YearMonth.of(2020, 12), OCTOBER), "表"))
                .isEqualTo("2020年12月—2021年10月 表");
    }

    @Test
    void leavesOutWhatNoSystemAllows() {
        assertThat(FileNames.safe("a/b\\c:d*?\"<>|\n. ")).isEqualTo("a_b_c_d_______");
        assertThat(FileNames.safe(" ... ")).isEqualTo("清单");
        assertThat(FileNames.safe("长".repeat(300))).hasSize(80);
    }

    @Test
    void neverNamesAFileThatIsThere(@TempDir Path folder) throws IOException {
        Path first = FileNames.next(folder, "2021年10月 表", "xlsx");
        assertThat(first).hasFileName("2021年10月 表 第1版.xlsx");
        Files.createFile(first);
        assertThat(FileNames.next(folder, "2021年10月 表", "xlsx")).hasFileName("2021年10月 表 第2版.xlsx");
    }

    @Test
    void numbersWhatIsThereWithoutCountingEditions(@TempDir Path folder) throws IOException {
        Path issued = folder.resolve("2021年10月 R01 表 第1版.pdf");
        assertThat(FileNames.beside(issued)).isEqualTo(issued);
        Files.createFile(issued);
        assertThat(FileNames.beside(issued)).hasFileName("2021年10月 R01 表 第1版（2）.pdf");
        Files.createFile(FileNames.beside(issued));
        assertThat(FileNames.beside(issued)).hasFileName("2021年10月 R01 表 第1版（3）.pdf");
        Path set = Files.createDirectory(folder.resolve("2021年10月 区督查室1.2"));
        assertThat(FileNames.beside(set)).hasFileName("2021年10月 区督查室1.2（2）");
    }
}
