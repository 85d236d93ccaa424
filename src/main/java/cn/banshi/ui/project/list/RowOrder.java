package cn.banshi.ui.project.list;

import cn.banshi.base.text.Pinyin;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
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
    static final List<Light> URGENCY = List.of(
            Light.LATE,
            Light.NOT_STARTED,
            Light.DUE_SOON,
            Light.SLOW,
            Light.PAUSED,
            Light.ON_TIME,
            Light.DONE);

    private RowOrder() {}

    /** Row numbers of the index in the wanted order; rows without a value come last either way. */
    static int[] of(RowIndex index, SortOrder sort) {
        int size = index.size();
        ItemField field = Fields.byKey(sort.fieldKey());
        Entry[] entries = new Entry[size];
        boolean text = field.kind() == ItemField.Kind.TEXT;
        Map<String, Integer> ranks = text ? ranks(index, field) : Map.of();
        for (int row = 0; row < size; row++) {
            ItemView view = index.view(row);
            entries[row] = new Entry(row, text ? rank(ranks, field.text(view, index.office())) : value(field, view, index));
        }
        Comparator<Comparable<Object>> values =
                sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Arrays.sort(
                entries,
                Comparator.comparing(Entry::value, Comparator.nullsLast(values)));
        return Arrays.stream(entries).mapToInt(Entry::row).toArray();
    }

    private record Entry(int row, @Nullable Comparable<Object> value) {}

    /** One comparison in the order of pinyin is slow, so each different text is placed once. */
    private static Map<String, Integer> ranks(RowIndex index, ItemField field) {
        List<String> texts = index.views().stream()
                .map(view -> field.text(view, index.office()))
                .distinct()
                .sorted(Pinyin.order())
                .toList();
        Map<String, Integer> ranks = new HashMap<>(texts.size() * 2);
        texts.forEach(each -> ranks.put(each, ranks.size()));
        return ranks;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> rank(Map<String, Integer> ranks, String text) {
        return text.isEmpty() ? null : (Comparable<Object>) (Comparable<?>) ranks.getOrDefault(text, 0);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> value(ItemField field, ItemView view, RowIndex index) {
        Object value = field.value(view, index.office());
        if (value instanceof Light light) {
            value = URGENCY.indexOf(light);
        }
        return value instanceof Comparable<?> ? (Comparable<Object>) value : null;
    }
}
