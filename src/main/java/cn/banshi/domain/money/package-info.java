/** Exact money, rates and rounding; how clerks write amounts and how they are shown. */
@NullMarked
package cn.banshi.domain.money;

import org.jspecify.annotations.NullMarked;
