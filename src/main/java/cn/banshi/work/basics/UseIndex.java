package cn.banshi.work.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.Ref;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where every row of the office's data is used by items, from one walk through the ledger. Immutable once made. */
public final class UseIndex {
    private static final Use NONE = new Use("", Set.of(), Set.of());

    private record Key(Class<? extends Row> type, long id) {}

    /** What a use is counted as: a sub-item outside the recycle bin counts as its item. */
    private record Place(long id, boolean recycled) {}

    private final Map<Key, Map<String, Use>> uses = new HashMap<>();
    private final Map<Class<?>, List<RowField>> referring = new HashMap<>();

    private UseIndex() {}

    /** Walks through all items, those in the recycle bin included. */
    public static UseIndex of(Ledger ledger) {
        UseIndex index = new UseIndex();
        for (Dossier dossier : ledger.all()) {
            Long parent = dossier.project().parentId();
            Dossier above = parent == null ? null : ledger.dossier(parent);
            Dossier item = above == null ? dossier : above;
            boolean recycled = dossier.project().recycled() || item.project().recycled();
            Place place = new Place(recycled ? dossier.id() : item.id(), recycled);
            index.take(place, dossier.project());
            DossierRows.of(dossier).forEach(row -> index.take(place, row));
            for (OwnColumn column : ledger.office().ownColumns()) {
                if (!dossier.project().own().get(column.slot()).isBlank()) {
                    index.add(new Key(OwnColumn.class, column.id()), column.name(), place);
                }
            }
        }
        return index;
    }

    /** An index of a ledger without items. */
    public static UseIndex empty() {
        return new UseIndex();
    }

    private <R extends Row> void take(Place place, R row) {
        List<RowField> fields = referring.computeIfAbsent(
                row.getClass(),
                type -> RowKinds.of(row).fields().stream()
                        .filter(field -> type(field.ref()) != null || field.ref() == Ref.LINK)
                        .toList());
        if (fields.isEmpty()) {
            return;
        }
        RowKind<R> kind = RowKinds.of(row);
        Map<String, @Nullable Object> values = kind.values(row);
        for (RowField field : fields) {
            boolean link = row instanceof ProjectLink;
            Ref ref = row instanceof ProjectLink one ? Ref.of(one.role()) : field.ref();
            Class<? extends Row> type = type(ref);
            if (type != null && values.get(field.component()) instanceof Long id) {
                String label = link ? ((ProjectLink) row).role().label() : field.label();
                add(new Key(type, id), label, place);
            }
        }
    }

    private static @Nullable Class<? extends Row> type(Ref ref) {
        return switch (ref) {
            case COMMUNITY -> Community.class;
            case DEPARTMENT -> Department.class;
            case LEADER -> Leader.class;
            case NONE, PROJECT, LINK -> null;
            default -> DictionaryValue.class;
        };
    }

    private void add(Key key, String label, Place place) {
        Use use = uses.computeIfAbsent(key, any -> new LinkedHashMap<>())
                .computeIfAbsent(label, any -> new Use(label, new HashSet<>(), new HashSet<>()));
        (place.recycled() ? use.recycledIds() : use.projectIds()).add(place.id());
    }

    /** As what the row is used, in the order of an item's fields. */
    public List<Use> of(Row row) {
        return List.copyOf(
                uses.getOrDefault(new Key(row.getClass(), row.id()), Map.of()).values());
    }

    /** How many items outside the recycle bin use it as one thing, such as 牵头单位. */
    public int count(Row row, String label) {
        return uses.getOrDefault(new Key(row.getClass(), row.id()), Map.of())
                .getOrDefault(label, NONE)
                .projectIds()
                .size();
    }

    /** The items outside the recycle bin that use it, each once. */
    public Set<Long> projects(Row row) {
        Set<Long> ids = new HashSet<>();
        of(row).forEach(use -> ids.addAll(use.projectIds()));
        return ids;
    }

    /** The items in the recycle bin that use it, each once. */
    public Set<Long> recycled(Row row) {
        Set<Long> ids = new HashSet<>();
        of(row).forEach(use -> ids.addAll(use.recycledIds()));
        return ids;
    }
}
