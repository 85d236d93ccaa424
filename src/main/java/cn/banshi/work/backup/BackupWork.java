package cn.banshi.work.backup;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.time.OfficeClock;
import cn.banshi.store.CheckReport;
import cn.banshi.store.LedgerStore;
import cn.banshi.store.backup.LedgerBackup;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 备份: verified copies of the whole ledger. */
public final class BackupWork {
    private static final Logger LOG = LoggerFactory.getLogger(BackupWork.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String PREFIX = "banshi-";
    private static final Map<String, String> OTHER_TABLES =
            Map.of("change_set", "变更记录", "change_row", "变更明细", "draft", "草稿", "document_content", "报送版本内容");

    private final LedgerSession session;
    private volatile @Nullable Known newest;

    /**
     * A backup of this ledger.
     *
     * @param backup what the store knows of it
     */
    private record Known(BackupInfo info, cn.banshi.store.backup.BackupInfo backup) {}

    /** Works on the open ledger. */
    public BackupWork(LedgerSession session) {
        this.session = session;
    }

    /** Backs up into the data folder's backups/. */
    public BackupInfo backup() {
        Known backup = write(folder());
        newest = backup;
        return backup.info();
    }

    /** Backs up at exit where something, forms and layouts included, was changed since the last backup; else empty. */
    public Optional<BackupInfo> backupAtExit() {
        Known last = known();
        boolean current = last != null && LedgerBackup.isCurrent(last.backup(), session.store());
        return current ? Optional.empty() : Optional.of(backup());
    }

    /** Backs up into a folder of the clerk's choice; it is made where it is missing. */
    public BackupInfo backupTo(Path folder) {
        return write(folder).info();
    }

    private Known write(Path folder) {
        Instant now = session.clock().now();
        String stamp = STAMP.format(now.atZone(ZoneId.systemDefault()));
        Path file = numbered(folder, stamp, 1);
        // Two backups within a second keep both files, and their names the order of time.
        for (int serial = 2; Files.exists(file); serial++) {
            file = numbered(folder, stamp, serial);
        }
        return known(LedgerBackup.write(session.store(), file, now));
    }

    private static Known known(cn.banshi.store.backup.BackupInfo backup) {
        return new Known(info(backup), backup);
    }

    private static Path numbered(Path folder, String stamp, int serial) {
        return folder.resolve(String.format(Locale.ROOT, "%s%s-%02d%s", PREFIX, stamp, serial, LedgerBackup.SUFFIX));
    }

    /** The newest backup of this ledger in the data folder that is whole. */
    public Optional<BackupInfo> last() {
        Known known = known();
        return known == null ? Optional.empty() : Optional.of(known.info());
    }

    private @Nullable Known known() {
        Known known = newest;
        if (known == null) {
            known = find();
            newest = known;
        }
        return known;
    }

    private @Nullable Known find() {
        if (!Files.isDirectory(folder())) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> newestFirst = files.filter(file -> file.toString().endsWith(LedgerBackup.SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path file : newestFirst) {
                try {
                    cn.banshi.store.backup.BackupInfo backup = LedgerBackup.verify(file);
                    // Somebody may have put another ledger's backup here.
                    if (backup.ledger().equals(session.store().ledgerId())) {
                        return known(backup);
                    }
                } catch (AppException e) {
                    LOG.warn("passed over a backup that cannot be read", e);
                }
            }
            return null;
        } catch (IOException e) {
            LOG.warn("backups cannot be listed", e);
            return null;
        }
    }

    private Path folder() {
        return session.folder().resolve("backups");
    }

    /**
     * Brings a backup back into a folder that holds nothing, and checks it. Where the check finds trouble, the folder holds
     * nothing again.
     *
     * @throws AppException FILE when the folder is not empty or the backup is damaged, LEDGER when the check finds trouble
     */
    public static BackupInfo restore(Path file, Path folder) {
        return restore(file, folder, LedgerStore::check);
    }

    static BackupInfo restore(Path file, Path folder, Function<LedgerStore, CheckReport> checking) {
        CheckReport check;
        try (LedgerStore store = LedgerBackup.restore(file, folder, new SystemClock())) {
            check = checking.apply(store);
        }
        if (!check.ok()) {
            empty(folder);
            String finding = check.findings().get(0).replaceAll("。$", "");
            throw new AppException(ErrorCode.LEDGER, "恢复后核对不符：" + finding + "。没有恢复，请换一个备份再试");
        }
        return info(LedgerBackup.verify(file));
    }

    /** The folder was empty before, and all that came into it is in the backup still. */
    private static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path made : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!made.equals(folder)) {
                    Files.delete(made);
                }
            }
        } catch (IOException e) {
            throw new AppException(ErrorCode.FILE, "恢复出来的台账核对不符，又删不掉。请自己删除文件夹 " + folder + " 里的文件，不要打开它", e);
        }
    }

    /** Verifies the open ledger and counts its rows. */
    public LedgerState check() {
        CheckReport report = session.store().check();
        Map<String, Long> counts = new LinkedHashMap<>();
        report.counts().forEach((table, count) -> {
            RowKind<?> kind = RowKinds.named(table);
            counts.put(kind == null ? OTHER_TABLES.getOrDefault(table, table) : kind.label(), count);
        });
        return new LedgerState(report.changeNumber(), counts, report.findings());
    }

    private static BackupInfo info(cn.banshi.store.backup.BackupInfo backup) {
        try {
            return new BackupInfo(
                    backup.file(),
                    backup.createdAt(),
                    backup.counts().getOrDefault(RowKinds.PROJECT.table(), 0L),
                    backup.change(),
                    Files.size(backup.file()));
        } catch (IOException e) {
            throw new AppException(ErrorCode.FILE, "备份文件不见了：" + backup.file() + "。请再备份一次", e);
        }
    }

    /** A restore has no open ledger whose clock it could use. */
    private static final class SystemClock implements OfficeClock {
        @Override
        public LocalDate today() {
            return LocalDate.now(ZoneId.systemDefault());
        }

        @Override
        public Instant now() {
            return Instant.now();
        }
    }
}
