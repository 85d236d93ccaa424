package cn.banshi.work.report;

/**
 * A character that the report's fonts lack.
 *
 * @param character the character, one code point
 * @param where the text that it stands in, cut short
 */
public record MissingCharacter(String character, String where) {}
