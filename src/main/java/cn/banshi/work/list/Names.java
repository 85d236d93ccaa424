package cn.banshi.work.list;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.rows.Ref;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References by name, both ways. */
final class Names {
    private final OfficeData office;
    private final Ledger ledger;
    private final Map<Ref, Map<String, Long>> ids = new EnumMap<>(Ref.class);

    Names(Ledger ledger) {
        this.ledger = ledger;
        this.office = ledger.office();
        for (Community community : office.communities()) {
            put(Ref.COMMUNITY, community.name(), community.id());
        }
        for (Department department : office.departments()) {
            put(Ref.DEPARTMENT, department.name(), department.id());
        }
        for (Leader leader : office.leaders()) {
            put(Ref.LEADER, leader.post(), leader.id());
        }
        for (Ref ref : Ref.values()) {
            DictionaryKind kind = ref.dictionary();
            if (kind != null) {
                for (DictionaryValue value : office.values(kind)) {
                    put(ref, value.name(), value.id());
                }
            }
        }
        for (Dossier dossier : ledger.all()) {
            put(Ref.PROJECT, dossier.project().code(), dossier.id());
        }
    }

    private void put(Ref ref, String name, long id) {
        ids.computeIfAbsent(ref, key -> new HashMap<>()).putIfAbsent(name, id);
    }

    String name(Ref ref, @Nullable Long id) {
        if (id == null) {
            return "";
        }
        return switch (ref) {
            case COMMUNITY -> office.communityName(id);
            case DEPARTMENT -> office.departmentName(id);
            case LEADER -> {
                Leader leader = office.leader(id);
                yield leader == null ? "" : leader.post();
            }
            case PROJECT -> {
                Dossier dossier = ledger.dossier(id);
                yield dossier == null ? "" : dossier.project().code();
            }
            case NONE, LINK -> throw new IllegalArgumentException(ref.name());
            default -> office.valueName(id);
        };
    }

    /**
     * The id of a name, null for an empty one.
     *
     * @throws IllegalArgumentException with a sentence for an unknown name
     */
    @Nullable
    Long id(Ref ref, String label, String name) {
        if (name.isEmpty()) {
            return null;
        }
        Long id = ids.getOrDefault(ref, Map.of()).get(name);
        if (id == null) {
            throw new IllegalArgumentException(label + "“" + name + "”在台账里没有。请先在基础资料里添加，或改成已有的名称");
        }
        return id;
    }
}
