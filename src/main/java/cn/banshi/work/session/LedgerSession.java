package cn.banshi.work.session;

import cn.banshi.domain.edition.Editions;
import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.time.OfficeClock;
import cn.banshi.store.LedgerStore;
import cn.banshi.store.Unsettled;
import cn.banshi.store.journal.Tx;
import cn.banshi.store.journal.TxWork;
import cn.banshi.store.journal.Written;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open ledger: what is in it now, today, who writes, and who wants to hear of changes.
 *
 * <p>Any thread may call it. Writes block until they are on disk and run one at a time.
 */
public final class LedgerSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerSession.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);

    private final Path folder;
    private final LedgerStore store;
    private final SessionClock clock;
    private final Object writing = new Object();
    private final List<Consumer<LedgerChange>> listeners = new CopyOnWriteArrayList<>();
    private final LockGuard guard = new LockGuard();
    private volatile Ledger ledger;
    private volatile Editions editions;

    private LedgerSession(Path folder, LedgerStore store, SessionClock clock) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.ledger = store.read();
        this.editions = store.readEditions();
        store.guardBy(pending -> guard.look(pending, ledger, editions));
        clock.fixByOffice(ledger.office().office().fixedToday());
    }

    /**
     * Makes a new ledger with these first rows and opens it; it appears with them or not at all.
     *
     * @param folder data folder, made if missing; must not hold a ledger
     * @param preparer name of the person who fills
     * @param today day to take as today instead of the system's, else null
     * @param first writes at least the office's one row and 街道本级
     */
    public static LedgerSession create(Path folder, String preparer, @Nullable LocalDate today, Consumer<Tx> first) {
        SessionClock clock = new SessionClock(today);
        return of(folder, LedgerStore.create(folder, clock, author(preparer), "建立台账", first), clock);
    }

    /**
     * Opens the ledger of a folder.
     *
     * @param today day to take as today instead of the system's or the sample office's own, else null
     * @throws cn.banshi.base.AppException LEDGER when there is none or it is damaged, LOCKED when another program has it
     */
    public static LedgerSession open(Path folder, @Nullable LocalDate today) {
        SessionClock clock = new SessionClock(today);
        return of(folder, LedgerStore.open(folder, clock), clock);
    }

    /**
     * Opens a ledger that {@link #open} refused as {@link cn.banshi.base.AdoptableException}, because the clerk wants to go on
     * with it as it is; it is checked whole first.
     *
     * @param today as for {@link #open}
     * @throws cn.banshi.base.AppException as {@link #open}, and LEDGER where the check finds trouble
     */
    public static LedgerSession adopt(Path folder, @Nullable LocalDate today) {
        SessionClock clock = new SessionClock(today);
        return of(folder, LedgerStore.adopt(folder, clock), clock);
    }

    private static LedgerSession of(Path folder, LedgerStore store, SessionClock clock) {
        try {
            return new LedgerSession(folder, store, clock);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /** Whether the folder holds a ledger. */
    public static boolean exists(Path folder) {
        return LedgerStore.exists(folder);
    }

    /** The ledger as it is now; immutable. */
    public Ledger ledger() {
        return ledger;
    }

    /** What was issued and is locked by it; immutable. */
    public Editions editions() {
        return editions;
    }

    /**
     * Says why facts of a locked month are changed: for the rest of the sitting, so that it is asked once. The next change
     * that touches them goes through and keeps the reason.
     *
     * @param month one of {@link LockedMonthException#months()}
     * @throws Refused when the reason is blank
     */
    public void explain(YearMonth month, String reason) {
        guard.explain(month, reason);
    }

    /** Today of figures and checks. */
    public LocalDate today() {
        return clock.today();
    }

    /** The one clock. */
    public OfficeClock clock() {
        return clock;
    }

    /** Who writes now: the preparer of the office and the user of the system. */
    public Author author() {
        return author(ledger.office().office().preparer());
    }

    private static Author author(String person) {
        return new Author(person, System.getProperty("user.name", ""));
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** Whether this is the sample office (示例). */
    public boolean sample() {
        return ledger.office().office().sample();
    }

    /** A sentence where the system's clock stands before the last change, else empty. */
    public Optional<String> clockWarning() {
        Instant now = clock.now();
        return store.journal()
                .lastMoment()
                .filter(now::isBefore)
                .map(last -> "电脑时间（%s）早于上次保存的时间（%s）。请先校准电脑的日期和时间，再填报。".formatted(moment(now), moment(last)));
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /**
     * Registers a listener; it is called on the writing thread after the change is on disk and must return at once.
     *
     * @return removes the listener
     */
    public Runnable onChange(Consumer<LedgerChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Writes one change set; for the work layer only. */
    public <T extends @Nullable Object> T write(ChangeKind kind, String title, TxWork<T> work) {
        return change(open -> open.write(author(), kind, title, work));
    }

    /** Writes one change set that gives nothing back; for the work layer only. */
    public void run(ChangeKind kind, String title, Consumer<Tx> steps) {
        write(kind, title, tx -> {
            steps.accept(tx);
            return true;
        });
    }

    /**
     * Lets the store make a change set of its own, such as an undo; for the work layer only.
     *
     * @throws Unsettled when the change is in the ledger but may not be on disk; listeners hear of it before
     */
    public <T extends @Nullable Object> T change(Function<LedgerStore, Written<T>> change) {
        synchronized (writing) {
            Written<T> written;
            try {
                written = change.apply(store);
            } catch (Unsettled e) {
                renew(e);
                throw e;
            }
            ChangeSet changeSet = written.changeSet();
            if (changeSet != null) {
                changed(changeSet);
            }
            return written.result();
        }
    }

    /** What was committed is in the ledger, although the caller gets the trouble. */
    private void renew(Unsettled trouble) {
        try {
            changed(trouble.changeSet());
        } catch (RuntimeException e) {
            // A database that closed itself can be read no more; every later call says so.
            LOG.error(
                    "ledger not read again after change {}", trouble.changeSet().number(), e);
            trouble.addSuppressed(e);
        }
    }

    /** The store itself; for the work layer only. */
    public LedgerStore store() {
        return store;
    }

    private void changed(ChangeSet changeSet) {
        Ledger next = ledger;
        if (changeSet.officeTouched()) {
            next = next.with(store.readOffice(), changeSet.number());
            Office office = next.office().office();
            clock.fixByOffice(office.fixedToday());
            editions = store.readEditions();
        }
        List<Dossier> renewed = store.read(changeSet.projectIds());
        Set<Long> gone = new HashSet<>(changeSet.projectIds());
        renewed.forEach(dossier -> gone.remove(dossier.id()));
        next = next.with(renewed, gone, changeSet.number());
        ledger = next;
        LedgerChange change = new LedgerChange(changeSet, next);
        for (Consumer<LedgerChange> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                // The change is on disk: a listener's trouble must not look like a failed save.
                LOG.error("listener failed on change {}", changeSet.number(), e);
            }
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
