package cn.banshi.base.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path target = folder.resolve("月报.pdf");
        Files.writeString(target, "old");
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("月报.pdf")
                .hasMessageContaining("磁盘可能已满");
        assertThat(Files.readString(target)).isEqualTo("old");
        assertOnly(target);
    }

    @Test
    void tellsAFullDiskThatTheWriterHidesInAFaultOfItsOwn() throws IOException {
        Path target = Files.writeString(folder.resolve("月报.xlsx"), "old");
        WholeFile.Content hiding = out -> {
            try {
                out.write(new byte[10]);
            } catch (IOException e) {
                throw new IllegalStateException("cannot save part", e);
            }
        };
        assertThatThrownBy(() -> WholeFile.write(target, hiding, FullStream::new))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("磁盘可能已满");
        assertThat(Files.readString(target)).isEqualTo("old");
        assertOnly(target);
    }

    /** The stream of a file on a disk that takes nothing more. */
    private static final class FullStream extends OutputStream {
        FullStream(Path file) {
            assertThat(file).exists();
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void leavesNothingBehindWhenTheContentBreaksOff() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a"), out -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertOnly();
    }

    @Test
    void makesMissingFolders() throws IOException {
        Path target = folder.resolve("新 文件夹/[1]/a.csv");
        WholeFile.write(target, out -> out.write('x'));
        assertThat(Files.readString(target)).isEqualTo("x");
    }

    @Test
    void givesTheFileTheRightsOfAnyNewFile() throws IOException {
        Path target = folder.resolve("a.csv");
        WholeFile.write(target, out -> out.write('x'));
        Path usual = Files.createFile(folder.resolve("usual"));
        assertThat(rights(target)).isNotEmpty().isEqualTo(rights(usual));
    }

    /** Of the owner and others where the file system has such; else what it has. */
    private static Map<String, Object> rights(Path file) throws IOException {
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        return Files.readAttributes(file, posix ? "posix:permissions" : "dos:readonly");
    }

    @Test
    void saysWhenTheFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> WholeFile.write(file.resolve("a.pdf"), out -> {}))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("不能写入");
    }

    @Test
    void saysThatTheTargetIsAFolder() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write('x')))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("是一个文件夹");
        assertOnly();
    }

    @Test
    void saysThatTheTargetCannotBeReplaced() throws IOException {
        Path target = folder.resolve("a.xlsx");
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write('x');
                    Files.createDirectories(target.resolve("full"));
                }))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("不能替换");
        assertOnly(target);
    }

    private void assertOnly(Path... expected) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(expected);
        }
    }
}
