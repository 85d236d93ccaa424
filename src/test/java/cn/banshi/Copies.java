package cn.banshi;

import cn.banshi.work.rows.RowCopy;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Items and rows with some of their values changed, for tests. */
public final class Copies {
    private Copies() {}

    /** The record with the value at a path replaced, such as "project.basics.name" of an item. */
    public static <R> R with(R record, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return RowCopy.with(record, path, value);
        }
        String component = path.substring(0, dot);
        Object inner = Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .map(one -> RowCopy.value(record, one))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getClass() + " has no " + component));
        return RowCopy.with(record, component, with(inner, path.substring(dot + 1), value));
    }

    /** The row with each of these texts changed alike. */
    public static <R> R texts(R row, UnaryOperator<String> change, String... components) {
        List<String> changed = List.of(components);
        return RowCopy.map(
                row,
                (name, value) -> changed.contains(name) && value instanceof String text ? change.apply(text) : value);
    }
}
