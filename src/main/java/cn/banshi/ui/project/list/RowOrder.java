package cn.banshi.ui.project.list;

import cn.banshi.base.text.Pinyin;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.project.Light;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorting by real values: texts in the order of pinyin, numbers and dates as such, lights from the most urgent. */
final class RowOrder {
    /** Lights as a clerk looks at them: what needs a hand first. */
    static final List<Light> URGENCY =
            List.of(Light.LATE, Light.NOT_STARTED, Light.DUE_SOON, Light.SLOW, Light.PAUSED, Light.ON_TIME, Light.DONE);

    private RowOrder() {}

    /** Row numbers of the index in the wanted order; rows without a value come last either way. */
    static int[] of(RowIndex index, SortOrder sort) {
        int size = index.size();
        ItemField field = Fields.byKey(sort.fieldKey());
        @Nullable Object[] values = new Object[size];
        for (int row = 0; row < size; row++) {
            values[row] = field.value(index.view(row), index.office());
        }
        Map<String, Integer> ranks = ranks(values, field);
        Entry[] entries = new Entry[size];
        for (int row = 0; row < size; row++) {
            entries[row] = new Entry(row, comparable(values[row], ranks));
        }
        Comparator<Comparable<Object>> order =
                sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Arrays.sort(entries, Comparator.comparing(Entry::value, Comparator.nullsLast(order)));
        return Arrays.stream(entries).mapToInt(Entry::row).toArray();
    }

    private record Entry(int row, @Nullable Comparable<Object> value) {}

    /** Places of the different texts: comparing texts is slow, so each one is placed once. */
    private static Map<String, Integer> ranks(@Nullable Object[] values, ItemField field) {
        Comparator<String> order = field.kind() == ItemField.Kind.NUMBERED ? ItemField::numberOrder : Pinyin.order();
        List<String> texts = Arrays.stream(values)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .sorted(order)
                .toList();
        Map<String, Integer> ranks = new HashMap<>(texts.size() * 2);
        texts.forEach(text -> ranks.put(text, ranks.size()));
        return ranks;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> comparable(@Nullable Object value, Map<String, Integer> ranks) {
        Object key = value instanceof String text
                ? ranks.get(text)
                : value instanceof Light light ? (Object) URGENCY.indexOf(light) : value;
        return key instanceof Comparable<?> comparable ? (Comparable<Object>) comparable : null;
    }
}
