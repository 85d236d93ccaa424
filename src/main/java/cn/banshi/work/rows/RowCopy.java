package cn.banshi.work.rows;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Copies of records with some components replaced; works for every row and for the records inside an item. */
public final class RowCopy {
    /** Looking these up anew costs more than copying the record, and an import copies many thousands. */
    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return Parts.of(type);
        }
    };

    private record Parts(List<RecordComponent> components, Constructor<?> constructor) {
        static Parts of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Parts(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.toString(), e);
            }
        }
    }

    private RowCopy() {}

    /** The components of a record class, in order. */
    static List<RecordComponent> components(Class<?> type) {
        return PARTS.get(type).components();
    }

    /** The record with one component replaced. */
    public static <R> R with(R row, String component, @Nullable Object value) {
        boolean known = components(row.getClass()).stream()
                .anyMatch(one -> one.getName().equals(component));
        if (!known) {
            throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no " + component);
        }
        return map(row, (name, old) -> name.equals(component) ? value : old);
    }

    /** The record with each component replaced by what {@code replace} makes of its name and value. */
    public static <R> R map(R row, BiFunction<String, @Nullable Object, @Nullable Object> replace) {
        List<RecordComponent> components = components(row.getClass());
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            values[i] = replace.apply(component.getName(), value(row, component));
        }
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) row.getClass();
        return make(type, values);
    }

    /** The value of a component. */
    public static @Nullable Object value(Object row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** A record from the values of its components in order. */
    public static <R> R make(Class<R> type, @Nullable Object[] values) {
        try {
            return type.cast(PARTS.get(type).constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(type.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
