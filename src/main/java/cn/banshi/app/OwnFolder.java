package cn.banshi.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which folder holds the office's own ledger, in this run and the next ones. Any thread. */
final class OwnFolder {
    private final Consumer<Path> remember;
    private volatile @Nullable Path folder;

    /**
     * @param folder folder of the office's ledger, null before the first start
     * @param remember keeps the folder for the next starts
     */
    OwnFolder(@Nullable Path folder, Consumer<Path> remember) {
        this.folder = folder;
        this.remember = remember;
    }

    /** The folder, empty before the first start. */
    Optional<Path> get() {
        return Optional.ofNullable(folder);
    }

    /**
     * The office's ledger lies here from now on.
     *
     * @throws cn.banshi.base.AppException FILE where that cannot be kept for the next starts; in this run it holds all the same
     */
    void choose(Path now) {
        folder = now;
        remember.accept(now);
    }
}
