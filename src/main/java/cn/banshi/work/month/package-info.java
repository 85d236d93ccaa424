/** The month's filling, cell by cell. */
@NullMarked
package cn.banshi.work.month;

import org.jspecify.annotations.NullMarked;
