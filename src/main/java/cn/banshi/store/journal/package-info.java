/** The change journal: the one way to write records, and the one mechanism behind history and undo. */
@NullMarked
package cn.banshi.store.journal;

import org.jspecify.annotations.NullMarked;
