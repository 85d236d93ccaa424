package cn.banshi.work.session;

import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.ledger.Ledger;

/**
 * One change of the ledger, told to listeners after it is on disk.
 *
 * @param changeSet what was written; its project ids say which items to read again
 * @param ledger the ledger with it
 */
public record LedgerChange(ChangeSet changeSet, Ledger ledger) {}
