/** Rows of an item handled alike, whatever their kind: copies, differences, labels of their fields. */
@NullMarked
package cn.banshi.work.rows;

import org.jspecify.annotations.NullMarked;
