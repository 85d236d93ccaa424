package cn.banshi.work.history;

import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.project.Dossier;
import cn.banshi.store.journal.JournalFilter;
import cn.banshi.work.session.LedgerSession;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which change set brought each item of the recycle bin there. */
public final class Removals {
    private final Map<Long, Dossier> recycled;
    private final Map<Long, ChangeSet> removals;

    private Removals(Map<Long, Dossier> recycled, Map<Long, ChangeSet> removals) {
        this.recycled = recycled;
        this.removals = removals;
    }

    /** Those of the bin as it is now; the history is not read where the bin is empty. */
    public static Removals of(LedgerSession session) {
        Map<Long, Dossier> recycled = new LinkedHashMap<>();
        session.ledger().recycled().forEach(dossier -> recycled.put(dossier.id(), dossier));
        Map<Long, ChangeSet> removals = new HashMap<>();
        if (!recycled.isEmpty()) {
            JournalFilter removing = new JournalFilter(null, null, Set.of(ChangeKind.RECYCLE), "", null, null);
            session.store().journal().list(removing, Integer.MAX_VALUE).stream()
                    .filter(set -> !set.undone())
                    .forEach(set -> set.projectIds().forEach(id -> removals.putIfAbsent(id, set)));
        }
        return new Removals(recycled, removals);
    }

    /** The removal of an item of the bin; empty where the history does not name it. */
    public Optional<ChangeSet> of(long id) {
        return Optional.ofNullable(removals.get(id));
    }

    /** Whether a 子项目 of the bin was removed together with its item, so that it comes back with it. */
    public boolean goesWithParent(Dossier dossier) {
        Long parent = dossier.project().parentId();
        return parent != null
                && recycled.containsKey(parent)
                && recycled.containsKey(dossier.id())
                && number(dossier.id()) == number(parent);
    }

    /** The 子项目 of the bin that were removed together with this item. */
    public List<Dossier> subItems(long parent) {
        return recycled.values().stream()
                .filter(dossier -> Long.valueOf(parent).equals(dossier.project().parentId()))
                .filter(this::goesWithParent)
                .toList();
    }

    private long number(long id) {
        @Nullable ChangeSet removal = removals.get(id);
        return removal == null ? 0 : removal.number();
    }
}
