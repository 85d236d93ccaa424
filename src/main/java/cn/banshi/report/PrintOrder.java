package cn.banshi.report;

import org.jspecify.annotations.Nullable;

/**
 * What to print.
 *
 * @param printer name of the printer, null for the standard one
 * @param copies from 1
 * @param firstPage from 1
 * @param lastPage not before the first; beyond the end means up to the end
 */
public record PrintOrder(@Nullable String printer, int copies, int firstPage, int lastPage) {
    /** One copy of everything on the standard printer. */
    public static final PrintOrder ALL = new PrintOrder(null, 1, 1, Integer.MAX_VALUE);
}
