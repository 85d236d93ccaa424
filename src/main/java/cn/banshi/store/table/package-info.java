/** One mapping from records to tables, used by reads, journal, undo, backup and restore alike. */
@NullMarked
package cn.banshi.store.table;

import org.jspecify.annotations.NullMarked;
