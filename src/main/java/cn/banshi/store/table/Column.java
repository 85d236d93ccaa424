package cn.banshi.store.table;

/**
 * One column of a table.
 *
 * @param name lower snake case
 * @param type how its values are kept
 * @param nullable whether it may be empty
 */
public record Column(String name, ColumnType type, boolean nullable) {
    /** The name as SQL takes it, whatever words the database keeps for itself. */
    String quoted() {
        return '"' + name + '"';
    }
}
