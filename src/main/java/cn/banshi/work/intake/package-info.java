/** Foreign tables taken into the ledger: read, mapped, judged row by row, reviewed by the clerk, written as one change set. */
@NullMarked
package cn.banshi.work.intake;

import org.jspecify.annotations.NullMarked;
