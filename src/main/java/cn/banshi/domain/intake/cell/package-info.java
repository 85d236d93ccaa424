/** Cells as people write them, turned into values; the wording is kept beside the value. */
@NullMarked
package cn.banshi.domain.intake.cell;

import org.jspecify.annotations.NullMarked;
