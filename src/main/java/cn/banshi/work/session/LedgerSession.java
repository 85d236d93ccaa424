package cn.banshi.work.session;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.OfficeClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open ledger: what is in it now, today, who writes, and who wants to hear of changes.
 *
 * <p>Any thread may call it. Writes block until they are on disk and run one at a time.
 */
public final class LedgerSession implements AutoCloseable {
    /**
     * Makes a new, empty ledger and opens it.
     *
     * @param folder data folder, made if missing; must not hold a ledger
     * @param preparer name of the person who fills
     * @param today day to take as today instead of the system's, else null
     */
    public static LedgerSession create(Path folder, String preparer, @Nullable LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens the ledger of a folder.
     *
     * @param today day to take as today instead of the system's or the sample office's own, else null
     * @throws cn.banshi.base.AppException LEDGER when there is none or it is damaged, LOCKED when another program has it
     */
    public static LedgerSession open(Path folder, @Nullable LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /** Whether the folder holds a ledger. */
    public static boolean exists(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** The ledger as it is now; immutable. */
    public Ledger ledger() {
        throw new UnsupportedOperationException();
    }

    /** Today of figures and checks. */
    public LocalDate today() {
        return clock().today();
    }

    /** The one clock. */
    public OfficeClock clock() {
        throw new UnsupportedOperationException();
    }

    /** Who writes now: the preparer of the office and the user of the system. */
    public Author author() {
        throw new UnsupportedOperationException();
    }

    /** The data folder. */
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /** Whether this is the sample office (示例). */
    public boolean sample() {
        return ledger().office().office().sample();
    }

    /** A sentence where the system's clock stands before the last change, else empty. */
    public Optional<String> clockWarning() {
        throw new UnsupportedOperationException();
    }

    /**
     * Registers a listener; it is called on the writer thread after the change is on disk and must return at once.
     *
     * @return removes the listener
     */
    public Runnable onChange(Consumer<LedgerChange> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
