/** The reports there are: each a small definition of columns and texts; grouping, totals and frame are shared. */
@NullMarked
package cn.banshi.report.catalogue;

import org.jspecify.annotations.NullMarked;
