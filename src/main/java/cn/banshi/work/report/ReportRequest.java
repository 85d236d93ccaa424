package cn.banshi.work.report;

import cn.banshi.domain.time.ReportPeriod;

/**
 * Which report of which time.
 *
 * @param code such as R01
 * @param year list year
 * @param period months
 */
public record ReportRequest(String code, int year, ReportPeriod period) {}
