package cn.banshi.store.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a record class apart into columns and puts it together again; records inside are flattened. */
final class RecordShape {
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final @Nullable RecordShape[] inner;
    private final List<Column> columns = new ArrayList<>();

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        accessors = new MethodHandle[components.length];
        inner = new RecordShape[components.length];
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                add(components[i], i);
            }
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(e);
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
            return (Object) constructor.invokeExact((Object[]) arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object call(MethodHandle accessor, Object row) {
        try {
            return (Object) accessor.invokeExact(row);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
