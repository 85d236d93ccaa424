/** Workbooks and other tables of the outside world: read, write. */
@NullMarked
package cn.banshi.sheet;

import org.jspecify.annotations.NullMarked;
