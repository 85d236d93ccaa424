/** What foreign tables can bring in: kinds of tables, their fields, units of money. */
@NullMarked
package cn.banshi.domain.intake.field;

import org.jspecify.annotations.NullMarked;
