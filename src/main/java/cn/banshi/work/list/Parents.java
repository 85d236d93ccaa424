package cn.banshi.work.list;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who would be whose parent once a file is in: the file's word where it has one, else the ledger's. */
final class Parents {
    private final Map<String, String> parentOf = new HashMap<>();

    Parents(Ledger ledger, List<Importing.Item> items) {
        for (Dossier dossier : ledger.all()) {
            Long id = dossier.project().parentId();
            Dossier parent = id == null ? null : ledger.dossier(id);
            parentOf.put(
                    dossier.project().code(),
                    parent == null ? "" : parent.project().code());
        }
        items.forEach(item -> parentOf.put(item.dossier().project().code(), item.parentCode()));
    }

    /** Whether the item stands at the top, or directly below one that does, and nothing stands below it then. */
    boolean fits(Importing.Item item) {
        String code = item.dossier().project().code();
        String parent = item.parentCode();
        return parent.isEmpty() || (parentOf.getOrDefault(parent, "").isEmpty() && !parentOf.containsValue(code));
    }
}
