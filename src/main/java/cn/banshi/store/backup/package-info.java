/** Logical, verified backups, and restoring them into an empty folder. */
@NullMarked
package cn.banshi.store.backup;

import org.jspecify.annotations.NullMarked;
