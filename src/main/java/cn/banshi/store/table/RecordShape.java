package cn.banshi.store.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a record class apart into columns and puts it together again; records inside are flattened. */
final class RecordShape {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final @Nullable RecordShape[] inner;
    private final List<Column> columns = new ArrayList<>();

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        accessors = new Method[components.length];
        inner = new RecordShape[components.length];
        try {
            constructor = type.getConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            // Else each call checks anew who calls.
            accessors[i].setAccessible(true);
            add(components[i], i);
        }
    }

    private void add(RecordComponent component, int index) {
        if (ColumnType.isColumn(component.getType())) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            columns.add(new Column(snake(component.getName()), ColumnType.of(component.getType()), nullable));
        } else {
            RecordShape shape = new RecordShape(component.getType());
            inner[index] = shape;
            columns.addAll(shape.columns);
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** Writes the record's values from a position on; gives the position behind them. */
    int takeApart(Object row, @Nullable Object[] values, int from) {
        int next = from;
        for (int i = 0; i < accessors.length; i++) {
            Object value = call(accessors[i], row);
            RecordShape shape = inner[i];
            if (shape == null) {
                values[next++] = value;
            } else if (value == null) {
                throw new NullPointerException("a part of the record is null");
            } else {
                next = shape.takeApart(value, values, next);
            }
        }
        return next;
    }

    /** The record from its values, which begin at a position. */
    Object build(@Nullable Object[] values, int from) {
        @Nullable Object[] arguments = new Object[accessors.length];
        int next = from;
        for (int i = 0; i < arguments.length; i++) {
            RecordShape shape = inner[i];
            if (shape == null) {
                arguments[i] = values[next++];
            } else {
                arguments[i] = shape.build(values, next);
                next += shape.columns.size();
            }
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw unwrapped(e);
        }
    }

    private static @Nullable Object call(Method accessor, Object row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw unwrapped(e);
        }
    }

    /** What the record itself threw, as it was. */
    private static RuntimeException unwrapped(ReflectiveOperationException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
