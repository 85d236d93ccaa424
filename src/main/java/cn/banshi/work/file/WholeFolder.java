package cn.banshi.work.file;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a folder beside its place and moves it there when complete; an existing folder is never touched. */
public final class WholeFolder {
    private WholeFolder() {}

    /** Writes the files. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes everything into the folder.
         *
         * @return false to give up; nothing is left then
         */
        boolean writeInto(Path folder);
    }

    /**
     * Makes a folder such as "2021年11月 区督查室", or "2021年11月 区督查室（2）" where that is there already.
     *
     * @param parent where it goes; made where it is missing
     * @param name without a number
     * @return the folder, empty where the content gave up
     * @throws AppException FILE when it cannot be made; nothing is left then
     */
    public static Optional<Path> write(Path parent, String name, Content content) {
        Path whole = parent.toAbsolutePath().normalize();
        Path beside;
        try {
            Files.createDirectories(whole);
            beside = Files.createDirectory(WholeFile.unfinished(whole));
        } catch (IOException | SecurityException failure) {
            throw new AppException(ErrorCode.FILE, "文件夹“" + parent + "”不能写入。请换一个文件夹再导出。", failure);
        }
        boolean moved = false;
        try {
            if (!content.writeInto(beside)) {
                return Optional.empty();
            }
            Path folder = move(beside, whole, FileNames.safe(name));
            moved = true;
            return Optional.of(folder);
        } finally {
            if (!moved) {
                discard(beside);
            }
        }
    }

    private static Path move(Path beside, Path parent, String name) {
        while (true) {
            Path folder = FileNames.beside(parent.resolve(name));
            try {
                return Files.move(beside, folder);
            } catch (IOException failure) {
                if (!Files.exists(folder)) {
                    throw new AppException(
                            ErrorCode.FILE,
                            "文件夹“" + folder.getFileName() + "”没有写成，可能有程序正开着里面的文件。请再导出一次，或换一个位置。",
                            failure);
                }
            }
        }
    }

    private static void discard(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inner = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
