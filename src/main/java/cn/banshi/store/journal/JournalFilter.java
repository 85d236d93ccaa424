package cn.banshi.store.journal;

import cn.banshi.domain.history.ChangeKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which change sets to list.
 *
 * @param below only numbers below this one (the next page), null = from the newest
 * @param projectId only those that touched this item, null = all
 * @param kinds only these, empty = all
 * @param person only by this person, empty = all
 * @param from from this moment on, null = no limit
 * @param until before this moment, null = no limit
 */
public record JournalFilter(
        @Nullable Long below,
        @Nullable Long projectId,
        Set<ChangeKind> kinds,
        String person,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Everything. */
    public static final JournalFilter ALL = new JournalFilter(null, null, Set.of(), "", null, null);

    /** Those of one item. */
    public static JournalFilter ofProject(long projectId) {
        return new JournalFilter(null, projectId, Set.of(), "", null, null);
    }

    /** The same from below a number on. */
    public JournalFilter below(long number) {
        return new JournalFilter(number, projectId, kinds, person, from, until);
    }
}
