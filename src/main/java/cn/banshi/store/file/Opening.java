package cn.banshi.store.file;

import cn.banshi.base.AdoptableException;
import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.journal.Audit;
import cn.banshi.store.journal.Chain;
import cn.banshi.store.journal.Journal;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.table.Asked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens and creates ledgers, and refuses what is not the ledger that was last written here.
 *
 * <p>The rule, comparing the database with the generation file beside it:
 *
 * <ul>
 *   <li>same uuid, change number, chain head and row counts: opened;
 *   <li>ahead, the generation's change still in the chain with the same hash and every later change verified: opened, since a
 *       crash may come between commit and generation file; the generation file is renewed;
 *   <li>behind: an older copy or a cut file; another uuid or another hash at the same number: a foreign ledger; other row
 *       counts at the same number: damaged; no generation file: unknown. All refused; {@link #adopt} takes an unknown or older file on
 *       the clerk's explicit word, after a full check.
 * </ul>
 */
public final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final byte[] HEADER = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALLEST = 3 * 4096;

    static {
        // A ledger file must never make the database load classes that it names (triggers, aliases). The database reads
        // this once, when its first class is loaded; every way to it leads through here.
        System.setProperty("h2.allowedClasses", "org.h2.none");
    }

    private Opening() {}

    /** Whether the folder holds a ledger, or what is left of one. */
    public static boolean exists(LedgerFolder folder) {
        return Files.exists(folder.database()) || Files.exists(folder.generation());
    }

    /**
     * Opens the ledger of a folder.
     *
     * @throws AppException LOCKED, LEDGER or FILE; nothing has been altered then
     */
    public static LedgerFile open(LedgerFolder folder) {
        finishCreation(folder);
        precheck(folder);
        Generation generation = generation(folder);
        compareUnopened(folder, generation);
        return opened(folder, file -> compare(file, generation));
    }

    private static Generation generation(LedgerFolder folder) {
        String trouble;
        try {
            Generation generation = Generation.read(folder.generation());
            if (generation != null) {
                return generation;
            }
            trouble = "不见了";
        } catch (Generation.DamagedGeneration e) {
            LOG.warn("generation file cannot be read", e);
            trouble = "损坏了";
        }
        throw new AdoptableException(
                "台账旁边的代次文件 ledger.generation " + trouble + "，不能确认这份台账是不是最新的。请找回它，或用最近的备份恢复到新文件夹；确认无误时可以按现状采用。",
                "程序会逐条核对这份台账，核对无误就从它接着记。如果它不是最新的一份，它里面没有的变更就找不回来了。");
    }

    /**
     * Opens a ledger that {@link #open} refused as {@link AdoptableException}, after a full check of its chain and rows; from
     * then on it is the newest.
     *
     * @throws AppException as {@link #open}, and LEDGER where the check finds trouble
     */
    public static LedgerFile adopt(LedgerFolder folder) {
        precheck(folder);
        return opened(folder, file -> {
            List<String> findings = Audit.findings(file.writer(), file.schema());
            if (!findings.isEmpty()) {
                throw new AppException(ErrorCode.LEDGER, "这份台账自身核对不上，不能采用：" + findings.get(0) + "请用备份恢复到新文件夹。");
            }
            file.settle();
        });
    }

    private static LedgerFile opened(LedgerFolder folder, Consumer<LedgerFile> check) {
        LedgerFile file = LedgerFile.connect(folder, false);
        try {
            refuseActive(file.writing());
            file.schema(Migration.version(file.writing()));
            check.accept(file);
            if (file.schema() < LedgerSchema.CURRENT) {
                Migration.migrate(file);
                file.settle();
            }
            return file;
        } catch (RuntimeException e) {
            file.abandon();
            throw Trouble.of(e);
        }
    }

    private static void compare(LedgerFile file, Generation generation) {
        Connection connection = file.writing();
        if (!LedgerFile.ledgerId(connection).equals(generation.ledger())) {
            throw foreign();
        }
        Journal.End end = Journal.end(connection);
        if (end.number() < generation.change()) {
            throw older(generation, end.number());
        }
        boolean same = end.number() == generation.change()
                ? end.hash().equals(generation.head())
                : Chain.holds(file.writer(), generation.change(), generation.head());
        if (!same) {
            throw foreign();
        }
        if (end.number() > generation.change()) {
            file.settle();
        } else if (!generation.counted(file.counts(connection))) {
            throw Trouble.damaged(new IllegalStateException("row counts differ from the generation file"));
        }
    }

    private static AppException foreign() {
        return new AppException(ErrorCode.LEDGER, "这份台账文件不是在这个文件夹里记的那一份（可能是别处复制来的，或被改动过）。请换回原来的文件，或用备份恢复到新文件夹。");
    }

    /** What can be told without the database, which would take an empty or cut file for a new one. */
    private static void precheck(LedgerFolder folder) {
        Path database = folder.database();
        if (!Files.isRegularFile(database)) {
            throw new AppException(
                    ErrorCode.LEDGER,
                    Files.exists(folder.generation())
                            ? "台账文件 ledger.mv.db 不见了。请找回它，或用最近的备份恢复到新文件夹。"
                            : "这个文件夹里没有台账。请选对数据文件夹，或新建台账。");
        }
        if (!Files.isWritable(database) || !Files.isWritable(folder.folder())) {
            throw new AppException(ErrorCode.FILE, "台账文件是只读的，不能记账。请检查文件夹的写权限，或换一个数据文件夹。");
        }
        try (InputStream in = Files.newInputStream(database)) {
            byte[] start = in.readNBytes(HEADER.length);
            if (Files.size(database) < SMALLEST || !Arrays.equals(start, HEADER)) {
                throw Trouble.damaged(new IOException("no ledger header"));
            }
        } catch (IOException e) {
            // On Windows a locked file cannot even be read: the database will say so.
            return;
        }
    }

    /** Refuses a cut, older or foreign file before the database opens it and writes to it. */
    private static void compareUnopened(LedgerFolder folder, Generation generation) {
        StoreMark mark;
        try {
            mark = StoreMark.of(folder.database());
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw Trouble.locked(e);
            }
            throw Trouble.damaged(e);
        }
        if (mark.isBehind(generation.mark())) {
            throw mark.born() == generation.mark().born() ? older(generation, null) : foreign();
        }
    }

    private static AppException older(Generation generation, @Nullable Long inside) {
        String last = "上次保存到第" + generation.change() + "次变更";
        String lost = inside == null
                ? last + "，这份文件比那时旧：两者之间的变更"
                : last + "，这份文件里只到第" + inside + "次：后面的 " + (generation.change() - inside) + " 次变更";
        return new AdoptableException(
                "台账文件比上次保存的旧，或被截短了" + (inside == null ? "" : "（里面只到第" + inside + "次变更）")
                        + "。请换回最新的文件，或用最近的备份恢复到新文件夹；确认要用这份文件时可以按现状采用。",
                lost + "不在里面，采用后就找不回来了。请先看看有没有更新的备份。");
    }

    /** A file that could run code is not one of ours. */
    private static void refuseActive(Connection connection) {
        List<String> active = Asked.all(
                connection,
                "select trigger_name from information_schema.triggers"
                        + " union all select routine_name from information_schema.routines",
                result -> result.getString(1));
        if (!active.isEmpty()) {
            throw new AppException(ErrorCode.LEDGER, "这份台账文件里有会自动运行的程序，不是本程序写的，没有打开。请用备份恢复到新文件夹。");
        }
    }

    /**
     * Makes a new ledger; it appears in the folder whole or not at all.
     *
     * @param fill loads rows before the ledger appears
     * @throws AppException FILE when the folder cannot be written, LEDGER when it has a ledger already
     */
    public static LedgerFile create(LedgerFolder folder, Consumer<LedgerFile> fill) {
        if (exists(folder)) {
            throw new AppException(ErrorCode.LEDGER, "这个文件夹里已经有台账。请打开它，或另选一个空文件夹。");
        }
        LedgerFolder site = folder.construction();
        try {
            Files.createDirectories(folder.folder());
            LedgerFile.clear(site);
            Files.createDirectories(site.folder());
            build(site, fill);
            place(site, folder);
        } catch (IOException e) {
            throw new AppException(ErrorCode.FILE, "不能在这个文件夹里建台账：没有写权限，或磁盘已满。请换一个文件夹，或腾出空间后再试。", e);
        } finally {
            clearQuietly(site);
        }
        return open(folder);
    }

    /** The generation file first: from then on {@link #finishCreation} can end what a crash cuts short. */
    private static void place(LedgerFolder site, LedgerFolder folder) throws IOException {
        try {
            SafeFile.write(folder.generation(), Files.readAllBytes(site.generation()));
            SafeFile.move(site.database(), folder.database());
        } catch (IOException e) {
            Files.deleteIfExists(folder.generation());
            throw e;
        }
    }

    /** Leaves nothing behind of a ledger that did not come about; what moved to its place stays. */
    private static void clearQuietly(LedgerFolder site) {
        try {
            LedgerFile.clear(site);
        } catch (IOException e) {
            LOG.warn("construction site not cleared", e);
        }
    }

    private static void build(LedgerFolder site, Consumer<LedgerFile> fill) {
        LedgerFile file = LedgerFile.connect(site, true);
        try {
            Migration.migrate(file);
            fill.accept(file);
            file.settle();
        } catch (RuntimeException e) {
            file.abandon();
            throw Trouble.of(e);
        } catch (Error e) {
            file.abandon();
            throw e;
        }
        file.close();
    }

    /** A crash in the last step of {@link #create} leaves a finished ledger on its site. */
    private static void finishCreation(LedgerFolder folder) {
        LedgerFolder site = folder.construction();
        if (Files.exists(folder.generation())
                && !Files.exists(folder.database())
                && Files.exists(site.database())
                && sameContent(folder.generation(), site.generation())) {
            try {
                SafeFile.move(site.database(), folder.database());
                LedgerFile.clear(site);
            } catch (IOException e) {
                throw new AppException(ErrorCode.FILE, "新建的台账没有放好：没有写权限，或磁盘已满。请腾出空间后再打开。", e);
            }
        }
    }

    private static boolean sameContent(Path one, Path other) {
        try {
            return Files.exists(other) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
