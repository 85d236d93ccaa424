package cn.banshi.ui.project.list;

/**
 * By which column the list is sorted; rows that are equal there keep the order of 清单序号.
 *
 * @param fieldKey key of an {@link cn.banshi.domain.figures.ItemField}
 * @param descending from the largest
 */
public record SortOrder(String fieldKey, boolean descending) {}
