package cn.banshi.work.month;

import cn.banshi.domain.office.Office;
import cn.banshi.report.definition.ReportParameters;

/**
 * What the figures and reports of an edition depended on besides the facts.
 *
 * @param office the office's one row then: decimals, sum mode, thresholds, names of the foot
 * @param parameters what the reports were made with
 */
public record EditionSettings(Office office, ReportParameters parameters) {}
