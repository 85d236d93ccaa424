package cn.banshi.domain.intake.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell does not say itself.
 *
 * @param listYear year of the list, for dates without a year; null where nothing says it
 * @param today the office's today
 * @param since1904 whether the file counts days from 1904
 */
public record CellContext(@Nullable Integer listYear, LocalDate today, boolean since1904) {
    /** The same for a file that counts days from 1900, as nearly all do. */
    public CellContext(@Nullable Integer listYear, LocalDate today) {
        this(listYear, today, false);
    }

    /** The year of dates without one. */
    int year() {
        return listYear == null ? today.getYear() : listYear;
    }
}
