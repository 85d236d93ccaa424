package cn.banshi.work.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.ReportParameters;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 本月成套: what to write for whom.
 *
 * @param receiver who gets it, part of the folder's name; empty = nobody named
 * @param year list year
 * @param period months; forms are filled for the last
 * @param parameters the clerk's choices for all reports, null = what the office gets without choosing
 * @param items reports and forms in their order
 * @param parent folder in which the set's folder is made
 * @param asIssued whether reports that were issued are written as issued, not with the figures of now
 */
public record SetOrder(
        String receiver,
        int year,
        ReportPeriod period,
        @Nullable ReportParameters parameters,
        List<SetItem> items,
        Path parent,
        boolean asIssued) {
    /** Everything with the figures of now. */
    public SetOrder(
            String receiver,
            int year,
            ReportPeriod period,
            @Nullable ReportParameters parameters,
            List<SetItem> items,
            Path parent) {
        this(receiver, year, period, parameters, items, parent, false);
    }

    /** Copies the list. */
    public SetOrder {
        items = List.copyOf(items);
    }
}
