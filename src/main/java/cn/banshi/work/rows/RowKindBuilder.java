package cn.banshi.work.rows;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the fields of a kind of row together, in the order to show. */
final class RowKindBuilder<R extends Row> {
    private final Class<R> type;
    private final String label;
    private final Map<String, Map.Entry<String, Ref>> fields = new LinkedHashMap<>();

    private RowKindBuilder(Class<R> type, String label) {
        this.type = type;
        this.label = label;
    }

    static <R extends Row> RowKindBuilder<R> of(Class<R> type, String label) {
        return new RowKindBuilder<>(type, label);
    }

    RowKindBuilder<R> field(String component, Labelled field) {
        return text(component, field.label(), Ref.NONE);
    }

    RowKindBuilder<R> ref(String component, Labelled field, Ref ref) {
        return text(component, field.label(), ref);
    }

    RowKindBuilder<R> text(String component, String fieldLabel) {
        return text(component, fieldLabel, Ref.NONE);
    }

    RowKindBuilder<R> text(String component, String fieldLabel, Ref ref) {
        fields.put(component, Map.entry(fieldLabel, ref));
        return this;
    }

    RowKind<R> make() {
        return new RowKind<>(type, label, fields);
    }
}
