package cn.banshi.domain.edition;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An edition with its reports and to whom it was handed.
 *
 * @param issued the edition itself
 * @param reports its reports in their order
 * @param submissions in the order of their dates
 */
public record Edition(ReportEdition issued, List<EditionReport> reports, List<Submission> submissions) {
    /** Copies the lists. */
    public Edition {
        reports = List.copyOf(reports);
        submissions = List.copyOf(submissions);
    }

    /** The month reported. */
    public YearMonth month() {
        return issued.month();
    }

    /** The report of that code, in either case; empty where the edition has none. */
    public Optional<EditionReport> report(String code) {
        return reports.stream()
                .filter(report -> report.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
