package cn.banshi.store.file;

import java.nio.file.Path;

/**
 * Where the ledger's files lie in a data folder.
 *
 * @param folder the data folder, absolute
 */
public record LedgerFolder(Path folder) {
    /** Folder inside the data folder where a new ledger is made. */
    public static final String CONSTRUCTION = "creating";

    private static final String BASE = "ledger";

    /** The folder, made absolute. */
    public static LedgerFolder of(Path folder) {
        return new LedgerFolder(folder.toAbsolutePath().normalize());
    }

    /** The database. */
    public Path database() {
        return folder.resolve(BASE + ".mv.db");
    }

    /** The generation file. */
    public Path generation() {
        return folder.resolve(BASE + ".generation");
    }

    /** Where a new ledger is made before it moves to its place. */
    LedgerFolder construction() {
        return new LedgerFolder(folder.resolve(CONSTRUCTION));
    }

    /** The database's path as its URL names it. */
    String urlPath() {
        return folder.resolve(BASE).toString().replace('\\', '/');
    }
}
