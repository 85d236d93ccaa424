package cn.banshi.domain.checks;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Project;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules need to know of the other items: names by community and year, amounts by category. */
final class Peers {
    /** With fewer amounts to compare with, a median says nothing. */
    private static final int FEWEST = 2;

    // A bulk change checks many items against one ledger; the last one looked through is kept while memory allows.
    private static volatile WeakReference<Peers> recent = new WeakReference<>(null);

    private record Name(String folded, long communityId, int year) {}

    private record ListPlace(String folded, int year) {}

    private final Ledger ledger;

    private final Map<Name, Set<Long>> names = new HashMap<>();
    private final Map<Long, List<Long>> amounts = new HashMap<>();

    private final Map<ListPlace, Set<Long>> numbers = new HashMap<>();

    private Peers(Ledger ledger) {
        this.ledger = ledger;
    }

    static Peers of(Ledger ledger) {
        Peers known = recent.get();
        if (known != null && known.ledger == ledger) {
            return known;
        }
        Peers peers = gather(ledger);
        recent = new WeakReference<>(peers);
        return peers;
    }

    private static Peers gather(Ledger ledger) {
        Peers peers = new Peers(ledger);
        for (Dossier dossier : ledger.all()) {
            Project project = dossier.project();
            if (project.recycled()) {
                continue;
            }
            for (ListYear entry : dossier.listYears()) {
                peers.numbers
                        .computeIfAbsent(number(entry), key -> new HashSet<>())
                        .add(project.id());
            }
            if (project.parentId() != null) {
                continue;
            }
            for (ListYear entry : dossier.listYears()) {
                peers.names
                        .computeIfAbsent(name(project, entry.year()), key -> new HashSet<>())
                        .add(project.id());
            }
            Money total = project.budget().plannedTotal();
            Long category = project.basics().categoryId();
            if (category != null && total != null && total.fen() > 0) {
                peers.amounts
                        .computeIfAbsent(category, key -> new ArrayList<>())
                        .add(total.fen());
            }
        }
        peers.amounts.values().forEach(Collections::sort);
        return peers;
    }

    private static Name name(Project project, int year) {
        return new Name(
                ChineseText.fold(project.name()).replace(" ", ""),
                project.basics().communityId(),
                year);
    }

    private static ListPlace number(ListYear entry) {
        return new ListPlace(ChineseText.fold(entry.listNumber()), entry.year());
    }

    /** Whether another item has the same name in the same community and year. */
    boolean sameName(Project project, int year) {
        return !project.name().isBlank() && others(names.get(name(project, year)), project.id());
    }

    /** Whether another item or sub-item has the same number in the year's list. */
    boolean numberTaken(ListYear entry, long projectId) {
        return !entry.listNumber().isBlank() && others(numbers.get(number(entry)), projectId);
    }

    private static boolean others(@Nullable Set<Long> ids, long own) {
        return ids != null && (ids.size() > 1 || !ids.contains(own));
    }

    /** Median planned total of the other items of the category, null where there are too few. */
    @Nullable
    Money median(Project project) {
        Long category = project.basics().categoryId();
        List<Long> all = category == null ? List.of() : amounts.getOrDefault(category, List.of());
        Money saved = savedTotal(project.id(), category);
        int skip = saved == null ? -1 : Collections.binarySearch(all, saved.fen());
        int count = skip < 0 ? all.size() : all.size() - 1;
        if (count < FEWEST) {
            return null;
        }
        long upper = without(all, skip, count / 2);
        long lower = count % 2 == 1 ? upper : without(all, skip, count / 2 - 1);
        return Money.ofFen(lower + (upper - lower) / 2);
    }

    /** What the item itself adds to the category's amounts. */
    private @Nullable Money savedTotal(long id, @Nullable Long category) {
        Dossier saved = ledger.dossier(id);
        boolean counted = saved != null
                && saved.project().parentId() == null
                && !saved.project().recycled()
                && Objects.equals(saved.project().basics().categoryId(), category);
        return counted && saved != null ? saved.project().budget().plannedTotal() : null;
    }

    private static long without(List<Long> all, int skip, int at) {
        return all.get(skip >= 0 && at >= skip ? at + 1 : at);
    }
}
