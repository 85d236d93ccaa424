/** Readable history, undo and redo, recycle bin. */
@NullMarked
package cn.banshi.work.history;

import org.jspecify.annotations.NullMarked;
