/** Which column of a foreign table goes to which field, and in which unit. */
@NullMarked
package cn.banshi.domain.intake.column;

import org.jspecify.annotations.NullMarked;
