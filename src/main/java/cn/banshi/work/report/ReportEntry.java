package cn.banshi.work.report;

import cn.banshi.report.catalogue.ReportFamily;

/**
 * One report of the catalogue.
 *
 * @param code such as R01
 * @param title such as 办结项目及投资情况月报表
 * @param family where it stands in the list of reports
 */
public record ReportEntry(String code, String title, ReportFamily family) {}
