/** Who changed what, when: change sets of the journal, their rows, and whether they can be undone. */
@NullMarked
package cn.banshi.domain.history;

import org.jspecify.annotations.NullMarked;
