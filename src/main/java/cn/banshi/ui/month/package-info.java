/** 月度填报: all items due in a month in one grid, saved cell by cell. */
@NullMarked
package cn.banshi.ui.month;

import org.jspecify.annotations.NullMarked;
