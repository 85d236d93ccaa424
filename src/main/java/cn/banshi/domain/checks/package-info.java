/** What stands against an item while it is edited, and what a ledger should still put right before a month is reported. */
@NullMarked
package cn.banshi.domain.checks;

import org.jspecify.annotations.NullMarked;
