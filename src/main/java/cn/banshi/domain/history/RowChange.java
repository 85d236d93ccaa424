package cn.banshi.domain.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row that a change set wrote: column to value as text.
 *
 * <p>An insert and a delete hold all columns, an update only those that changed. Amounts are written in 元 with two decimals,
 * days and months in ISO form, choices by their English names.
 *
 * @param changeNumber the change set
 * @param table table of the row
 * @param rowId id of the row
 * @param projectId the item that it belongs to, null for the office's own data
 * @param before old values, empty for an insert
 * @param after new values, empty for a delete
 * @param versionAfter version that the row was left with
 */
public record RowChange(
        long changeNumber,
        String table,
        long rowId,
        @Nullable Long projectId,
        Map<String, @Nullable String> before,
        Map<String, @Nullable String> after,
        long versionAfter) {}
