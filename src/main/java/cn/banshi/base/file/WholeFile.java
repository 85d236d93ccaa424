package cn.banshi.base.file;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its target and moves it there when complete, so that no half-written file is ever left. */
public final class WholeFile {
    private static final String PREFIX = "banshi-";
    private static final String SUFFIX = ".part";

    private WholeFile() {}

    /** Writes the whole content into the stream; need not close it. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Creates or replaces {@code target}. Missing folders are made.
     *
     * @throws AppException FILE, with a sentence that names the file and the way out; an existing target is then unchanged
     */
    public static void write(Path target, Content content) {
        write(target, content, Files::newOutputStream);
    }

    /** Opens a file for writing. */
    interface Opening {
        OutputStream open(Path file) throws IOException;
    }

    static void write(Path target, Content content, Opening opening) {
        Path whole = target.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        Path name = whole.getFileName();
        if (folder == null || name == null || Files.isDirectory(whole)) {
            throw new AppException(ErrorCode.FILE, "“" + target + "”是一个文件夹。请写上文件名再导出。");
        }
        Path beside;
        try {
            Files.createDirectories(folder);
            beside = Files.createFile(unfinished(folder));
        } catch (IOException | SecurityException failure) {
            throw new AppException(ErrorCode.FILE, "文件夹“" + shown(folder) + "”不能写入。请换一个文件夹再导出。", failure);
        }
        try {
            fill(opening, beside, name, folder, content);
            move(beside, whole, name);
        } finally {
            discard(beside);
        }
    }

    /** A name in that folder for what is not whole yet. */
    public static Path unfinished(Path folder) {
        return folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
    }

    /** The folder that the clerk chose, where the file belongs to a set that is not whole yet. */
    private static Path shown(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path name = at.getFileName();
            Path above = at.getParent();
            if (name != null
                    && above != null
                    && name.toString().startsWith(PREFIX)
                    && name.toString().endsWith(SUFFIX)) {
                return above;
            }
        }
        return folder;
    }

    private static void fill(Opening opening, Path beside, Path name, Path folder, Content content) {
        try (WatchedStream out = new WatchedStream(opening.open(beside))) {
            try {
                content.writeTo(out);
            } catch (RuntimeException wrapped) {
                // The libraries for PDF and xlsx hide a full disk in faults of their own.
                if (out.failure() != null) {
                    throw new IOException(wrapped);
                }
                throw wrapped;
            }
        } catch (IOException failure) {
            throw new AppException(
                    ErrorCode.FILE, "“" + name + "”没有写完，磁盘可能已满。请清理“" + shown(folder) + "”所在的磁盘，或换一个位置再导出。", failure);
        }
    }

    private static void move(Path beside, Path whole, Path name) {
        try {
            moveAtOnce(beside, whole);
        } catch (IOException failure) {
            throw new AppException(
                    ErrorCode.FILE, "“" + name + "”不能替换，可能正在 Excel、WPS 或阅读器中打开。请关闭它再导出，或换一个文件名。", failure);
        }
    }

    private static void moveAtOnce(Path beside, Path whole) throws IOException {
        if (Files.exists(whole) && !Files.isWritable(whole)) {
            throw new IOException("target is read-only");
        }
        try {
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            beside.toFile().deleteOnExit();
        }
    }
}
