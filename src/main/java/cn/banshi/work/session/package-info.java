/** The open ledger: what is in it now, who works on it, and who wants to hear of changes. */
@NullMarked
package cn.banshi.work.session;

import org.jspecify.annotations.NullMarked;
