package cn.banshi.store;

import cn.banshi.domain.edition.Editions;
import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.OfficeClock;
import cn.banshi.store.file.Generation;
import cn.banshi.store.file.LedgerFile;
import cn.banshi.store.file.LedgerFolder;
import cn.banshi.store.file.Opening;
import cn.banshi.store.file.Trouble;
import cn.banshi.store.journal.Audit;
import cn.banshi.store.journal.Closing;
import cn.banshi.store.journal.CodeCounter;
import cn.banshi.store.journal.Contents;
import cn.banshi.store.journal.Journal;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.journal.Tx;
import cn.banshi.store.journal.TxWork;
import cn.banshi.store.journal.Written;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one data folder, open for this program alone.
 *
 * <p>All methods block and may be called from any thread. Trouble comes as {@link cn.banshi.base.AppException} with a sentence: LOCKED, LEDGER, FILE, INPUT or
 * CONFLICT.
 */
public final class LedgerStore implements AutoCloseable {
    private final LedgerFile file;
    private final OfficeClock clock;
    private final Consumer<LedgerFile> settling;
    private final StoreThread writing = new StoreThread("ledger-writer");
    private final StoreThread reading = new StoreThread("ledger-reader");
    private volatile ChangeGuard guard = pending -> {};

    private LedgerStore(LedgerFile file, OfficeClock clock) {
        this(file, clock, LedgerFile::settle);
    }

    /**
     * @param settling forces what is committed to disk
     */
    LedgerStore(LedgerFile file, OfficeClock clock, Consumer<LedgerFile> settling) {
        this.file = file;
        this.clock = clock;
        this.settling = settling;
    }

    /** Whether the folder holds a ledger. */
    public static boolean exists(Path folder) {
        return Opening.exists(LedgerFolder.of(folder));
    }

    /**
     * Makes a ledger that has its first rows from the beginning, and opens it: it appears with them or not at all. The folder is
     * made where it is missing.
     *
     * @param title title of the first change set, which is of kind START
     * @param first writes the first rows; what it throws comes to the caller
     * @throws cn.banshi.base.AppException LEDGER when there is one already, FILE when the folder cannot be written
     */
    public static LedgerStore create(Path folder, OfficeClock clock, Author author, String title, Consumer<Tx> first) {
        return create(folder, clock, file -> {
            file.giveId();
            file.writer()
                    .useTransaction(handle ->
                            Journal.write(handle, author, clock.now(), ChangeKind.START, title, Closing.NONE, tx -> {
                                first.accept(tx);
                                return true;
                            }));
        });
    }

    /** Makes a ledger without any row, for a look at the store alone. */
    static LedgerStore create(Path folder, OfficeClock clock) {
        return create(folder, clock, LedgerFile::giveId);
    }

    private static LedgerStore create(Path folder, OfficeClock clock, Consumer<LedgerFile> fill) {
        return new LedgerStore(Opening.create(LedgerFolder.of(folder), fill), clock);
    }

    /**
     * Opens the ledger of a folder.
     *
     * @throws cn.banshi.base.AppException LOCKED when another program has it; LEDGER when it is missing, damaged, cut, older
     *     than its generation file, foreign, or from a newer program; FILE when it cannot be written
     */
    public static LedgerStore open(Path folder, OfficeClock clock) {
        return new LedgerStore(Opening.open(LedgerFolder.of(folder)), clock);
    }

    /**
     * Opens a ledger that {@link #open} refused as older or as lacking its generation file, because the clerk wants to go on
     * with it as it is. Its chain is checked whole first.
     *
     * @throws cn.banshi.base.AppException as {@link #open}
     */
    public static LedgerStore adopt(Path folder, OfficeClock clock) {
        return new LedgerStore(Opening.adopt(LedgerFolder.of(folder)), clock);
    }

    /** The store of a file that is open already, for the store's own rooms. */
    public static LedgerStore of(LedgerFile file, OfficeClock clock) {
        return new LedgerStore(file, clock);
    }

    /** The data folder, absolute. */
    public Path folder() {
        return file.folder().folder();
    }

    /** Everything, at one change number. An office that is not set up yet has id 0. */
    public Ledger read() {
        // Two connections read at a time, one of them the months, which are most of the rows. Nothing is written in
        // between: this
        // runs on the writer's thread.
        return writing.call(() -> {
            Supplier<Map<Long, List<MonthlyProgress>>> months =
                    reading.begin(() -> LedgerFile.snapshot(file.reading(), DossierReader::months));
            try (Connection second = file.openReading()) {
                return LedgerFile.snapshot(
                        second,
                        open -> new Ledger(
                                DossierReader.office(open),
                                Journal.end(open).number(),
                                DossierReader.all(open, months)));
            } catch (SQLException e) {
                throw Trouble.of(e);
            }
        });
    }

    /** Some items, in the order of their ids; those that are gone are left out. */
    public List<Dossier> read(Collection<Long> ids) {
        return plain(open -> DossierReader.some(open, List.copyOf(ids)));
    }

    /** The office's own data. */
    public OfficeData readOffice() {
        return plain(DossierReader::office);
    }

    /** What was issued, and the saved column choices. */
    public Editions readEditions() {
        return plain(EditionReader::read);
    }

    /**
     * The content of a hash that a row names.
     *
     * @throws cn.banshi.base.AppException LEDGER when it is missing or was altered
     */
    public byte[] content(String sha256) {
        return snapshot(handle -> Contents.get(handle, sha256));
    }

    /** Asks the guard before each change set from now on. */
    public void guardBy(ChangeGuard newGuard) {
        guard = newGuard;
    }

    Closing closing() {
        ChangeGuard asked = guard;
        return (handle, tx, items) -> asked.look(new ChangeGuard.Pending(
                items,
                ids -> DossierReader.some(handle.getConnection(), List.copyOf(ids)),
                () -> DossierReader.officeRow(handle.getConnection()),
                tx));
    }

    /** Number of the last change set, 0 for none. */
    public long changeNumber() {
        return plain(open -> Journal.end(open).number());
    }

    /** Hash of the last change set; it stands for the whole history before it. */
    public String head() {
        return plain(open -> Journal.end(open).hash());
    }

    /** The code that the next item of the prefix would get; nothing is used up. */
    public String previewCode(String prefix) {
        return snapshot(handle -> CodeCounter.peek(handle, prefix));
    }

    /** History, undo and redo. */
    public LedgerJournal journal() {
        return new LedgerJournal(this, clock);
    }

    /** Unsaved work. */
    public Drafts drafts() {
        return new Drafts(this);
    }

    /** Checks chain, references and every row against the journal, and the end of the chain against the generation file. */
    public CheckReport check() {
        return snapshot(handle -> {
            Generation now = file.generation(handle.getConnection());
            List<String> findings = new ArrayList<>(Audit.findings(handle, LedgerSchema.CURRENT));
            String beside = file.compareBeside(handle);
            if (beside != null) {
                findings.add(beside);
            }
            return new CheckReport(now.change(), now.head(), now.counts(), List.copyOf(findings));
        });
    }

    /** The ledger's uuid; a restored ledger has that of the backup. */
    public String ledgerId() {
        return plain(LedgerFile::ledgerId);
    }

    /** The uuid as the handle sees it. */
    public String ledgerId(Handle handle) {
        return LedgerFile.ledgerId(handle.getConnection());
    }

    /**
     * Writes in one transaction, as one change set; on return it is on disk for good. Whatever the work throws takes
     * everything back and comes to the caller.
     *
     * @param kind what for
     * @param title short Chinese title for the history
     * @throws Unsettled when it was written but could not be forced to disk
     */
    public <T extends @Nullable Object> Written<T> write(Author author, ChangeKind kind, String title, TxWork<T> work) {
        return writing(handle -> Journal.write(handle, author, clock.now(), kind, title, closing(), work));
    }

    /** On the writer thread, in a transaction; forced to disk where a change set came of it. */
    <T extends @Nullable Object> Written<T> writing(Function<Handle, Written<T>> work) {
        return writing.call(() -> {
            Written<T> written;
            try {
                written = file.writer().inTransaction(work::apply);
            } catch (RuntimeException e) {
                throw Trouble.of(e);
            }
            ChangeSet changeSet = written.changeSet();
            if (changeSet != null) {
                settle(changeSet);
            }
            return written;
        });
    }

    private void settle(ChangeSet changeSet) {
        try {
            settling.accept(file);
        } catch (RuntimeException e) {
            throw new Unsettled(changeSet, e);
        }
    }

    /** On the writer thread, in a transaction that is no change set. */
    <T extends @Nullable Object> T aside(Function<Handle, T> work) {
        return writing.call(() -> {
            try {
                return file.writer().inTransaction(work::apply);
            } catch (RuntimeException e) {
                throw Trouble.of(e);
            }
        });
    }

    /** On the writer thread, for work that keeps its own transaction. */
    <T extends @Nullable Object> T attempt(Function<Handle, T> work) {
        return writing.call(() -> {
            try {
                return work.apply(file.writer());
            } catch (RuntimeException e) {
                throw Trouble.of(e);
            }
        });
    }

    OfficeClock clock() {
        return clock;
    }

    /** Reads on one consistent state; for the rooms of the store only, nobody else may know its handles. */
    public <T extends @Nullable Object> T snapshot(Function<Handle, T> work) {
        return reading.call(() -> {
            try {
                return file.reader().inTransaction(work::apply);
            } catch (RuntimeException e) {
                throw Trouble.of(e);
            }
        });
    }

    /** Reads on one consistent state, through the plain driver. */
    <T extends @Nullable Object> T plain(Function<Connection, T> work) {
        return reading.call(() -> LedgerFile.snapshot(file.reading(), work));
    }

    /** Waits for what is being written and closes the ledger. */
    @Override
    public void close() {
        writing.run(() -> reading.run(file::close));
        writing.close();
        reading.close();
    }
}
