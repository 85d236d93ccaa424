/** What a report is, what may be chosen for one, and what it is made from. */
@NullMarked
package cn.banshi.report.definition;

import org.jspecify.annotations.NullMarked;
