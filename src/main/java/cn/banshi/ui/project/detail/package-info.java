/** 项目详情: one item with all its rows. */
@NullMarked
package cn.banshi.ui.project.detail;

import org.jspecify.annotations.NullMarked;
