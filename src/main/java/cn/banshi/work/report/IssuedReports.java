package cn.banshi.work.report;

import java.util.Optional;

/** Reports as they were issued; what editions hold, for those that write sets. */
@FunctionalInterface
public interface IssuedReports {
    /** What was issued for just this request; empty where nothing was, or something else is asked for. */
    Optional<IssuedReport> find(ReportRequest request);
}
