/** The words of foreign tables' headings: how they are compared, and what real forms call each field. */
@NullMarked
package cn.banshi.domain.intake.word;

import org.jspecify.annotations.NullMarked;
