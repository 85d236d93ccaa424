package cn.banshi.work.rows;

import java.util.Locale;

/**
 * One field of a row.
 *
 * @param component name of the record's component
 * @param label Chinese label, unique in its row
 * @param type Java type of the value
 * @param ref what the value refers to
 */
public record RowField(String component, String label, Class<?> type, Ref ref) {
    /** Name of its column. */
    public String column() {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
