/** Lists as seen, and the program's own exchange format. */
@NullMarked
package cn.banshi.work.list;

import org.jspecify.annotations.NullMarked;
