/** 设置: 变更记录 and 回收站. */
@NullMarked
package cn.banshi.ui.history;

import org.jspecify.annotations.NullMarked;
