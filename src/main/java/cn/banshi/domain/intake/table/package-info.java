/** A foreign sheet as it is, and the tables that are found on it. */
@NullMarked
package cn.banshi.domain.intake.table;

import org.jspecify.annotations.NullMarked;
