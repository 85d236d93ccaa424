package cn.banshi.work.backup;

import java.util.List;
import java.util.Map;

/**
 * What a check of the ledger found.
 *
 * @param changes number of the last change set
 * @param counts rows by what the clerk calls them
 * @param findings sentences, empty when all is well
 */
public record LedgerState(long changes, Map<String, Long> counts, List<String> findings) {}
