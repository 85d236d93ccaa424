package cn.banshi.domain.ledger;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The whole ledger at one change number; immutable, so a screen may keep it while others write.
 *
 * <p>Holds items in the recycle bin too; {@link #items()} and {@link #subItems(long)} leave them out.
 */
public final class Ledger {
    private final OfficeData office;
    private final long changeNumber;
    private final Map<Long, Dossier> dossiers;
    private final Map<Long, List<Dossier>> subItems;

    /**
     * @param office the office's own data
     * @param changeNumber number of the last change set that is in it
     * @param dossiers every item, those in the recycle bin included
     */
    public Ledger(OfficeData office, long changeNumber, Collection<Dossier> dossiers) {
        this.office = office;
        this.changeNumber = changeNumber;
        Map<Long, Dossier> byId = new LinkedHashMap<>(dossiers.size() * 2);
        Map<Long, List<Dossier>> byParent = new HashMap<>();
        for (Dossier dossier : dossiers) {
            byId.put(dossier.id(), dossier);
            Long parent = dossier.project().parentId();
            if (parent != null && !dossier.project().recycled()) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(dossier);
            }
        }
        this.dossiers = Collections.unmodifiableMap(byId);
        this.subItems = byParent;
    }

    /** The office's own data. */
    public OfficeData office() {
        return office;
    }

    /** Number of the last change set that is in it. */
    public long changeNumber() {
        return changeNumber;
    }

    /** Every item and sub-item, those in the recycle bin included. */
    public Collection<Dossier> all() {
        return dossiers.values();
    }

    /** Top-level items that are not in the recycle bin. */
    public List<Dossier> items() {
        return dossiers.values().stream()
                .filter(dossier -> dossier.project().parentId() == null
                        && !dossier.project().recycled())
                .toList();
    }

    /** Items and sub-items in the recycle bin. */
    public List<Dossier> recycled() {
        return dossiers.values().stream()
                .filter(dossier -> dossier.project().recycled())
                .toList();
    }

    /** Sub-items of an item that are not in the recycle bin. */
    public List<Dossier> subItems(long projectId) {
        return subItems.getOrDefault(projectId, List.of());
    }

    /** The item, or null where there is none. */
    public @Nullable Dossier dossier(long projectId) {
        return dossiers.get(projectId);
    }

    /** All list years that occur, ascending. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Dossier dossier : dossiers.values()) {
            dossier.listYears().forEach(entry -> years.add(entry.year()));
        }
        return List.copyOf(years);
    }

    /** The same ledger with other office data. */
    public Ledger with(OfficeData newOffice, long newChangeNumber) {
        return new Ledger(newOffice, newChangeNumber, dossiers.values());
    }

    /**
     * The same ledger with some items read anew.
     *
     * @param renewed items to add or replace
     * @param gone ids that are no longer there
     */
    public Ledger with(Collection<Dossier> renewed, Collection<Long> gone, long newChangeNumber) {
        Map<Long, Dossier> next = new LinkedHashMap<>(dossiers);
        gone.forEach(next::remove);
        renewed.forEach(dossier -> next.put(dossier.id(), dossier));
        return new Ledger(office, newChangeNumber, next.values());
    }
}
