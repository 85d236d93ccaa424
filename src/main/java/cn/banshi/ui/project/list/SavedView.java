package cn.banshi.ui.project.list;

import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A named way to look at the list. It holds no year: the same view serves next year's list.
 *
 * @param name as the clerk named it
 * @param filter its conditions, without rows sent from elsewhere
 * @param sort its order
 * @param columns its columns
 */
public record SavedView(String name, ProjectFilter filter, SortOrder sort, ColumnLayout columns) {
    /** Rows picked elsewhere are of one moment and not stored. */
    public SavedView {
        filter = Filters.only(filter, null);
    }

    /** Texts by key, as kept in the settings. */
    public Map<String, String> write() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("lights", names(filter.lights()));
        map.put("text", filter.text());
        map.put("communities", ids(filter.communityIds()));
        map.put("categories", ids(filter.categoryIds()));
        map.put("departments", ids(filter.departmentIds()));
        map.put("statuses", names(filter.statuses()));
        map.put("sort", sort.fieldKey());
        map.put("descending", Boolean.toString(sort.descending()));
        map.put("columns", columns.write());
        return map;
    }

    /** Reads what {@link #write()} wrote; parts that are missing or unknown fall back to the standard. */
    public static SavedView read(Map<String, String> map, Set<String> knownFields, SavedView standard) {
        ProjectFilter filter = new ProjectFilter(
                parts(map.getOrDefault("lights", ""), part -> constant(Light.values(), part)),
                ids(map.getOrDefault("communities", "")),
                ids(map.getOrDefault("categories", "")),
                ids(map.getOrDefault("departments", "")),
                parts(map.getOrDefault("statuses", ""), part -> constant(Status.values(), part)),
                map.getOrDefault("text", ""),
                null);
        String field = map.getOrDefault("sort", "");
        SortOrder sort = knownFields.contains(field)
                ? new SortOrder(field, Boolean.parseBoolean(map.getOrDefault("descending", "false")))
                : standard.sort();
        ColumnLayout columns = ColumnLayout.read(map.getOrDefault("columns", ""), knownFields);
        return new SavedView(
                map.getOrDefault("name", standard.name()),
                filter,
                sort,
                columns.columns().isEmpty() ? standard.columns() : columns);
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String ids(Set<Long> ids) {
        return Filters.inOrder(ids).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> ids(String text) {
        return parts(text, part -> part.matches("\\d{1,18}") ? Long.valueOf(part) : null);
    }

    private static <T> Set<T> parts(String text, Function<String, @Nullable T> reader) {
        return Arrays.stream(text.split(",", -1))
                .map(String::trim)
                .<T>mapMulti((part, out) -> {
                    T value = reader.apply(part);
                    if (value != null) {
                        out.accept(value);
                    }
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
