package cn.banshi.store;

import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Dossier;
import cn.banshi.store.journal.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Is asked before each change set is closed, also those of undo and redo; what it throws takes everything back. */
@FunctionalInterface
public interface ChangeGuard {
    /** Lets the change pass, adds rows to it, or refuses it by an exception. */
    void look(Pending pending);

    /**
     * A change set that is about to be closed.
     *
     * @param touched gives the ids of the items of which rows of some tables were written
     * @param reader reads items as the change leaves them; those that are gone are left out
     * @param office reads the office's one row as the change leaves it
     * @param tx writes rows into the same change set
     */
    record Pending(
            Function<Set<String>, Set<Long>> touched,
            Function<Collection<Long>, List<Dossier>> reader,
            Supplier<Office> office,
            Tx tx) {}
}
