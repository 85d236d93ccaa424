/** 实事项目: the record, its dated entries, its life cycle and its checks. */
@NullMarked
package cn.banshi.domain.project;

import org.jspecify.annotations.NullMarked;
