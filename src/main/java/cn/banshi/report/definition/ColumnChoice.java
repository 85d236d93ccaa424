package cn.banshi.report.definition;

/**
 * One column of a report as the clerk wants it.
 *
 * @param key key of the report's column
 * @param title heading in one line, empty = the report's own
 * @param weight relative width, 0 = the report's own
 */
public record ColumnChoice(String key, String title, int weight) {}
