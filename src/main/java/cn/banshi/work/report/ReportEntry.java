package cn.banshi.work.report;

/**
 * One report of the catalogue.
 *
 * @param code such as R01
 * @param title such as 办结项目及投资情况月报表
 */
public record ReportEntry(String code, String title) {}
