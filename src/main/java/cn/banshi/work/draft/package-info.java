/** What was typed and not yet saved. */
@NullMarked
package cn.banshi.work.draft;

import org.jspecify.annotations.NullMarked;
