package cn.banshi.report.catalogue;

import cn.banshi.report.card.AcceptanceCard;
import cn.banshi.report.card.ProjectCard;
import cn.banshi.report.card.SupervisionCard;
import cn.banshi.report.card.SurveyCard;
import cn.banshi.report.check.CrossCheckReport;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.letter.LetterReport;
import cn.banshi.report.table.ComparisonReport;
import cn.banshi.report.table.CustomReport;
import cn.banshi.report.table.DoneReport;
import cn.banshi.report.table.FileReport;
import cn.banshi.report.table.LateReport;
import cn.banshi.report.table.LeaderReport;
import cn.banshi.report.table.PlanReport;
import cn.banshi.report.table.ProgressReport;
import cn.banshi.report.table.PublicReport;
import cn.banshi.report.table.SourceReport;
import cn.banshi.report.table.SummaryReport;
import cn.banshi.report.table.YearReport;
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
