/** Reporting months and periods, deadline wordings, and the clock that others inject. */
@NullMarked
package cn.banshi.domain.time;

import org.jspecify.annotations.NullMarked;
