/** The whole ledger as read into memory: the office's own data and every item with its rows. */
@NullMarked
package cn.banshi.domain.ledger;

import org.jspecify.annotations.NullMarked;
