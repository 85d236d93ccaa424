package cn.banshi.work.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    @TempDir
    Path temp;

    @Test
    void numbersAFurtherFolderAndTouchesNoneBefore() throws IOException {
        Path first = WholeFolder.write(temp, "2021年11月 区督查室", folder -> put(folder, "一"))
                .orElseThrow();
        Path second = WholeFolder.write(temp, "2021年11月 区督查室", folder -> put(folder, "二"))
                .orElseThrow();
        assertThat(first.getFileName()).hasToString("2021年11月 区督查室");
        assertThat(second.getFileName()).hasToString("2021年11月 区督查室（2）");
        assertThat(first.resolve("a.txt")).hasContent("一");
        assertThat(second.resolve("a.txt")).hasContent("二");
        assertThat(names()).hasSize(2);
    }

    @Test
    void leavesNothingWhenTheContentGivesUpOrFails() throws IOException {
        assertThat(WholeFolder.write(temp, "月", folder -> !put(folder, "一"))).isEmpty();
        assertThatThrownBy(() -> WholeFolder.write(temp, "月", folder -> {
                    put(folder, "一");
                    throw new AppException(ErrorCode.FILE, "磁盘已满");
                }))
                .hasMessageContaining("磁盘已满");
        assertThat(names()).isEmpty();
    }

    @Test
    void refusesAFileAsParent() throws IOException {
        Path file = Files.writeString(temp.resolve("文件"), "x");
        assertThatThrownBy(() -> WholeFolder.write(file, "月", folder -> true))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.FILE));
        assertThat(file).hasContent("x");
    }

    @Test
    void namesTheFolderWithoutWhatSystemsForbid() {
        Path folder = WholeFolder.write(temp, "区/督查:室", inner -> true).orElseThrow();
        assertThat(folder.getFileName()).hasToString("区_督查_室");
    }

    private static boolean put(Path folder, String text) {
        try {
            Files.writeString(folder.resolve("a.txt"), text);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
