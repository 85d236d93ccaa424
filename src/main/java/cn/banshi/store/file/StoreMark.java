package cn.banshi.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * How far the database file has come, told without opening the database, which would write to it.
 *
 * @param born when the file was made; no two ledgers share it but by copying
 * @param version grows with every write
 */
record StoreMark(long born, long version) {
    /** Of the open database. */
    static StoreMark of(Connection connection) {
        try {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return of(session.getDatabase().getStore().getMvStore());
        } catch (SQLException e) {
            throw Trouble.of(e);
        }
    }

    /**
     * Of a closed file, read only.
     *
     * @throws MVStoreException when the file cannot be read or is locked
     */
    static StoreMark of(Path file) {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return of(store);
        }
    }

    private static StoreMark of(MVStore store) {
        return new StoreMark(DataUtils.readHexLong(store.getStoreHeader(), "created", 0), store.getCurrentVersion());
    }

    /** Whether a file with this mark cannot be the one that had {@code earlier}, or lacks what that one held. */
    boolean isBehind(StoreMark earlier) {
        return born != earlier.born || version < earlier.version;
    }
}
