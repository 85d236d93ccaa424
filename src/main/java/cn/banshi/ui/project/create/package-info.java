/** 新增项目: the quick form beside the list. */
@NullMarked
package cn.banshi.ui.project.create;

import org.jspecify.annotations.NullMarked;
