package cn.banshi.report.catalogue;

import java.util.List;
import java.util.Optional;

/** Every report that there is. */
public final class ReportCatalogue {
    private static final List<ReportDefinition> ALL = List.of(
            new DoneReport(),
            new ProgressReport(),
            new ComparisonReport(),
            new PlanReport(),
            new PublicReport(),
            new YearReport(),
            SummaryReport.byCommunity(),
            SummaryReport.byCategory(),
            SummaryReport.byDepartment(),
            new SourceReport(),
            new LateReport(),
            new SupervisionCard(),
            new AcceptanceCard(),
            new SurveyCard(),
            new ProjectCard(),
            new LeaderReport(),
            new FileReport(),
            new CustomReport(),
            new LetterReport(),
            new CrossCheckReport());

    private ReportCatalogue() {}

    /** All, in the order of the list of reports. */
    public static List<ReportDefinition> all() {
        return ALL;
    }

    /** The report of that code, in either case. */
    public static Optional<ReportDefinition> find(String code) {
        return ALL.stream()
                .filter(report -> report.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
