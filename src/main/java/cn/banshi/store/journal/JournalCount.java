package cn.banshi.store.journal;

/**
 * How much a filter lets through.
 *
 * @param sets change sets
 * @param rows rows that they wrote
 */
public record JournalCount(int sets, int rows) {}
