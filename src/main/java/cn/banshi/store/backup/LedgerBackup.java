package cn.banshi.store.backup;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.time.OfficeClock;
import cn.banshi.store.LedgerStore;
import cn.banshi.store.file.LedgerFolder;
import cn.banshi.store.file.Opening;
import cn.banshi.store.file.SafeFile;
import cn.banshi.store.journal.Journal;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.json.FlatJson;
import cn.banshi.store.table.RawTable;
import cn.banshi.store.table.Tables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;

/**
 * Backups that do not depend on the database: a zip with JSON Lines per table (column to value as text), a manifest with
 * hashes and counts, and a seal over the whole file.
 */
public final class LedgerBackup {
    /** How backup files end. */
    public static final String SUFFIX = ".banshi.zip";

    private LedgerBackup() {}

    /**
     * Writes a backup, reads it back, and only then puts it in its place.
     *
     * @param now moment that the manifest names
     * @throws AppException FILE when it cannot be written or does not read back right, INPUT when the ledger is still empty;
     *     a file that was there before stays as it was
     */
    public static BackupInfo write(LedgerStore store, Path file, Instant now) {
        if (store.changeNumber() == 0) {
            throw new AppException(ErrorCode.INPUT, "台账还是空的，没有可备份的内容。");
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Manifest written = store.snapshot(handle -> write(handle, store, temporary, now));
            Seal.put(temporary);
            try (BackupReader reader = BackupReader.open(temporary)) {
                if (!reader.manifest().equals(written)) {
                    throw new IOException("manifest differs");
                }
            }
            SafeFile.move(temporary, file);
            return info(file, written);
        } catch (IOException | UncheckedIOException e) {
            throw new AppException(ErrorCode.FILE, "备份没有写成：" + file + " 没有写权限，或磁盘已满。请换一个位置，或腾出空间后再试。", e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Left behind; its name ends in .tmp and nothing ever offers it.
            return;
        }
    }

    private static Manifest write(Handle handle, LedgerStore store, Path file, Instant now) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        Journal.End end = Journal.end(handle.getConnection());
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            zip.setComment(Seal.BLANK);
            for (RawTable table : Tables.everything()) {
                zip.putNextEntry(new ZipEntry(BackupReader.entryName(table)));
                MessageDigest digest = Seal.sha256();
                counts.put(table.name(), writeRows(handle, table, zip, digest));
                hashes.put(table.name(), Seal.hex(digest));
                zip.closeEntry();
            }
            Map<String, String> files = FolderFiles.write(store.folder(), (name, bytes) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes);
                zip.closeEntry();
            });
            Manifest manifest = new Manifest(
                    store.ledgerId(handle), LedgerSchema.CURRENT, end.number(), end.hash(), now, counts, hashes, files);
            zip.putNextEntry(new ZipEntry(BackupReader.MANIFEST));
            zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long writeRows(Handle handle, RawTable table, OutputStream out, MessageDigest digest) {
        String order = table.columns().get(0).name();
        return handle.createQuery(table.selectAll() + " order by " + order)
                .map((result, context) -> table.readAll(result))
                .reduce(0L, (count, values) -> {
                    byte[] line = (FlatJson.write(table.text(values)) + "\n").getBytes(StandardCharsets.UTF_8);
                    digest.update(line);
                    try {
                        out.write(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return count + 1;
                });
    }

    /**
     * Verifies a backup whole.
     *
     * @throws AppException FILE when it is damaged, no backup, or a newer program's
     */
    public static BackupInfo verify(Path file) {
        try (BackupReader reader = BackupReader.open(file)) {
            return info(file, reader.manifest());
        }
    }

    private static BackupInfo info(Path file, Manifest manifest) {
        return new BackupInfo(
                file,
                manifest.createdAt(),
                manifest.ledger(),
                manifest.change(),
                manifest.head(),
                manifest.counts(),
                Map.copyOf(manifest.files()));
    }

    /** Whether a backup of this ledger holds all that one made now would hold. */
    public static boolean isCurrent(BackupInfo backup, LedgerStore store) {
        return backup.head().equals(store.head()) && backup.files().equals(FolderFiles.hashes(store.folder()));
    }

    /**
     * Makes the ledger of a backup again in an empty folder, with its history, drafts and counters, and opens it; the forms
     * and layouts come back with it. All is verified before the ledger appears.
     *
     * @param folder empty or not there yet
     * @throws AppException FILE when the backup is damaged or the folder is not empty or cannot be written
     */
    public static LedgerStore restore(Path backup, Path folder, OfficeClock clock) {
        refuseUnlessEmpty(folder);
        try (BackupReader reader = BackupReader.open(backup)) {
            LedgerFolder place = LedgerFolder.of(folder);
            LedgerStore store = LedgerStore.of(Opening.create(place, target -> Loading.load(reader, target)), clock);
            try {
                reader.files((name, bytes) -> FolderFiles.restore(place.folder(), name, bytes));
            } catch (IOException | RuntimeException e) {
                store.close();
                throw new AppException(ErrorCode.FILE, "台账恢复好了，但报送模板没有全部写进 " + folder + "。请看看磁盘是否已满，换一个空文件夹再恢复一次。", e);
            }
            return store;
        } catch (UncheckedIOException e) {
            throw BackupReader.damaged(e);
        }
    }

    private static void refuseUnlessEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            // What a crash left of an earlier try is no obstacle.
            if (files.anyMatch(file -> !file.endsWith(LedgerFolder.CONSTRUCTION))) {
                throw new AppException(ErrorCode.FILE, "文件夹 " + folder + " 不是空的，没有恢复，以免盖掉里面的文件。请另选一个空文件夹。");
            }
        } catch (IOException e) {
            throw new AppException(ErrorCode.FILE, "文件夹 " + folder + " 打不开。请另选一个空文件夹。", e);
        }
    }
}
