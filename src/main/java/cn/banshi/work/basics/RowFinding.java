package cn.banshi.work.basics;

/**
 * Why a row of the office's data cannot be saved as it is.
 *
 * @param component which part of the row to change
 * @param sentence what is wrong and what to do
 */
public record RowFinding(String component, String sentence) {}
