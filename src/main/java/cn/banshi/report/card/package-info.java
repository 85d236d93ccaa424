/** Papers of single items, one page each, and the table of surveys. */
@NullMarked
package cn.banshi.report.card;

import org.jspecify.annotations.NullMarked;
