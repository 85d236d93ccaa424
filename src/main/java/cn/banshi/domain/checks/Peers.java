package cn.banshi.domain.checks;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules need to know of the other items: names by community and year, amounts by category. */
final class Peers {
    /** With fewer amounts to compare with, a median says nothing. */
    private static final int FEWEST = 2;

    private record Name(String folded, long communityId, int year) {}

    private final Map<Name, Set<Long>> names = new HashMap<>();
    private final Map<Long, List<Long>> amounts = new HashMap<>();

    private Peers() {}

    static Peers of(Ledger ledger) {
        Peers peers = new Peers();
        for (Dossier dossier : ledger.all()) {
            Project project = dossier.project();
            if (project.parentId() != null || project.recycled()) {
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

    /** Whether another item has the same name in the same community and year. */
    boolean sameName(Project project, int year) {
        Set<Long> ids = names.getOrDefault(name(project, year), Set.of());
        return !project.name().isBlank() && (ids.size() > 1 || (ids.size() == 1 && !ids.contains(project.id())));
    }

    /** Median planned total of the other items of the category, null where there are too few. */
    @Nullable
    Money median(Project project) {
        Long category = project.basics().categoryId();
        List<Long> all = category == null ? List.of() : amounts.getOrDefault(category, List.of());
        Money own = project.budget().plannedTotal();
        int skip = own == null ? -1 : Collections.binarySearch(all, own.fen());
        int count = skip < 0 ? all.size() : all.size() - 1;
        if (count < FEWEST) {
            return null;
        }
        long upper = without(all, skip, count / 2);
        long lower = count % 2 == 1 ? upper : without(all, skip, count / 2 - 1);
        return Money.ofFen(lower + (upper - lower) / 2);
    }

    private static long without(List<Long> all, int skip, int at) {
        return all.get(skip >= 0 && at >= skip ? at + 1 : at);
    }
}
