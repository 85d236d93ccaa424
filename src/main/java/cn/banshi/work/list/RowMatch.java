package cn.banshi.work.list;

import cn.banshi.domain.project.ProjectRow;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for rows of a file the stored rows that they are: by what tells rows of a kind apart, then by their order. */
final class RowMatch {
    private static final Map<String, List<String>> KEYS = Map.of(
            "project_link", List.of("role", "targetId"),
            "list_year", List.of("year"),
            "status_move", List.of("position"),
            "adjustment", List.of("date", "target", "year"),
            "monthly_progress", List.of("month"),
            "funding", List.of("sourceId"),
            "payment", List.of("month", "sourceId"),
            "target", List.of("position"),
            "manual_light", List.of("since", "light"));

    private RowMatch() {}

    /** Whether rows of the kind are told apart by the field. */
    static boolean tellsApart(RowKind<?> kind, RowField field) {
        return KEYS.getOrDefault(kind.table(), List.of()).contains(field.component());
    }

    /**
     * The rows with the ids and versions of the stored rows that they are; the others stay new.
     *
     * @param read fields that the file has, by kind; the others stay as they are stored
     */
    static List<ProjectRow> withIds(
            List<ProjectRow> rows, List<ProjectRow> stored, long projectId, Map<RowKind<?>, Set<String>> read) {
        Map<List<@Nullable Object>, ProjectRow> byKey = new HashMap<>();
        Map<List<@Nullable Object>, Integer> seen = new HashMap<>();
        for (ProjectRow row : stored) {
            byKey.put(key(row, seen), row);
        }
        seen.clear();
        List<ProjectRow> matched = new ArrayList<>();
        for (ProjectRow row : rows) {
            ProjectRow old = byKey.get(key(row, seen));
            Set<String> fields = read.getOrDefault(RowKinds.of(row), Set.of());
            Map<String, @Nullable Object> before = old == null ? Map.of() : values(old);
            matched.add(RowCopy.map(row, (name, value) -> switch (name) {
                case "id" -> old == null ? 0L : old.id();
                case "version" -> old == null ? 0L : old.version();
                case "projectId" -> projectId;
                default -> old == null || fields.contains(name) ? value : before.get(name);
            }));
        }
        return matched;
    }

    private static <R extends ProjectRow> Map<String, @Nullable Object> values(R row) {
        return RowKinds.of(row).values(row);
    }

    private static <R extends ProjectRow> List<@Nullable Object> key(R row, Map<List<@Nullable Object>, Integer> seen) {
        RowKind<R> kind = RowKinds.of(row);
        Map<String, @Nullable Object> values = kind.values(row);
        List<@Nullable Object> key = new ArrayList<>();
        key.add(kind.table());
        KEYS.getOrDefault(kind.table(), List.of()).forEach(component -> key.add(values.get(component)));
        List<@Nullable Object> numbered = new ArrayList<>(key);
        numbered.add(seen.merge(key, 1, Integer::sum));
        return numbered;
    }
}
