package cn.banshi.work.folder;

import java.nio.file.Path;
import java.util.Optional;

/** Where ledgers live on this machine: the office's own and, apart from it, the sample office's. */
public final class DataFolders {
    private DataFolders() {}

    /** The usual place of the office's ledger. */
    public static Path usual() {
        throw new UnsupportedOperationException();
    }

    /** The sample office's own folder, beside the usual one. */
    public static Path sample() {
        throw new UnsupportedOperationException();
    }

    /** The folder that was chosen at first start, empty before. */
    public static Optional<Path> chosen() {
        throw new UnsupportedOperationException();
    }

    /** Remembers the folder for the next starts. */
    public static void choose(Path folder) {
        throw new UnsupportedOperationException();
    }
}
