package cn.banshi.work.backup;

import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.Optional;

/** 备份: verified copies of the whole ledger. */
public final class BackupWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public BackupWork(LedgerSession session) {
        this.session = session;
    }

    /** Backs up into the data folder's backups/. */
    public BackupInfo backup() {
        throw new UnsupportedOperationException();
    }

    /** Backs up at exit where something was changed since the last backup; else empty. */
    public Optional<BackupInfo> backupAtExit() {
        throw new UnsupportedOperationException();
    }

    /** Backs up into a folder of the clerk's choice. */
    public BackupInfo backupTo(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** The newest backup of the data folder. */
    public Optional<BackupInfo> last() {
        throw new UnsupportedOperationException();
    }

    /**
     * Brings a backup back into a folder that holds no ledger, and checks it.
     *
     * @throws cn.banshi.base.AppException FILE or LEDGER when the folder is not empty or the backup is damaged
     */
    public static BackupInfo restore(Path file, Path folder) {
        throw new UnsupportedOperationException();
    }
}
