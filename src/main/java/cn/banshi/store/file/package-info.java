/** The ledger's files: opening, checking and closing the database, and the generation file beside it. */
@NullMarked
package cn.banshi.store.file;

import org.jspecify.annotations.NullMarked;
