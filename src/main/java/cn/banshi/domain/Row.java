package cn.banshi.domain;

/**
 * A record that is kept as one row of the ledger.
 *
 * <p>Ids are internal and never printed; {@code id == 0} means not stored yet. {@code version} starts at 1 and grows with
 * every write; a write of an older version is refused.
 */
public interface Row {
    /** Internal id, 0 while not stored. */
    long id();

    /** Version that this copy was read at, 0 while not stored. */
    long version();
}
