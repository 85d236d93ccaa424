package cn.banshi.work.rows;

import cn.banshi.domain.Row;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.store.journal.Tx;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a whole ledger into an empty one; every row gets a new id, and references follow. */
public final class LedgerCopy {
    private final Tx tx;
    private final Map<Class<?>, Map<Long, Long>> ids = new HashMap<>();

    private LedgerCopy(Tx tx) {
        this.tx = tx;
    }

    /** Writes everything in {@code ledger}. */
    public static void insert(Tx tx, Ledger ledger) {
        LedgerCopy copy = new LedgerCopy(tx);
        OfficeData office = ledger.office();
        copy.add(office.office());
        for (List<? extends Row> rows : List.of(
                office.communities(),
                office.grids(),
                office.departments(),
                office.leaders(),
                office.terms(),
                office.values(),
                office.ownColumns())) {
            rows.forEach(copy::add);
        }
        List<Dossier> parentsFirst = ledger.all().stream()
                .sorted(Comparator.comparing(dossier -> dossier.project().parentId() != null))
                .toList();
        for (Dossier dossier : parentsFirst) {
            copy.add(dossier.project());
            tx.noteCode(dossier.project().code());
        }
        for (Dossier dossier : parentsFirst) {
            DossierRows.of(dossier).forEach(copy::add);
        }
    }

    private <R extends Row> void add(R row) {
        RowKind<R> kind = RowKinds.of(row);
        Map<String, @Nullable Object> values = kind.values(row);
        values.put("id", 0L);
        values.put("version", 0L);
        values.computeIfPresent("projectId", (name, old) -> mapped(Project.class, old));
        for (RowField field : kind.fields()) {
            Ref ref = field.ref() == Ref.LINK && row instanceof ProjectLink link ? Ref.of(link.role()) : field.ref();
            if (ref != Ref.NONE) {
                values.computeIfPresent(field.component(), (name, old) -> mapped(target(ref), old));
            }
        }
        long id = tx.insert(kind.build(values)).id();
        ids.computeIfAbsent(row.getClass(), key -> new HashMap<>()).put(row.id(), id);
    }

    private Long mapped(Class<?> type, Object id) {
        Long mapped = ids.getOrDefault(type, Map.of()).get(id);
        if (mapped == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " " + id + " is not in the ledger");
        }
        return mapped;
    }

    private static Class<?> target(Ref ref) {
        return switch (ref) {
            case PROJECT -> Project.class;
            case COMMUNITY -> Community.class;
            case DEPARTMENT -> Department.class;
            case LEADER -> Leader.class;
            case NONE, LINK -> throw new IllegalArgumentException(ref.name());
            default -> DictionaryValue.class;
        };
    }
}
