package cn.banshi.store.journal;

import cn.banshi.domain.history.ChangeSet;
import org.jspecify.annotations.Nullable;

/**
 * A finished transaction, on disk for good.
 *
 * @param result what the work gave back
 * @param changeSet what was written, null where nothing differed
 */
public record Written<T extends @Nullable Object>(
        T result, @Nullable ChangeSet changeSet) {}
