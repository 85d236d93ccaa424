/** 工作台: where the day begins; every number opens its rows. */
@NullMarked
package cn.banshi.ui.workbench;

import org.jspecify.annotations.NullMarked;
