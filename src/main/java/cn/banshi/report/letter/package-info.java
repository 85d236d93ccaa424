/** 情况通报 and the sentences that only letters have. */
@NullMarked
package cn.banshi.report.letter;

import org.jspecify.annotations.NullMarked;
