package cn.banshi.work.rows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Copies of records with some components replaced; works for every row and for the records inside an item. */
public final class RowCopy {
    private RowCopy() {}

    /** The record with one component replaced. */
    public static <R> R with(R row, String component, @Nullable Object value) {
        boolean known = Arrays.stream(row.getClass().getRecordComponents())
                .anyMatch(one -> one.getName().equals(component));
        if (!known) {
            throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no " + component);
        }
        return map(row, (name, old) -> name.equals(component) ? value : old);
    }

    /** The record with each component replaced by what {@code replace} makes of its name and value. */
    public static <R> R map(R row, BiFunction<String, @Nullable Object, @Nullable Object> replace) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = replace.apply(components[i].getName(), value(row, components[i]));
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
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
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
