/** All tables of a sheet, below and beside each other, each with the part of the sheet that it stands on. */
@NullMarked
package cn.banshi.domain.intake.found;

import org.jspecify.annotations.NullMarked;
