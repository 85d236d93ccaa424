package cn.banshi.store.journal;

import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Has the last word before a change set is closed, whatever wrote it. */
@FunctionalInterface
public interface Closing {
    /** Lets everything pass. */
    Closing NONE = (handle, tx, items) -> {};

    /**
     * Looks at what was written; may write more, and what it throws takes everything back.
     *
     * @param items ids of the items of which rows of some tables were written
     */
    void look(Handle handle, Tx tx, Function<Set<String>, Set<Long>> items);
}
