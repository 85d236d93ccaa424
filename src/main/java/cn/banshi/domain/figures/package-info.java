/** Everything that is computed as of a date: views of items, lights, schedule words, figures. */
@NullMarked
package cn.banshi.domain.figures;

import org.jspecify.annotations.NullMarked;
