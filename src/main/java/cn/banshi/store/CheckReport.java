package cn.banshi.store;

import java.util.List;
import java.util.Map;

/**
 * What a check of the ledger found.
 *
 * @param changeNumber last change set
 * @param head hash of the last change set
 * @param counts rows per table
 * @param findings Chinese sentences, empty when all is well
 */
public record CheckReport(long changeNumber, String head, Map<String, Long> counts, List<String> findings) {
    /** Whether all is well. */
    public boolean ok() {
        return findings.isEmpty();
    }
}
