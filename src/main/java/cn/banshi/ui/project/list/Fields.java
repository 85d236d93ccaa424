package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The column catalogue as the list uses it: by key, and which columns are shown at first. */
final class Fields {
    private static final Map<String, ItemField> BY_KEY = new LinkedHashMap<>();

    static {
        Arrays.stream(ItemField.values()).forEach(field -> BY_KEY.put(field.key(), field));
    }

    /** Columns of the standard view. */
    static final ColumnLayout STANDARD = layout(
            ItemField.LIST_NUMBER,
            ItemField.LIGHT,
            ItemField.CODE,
            ItemField.NAME,
            ItemField.COMMUNITY,
            ItemField.CATEGORY,
            ItemField.LEAD_DEPARTMENT,
            ItemField.DEADLINE_WORDING,
            ItemField.PHYSICAL_PROGRESS,
            ItemField.PLANNED_YEAR,
            ItemField.INVESTED_IN_YEAR,
            ItemField.STATUS);

    /** Order of the standard view. */
    static final SortOrder STANDARD_SORT = new SortOrder(ItemField.LIGHT.key(), false);

    private Fields() {}

    private static ColumnLayout layout(ItemField... fields) {
        return ColumnLayout.of(Arrays.stream(fields).map(ItemField::key).toList());
    }

    static Set<String> keys() {
        return BY_KEY.keySet();
    }

    static List<String> catalogue() {
        return List.copyOf(BY_KEY.keySet());
    }

    static ItemField byKey(String key) {
        return Objects.requireNonNull(BY_KEY.get(key), key);
    }
}
