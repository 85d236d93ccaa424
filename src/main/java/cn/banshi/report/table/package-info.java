/** The table reports: each a small definition of columns and texts; cells, grouping, totals and frame are shared. */
@NullMarked
package cn.banshi.report.table;

import org.jspecify.annotations.NullMarked;
