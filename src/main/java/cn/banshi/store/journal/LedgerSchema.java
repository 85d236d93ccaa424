package cn.banshi.store.journal;

/** The version of the tables that this program writes. */
public final class LedgerSchema {
    /** Number of the newest migration. */
    public static final int CURRENT = 1;

    private LedgerSchema() {}
}
