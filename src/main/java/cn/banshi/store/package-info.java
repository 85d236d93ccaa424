/** The ledger on disk: reading it whole, writing it on one thread with a journal, undo, drafts and checks. */
@NullMarked
package cn.banshi.store;

import org.jspecify.annotations.NullMarked;
