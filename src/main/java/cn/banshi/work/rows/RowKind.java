package cn.banshi.work.rows;

import cn.banshi.domain.Row;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of row with its fields in the clerk's words. Id, version and the item it belongs to are no fields; the fields of
 * records inside are its own.
 */
public final class RowKind<R extends Row> {
    private static final Set<String> PARTS_OF = Set.of("cn.banshi.domain.project", "cn.banshi.domain.office");

    private final Class<R> type;
    private final String label;
    private final List<RowField> fields;
    private final Set<String> nullable = new HashSet<>();

    /**
     * @param fields label and reference by component, in the order to show
     */
    RowKind(Class<R> type, String label, Map<String, Map.Entry<String, Ref>> fields) {
        this.type = type;
        this.label = label;
        Map<String, Class<?>> types = new HashMap<>();
        leaves(type, types, nullable);
        List<RowField> list = new ArrayList<>();
        fields.forEach((component, field) -> list.add(new RowField(
                component,
                field.getKey(),
                Objects.requireNonNull(types.get(component), () -> type + " has no " + component),
                field.getValue())));
        this.fields = List.copyOf(list);
    }

    private static void leaves(Class<?> type, Map<String, Class<?>> into, Set<String> nullable) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (isPart(component.getType())) {
                leaves(component.getType(), into, nullable);
            } else {
                into.put(component.getName(), component.getType());
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    nullable.add(component.getName());
                }
            }
        }
    }

    /** Records inside an item that group fields, unlike amounts and percentages, which are values. */
    private static boolean isPart(Class<?> type) {
        return type.isRecord() && PARTS_OF.contains(type.getPackageName());
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** Its table in the ledger. */
    public String table() {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** What the clerk calls such a row. */
    public String label() {
        return label;
    }

    /** Its fields in the order to show. */
    public List<RowField> fields() {
        return fields;
    }

    /** Whether a component may be null. */
    public boolean nullable(String component) {
        return nullable.contains(component);
    }

    /** The values of a row by component, those of records inside included. */
    public Map<String, @Nullable Object> values(R row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        takeApart(row, values);
        return values;
    }

    private static void takeApart(Object row, Map<String, @Nullable Object> into) {
        for (RecordComponent component : RowCopy.components(row.getClass())) {
            Object value = RowCopy.value(row, component);
            if (isPart(component.getType()) && value != null) {
                takeApart(value, into);
            } else {
                into.put(component.getName(), value);
            }
        }
    }

    /** A row from its values by component. */
    public R build(Map<String, @Nullable Object> values) {
        return build(type, values);
    }

    private static <T> T build(Class<T> type, Map<String, @Nullable Object> values) {
        List<RecordComponent> components = RowCopy.components(type);
        @Nullable Object[] arguments = new @Nullable Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> part = components.get(i).getType();
            arguments[i] = isPart(part)
                    ? build(part, values)
                    : values.get(components.get(i).getName());
        }
        return RowCopy.make(type, arguments);
    }
}
