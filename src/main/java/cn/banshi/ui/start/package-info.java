/** First start: the three steps before there is a ledger. */
@NullMarked
package cn.banshi.ui.start;

import org.jspecify.annotations.NullMarked;
