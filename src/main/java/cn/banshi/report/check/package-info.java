/** 勾稽核对: whether what was printed in several places agrees. */
@NullMarked
package cn.banshi.report.check;

import org.jspecify.annotations.NullMarked;
