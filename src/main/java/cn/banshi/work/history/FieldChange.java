package cn.banshi.work.history;

import org.jspecify.annotations.Nullable;

/**
 * One changed field in the clerk's words.
 *
 * @param projectId the item, null for the office's own data
 * @param item code and name of the item, or what row of the office's data
 * @param field label of the field
 * @param before old value as shown, empty when it was not there
 * @param after new value as shown, empty when it is gone
 */
public record FieldChange(@Nullable Long projectId, String item, String field, String before, String after) {}
