/** 实事项目: the list with its filters, views, sums and bulk changes. */
@NullMarked
package cn.banshi.ui.project.list;

import org.jspecify.annotations.NullMarked;
