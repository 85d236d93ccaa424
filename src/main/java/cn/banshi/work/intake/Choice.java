package cn.banshi.work.intake;

/** What the clerk decided about a row. */
public sealed interface Choice {
    /** The row is this item of the ledger. */
    record Item(long projectId) implements Choice {}

    /** The row is something new, although it resembles something. */
    record Fresh() implements Choice {}

    /** The row stays out. */
    record Leave() implements Choice {}
}
