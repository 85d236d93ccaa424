/** 报表: choose a report, see its real pages, print them or write them to a file. */
@NullMarked
package cn.banshi.ui.report;

import org.jspecify.annotations.NullMarked;
