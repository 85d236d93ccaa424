package cn.banshi.sheet.read;

/**
 * A sheet of a foreign file.
 *
 * @param name as on its tab; empty for a text file, which has one sheet
 * @param hidden whether the file hides it
 */
public record IncomingSheetName(String name, boolean hidden) {}
