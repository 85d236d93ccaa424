/** 基础资料: the office's own lists and settings. */
@NullMarked
package cn.banshi.ui.basics;

import org.jspecify.annotations.NullMarked;
