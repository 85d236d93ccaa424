package cn.banshi.domain.history;

/**
 * Who writes.
 *
 * @param person name of the preparer, as asked at first start
 * @param osUser account of the operating system
 */
public record Author(String person, String osUser) {}
