/** The reports there are, in the order of the list of reports. */
@NullMarked
package cn.banshi.report.catalogue;

import org.jspecify.annotations.NullMarked;
