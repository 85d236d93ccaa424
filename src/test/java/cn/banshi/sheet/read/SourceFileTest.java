package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sample files of communities, and how any source is treated. */
class SourceFileTest {
    @TempDir
    private Path folder;

    private final WorkbookReader reader = new WorkbookReader();

    @Test
    void readsTheListOfACommunity() throws IOException {
        RawSheet sheet = reader.read(sample("projects-heshun.xlsx"), "项目清单", ReadProgress.NONE);

        assertThat(sheet.rows()).isEqualTo(21);
        assertThat(IntStream.range(0, sheet.columns()).filter(sheet::hiddenColumn))
                .containsExactly(11);
        assertThat(sheet.merges()).hasSize(17).contains(new Area(3, 3, 6, 8));
        assertThat(sheet.shown(3, 8).text()).isEqualTo("资金情况");
        assertThat(sheet.cell(10, 8).text()).isEqualTo("上级补助");
        assertThat(sheet.cell(10, 10)).isEqualTo(new RawCell.Day(LocalDate.of(2022, 5, 31)));
        assertThat(sheet.cell(10, 12).text()).isEqualTo("陈立行\n赵怀安");
        assertThat(sheet.cell(16, 6)).isEqualTo(new RawCell.Numeric(-3.5, false));
        assertThat(sheet.cell(19, 6)).isInstanceOf(RawCell.Fault.class);
    }

    @Test
    void listsTheSheetsOfEverySample() throws IOException {
        assertThat(reader.sheets(sample("progress-wenchang.xlsx")))
                .containsExactly(new IncomingSheetName("10月", false));
        assertThat(reader.sheets(sample("requests-donghu.xlsx"))).containsExactly(new IncomingSheetName("台账", false));
        assertThat(reader.sheets(sample("projects-departments.xlsx")))
                .containsExactly(new IncomingSheetName("Sheet1", false));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesTheSourceClosedAndAsItWas() throws IOException {
        Path good = sample("projects-heshun.xlsx");
        byte[] bytes = Files.readAllBytes(good);
        Path damaged = Files.write(folder.resolve("坏.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        Path text = Files.writeString(folder.resolve("文.csv"), "甲,乙\n");

        reader.readAll(good, ReadProgress.NONE);
        reader.readAll(text, ReadProgress.NONE);
        assertThatThrownBy(() -> reader.readAll(damaged, ReadProgress.NONE)).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> reader.read(good, "无", ReadProgress.NONE)).isInstanceOf(AppException.class);

        assertThat(good).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith("tmp"));
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            assertThat(open.map(SourceFileTest::target)).noneMatch(name -> name.startsWith(folder.toString()));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in =
                Objects.requireNonNull(SourceFileTest.class.getResourceAsStream("/cn/banshi/intake/" + name))) {
            Files.copy(in, file);
        }
        return file;
    }
}
