package cn.banshi.store.journal;

/** The version of the tables that this program writes. */
public final class LedgerSchema {
    /** Number of the newest migration. */
    public static final int CURRENT = 2;

    /** Rows of tables that were there before still look as the program of this version wrote them. */
    public static final int SAME_ROWS_SINCE = 1;

    private LedgerSchema() {}
}
