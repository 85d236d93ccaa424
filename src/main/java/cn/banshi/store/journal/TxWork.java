package cn.banshi.store.journal;

import org.jspecify.annotations.Nullable;

/**
 * What is written in one transaction.
 *
 * @param <T> what it gives back
 */
@FunctionalInterface
public interface TxWork<T extends @Nullable Object> {
    /** Writes through {@code tx}; an exception takes everything back. */
    T run(Tx tx);
}
