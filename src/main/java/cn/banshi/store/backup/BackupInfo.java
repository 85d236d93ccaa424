package cn.banshi.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A backup that was verified.
 *
 * @param file where it is
 * @param createdAt moment, UTC
 * @param ledger uuid of the ledger
 * @param change number of the last change set in it
 * @param head hash of that set
 * @param counts rows per table
 * @param files hashes of the other files of the data folder that are in it, by name
 */
public record BackupInfo(
        Path file,
        Instant createdAt,
        String ledger,
        long change,
        String head,
        Map<String, Long> counts,
        Map<String, String> files) {}
