package cn.banshi.work.intake;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the item that a row means: by code, else by name, community and year. */
final class ItemMatcher {
    private final Map<String, Dossier> byCode = new HashMap<>();
    private final Map<String, List<Dossier>> byName = new HashMap<>();
    private final Map<Long, List<Dossier>> byCommunity = new HashMap<>();
    private final List<Dossier> all = new ArrayList<>();

    ItemMatcher(Ledger ledger) {
        for (Dossier dossier : ledger.all()) {
            byCode.put(code(dossier.project().code()), dossier);
            if (!dossier.project().recycled()) {
                all.add(dossier);
                byName.computeIfAbsent(Likeness.core(dossier.project().name()), key -> new ArrayList<>())
                        .add(dossier);
                byCommunity
                        .computeIfAbsent(dossier.project().basics().communityId(), key -> new ArrayList<>())
                        .add(dossier);
            }
        }
    }

    private static String code(String code) {
        return ChineseText.fold(code).replace(" ", "");
    }

    /** The item of a code, one in the recycle bin included; null for none. */
    @Nullable
    Dossier byCode(String code) {
        return code.isEmpty() ? null : byCode.get(code(code));
    }

    /**
     * Items of a name, written in whatever way.
     *
     * @param communityId null = of any community
     * @param year list year, null = of any year
     */
    List<Dossier> byName(String name, @Nullable Long communityId, @Nullable Integer year) {
        return byName.getOrDefault(Likeness.core(name), List.of()).stream()
                .filter(dossier -> fits(dossier, communityId, year))
                .toList();
    }

    /** Items whose name resembles this one without being it, the closest first. */
    @Nullable
    Dossier resembling(String name, @Nullable Long communityId, @Nullable Integer year) {
        List<Dossier> among = communityId == null ? all : byCommunity.getOrDefault(communityId, List.of());
        return Likeness.closest(
                        name,
                        among.stream()
                                .filter(dossier -> fits(dossier, communityId, year))
                                .toList(),
                        dossier -> dossier.project().name())
                .orElse(null);
    }

    private static boolean fits(Dossier dossier, @Nullable Long communityId, @Nullable Integer year) {
        boolean there = communityId == null || dossier.project().basics().communityId() == communityId;
        return there
                && (year == null
                        || dossier.listYears().isEmpty()
                        || dossier.listYears().stream().anyMatch(entry -> entry.year() == year));
    }
}
