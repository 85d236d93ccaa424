package cn.banshi.domain.edition;

import cn.banshi.domain.Row;

/**
 * 报表模板: the columns of a report as the office wants them, under a name.
 *
 * @param reportCode such as R02
 * @param name the office's name for it, such as 区督查室
 * @param columns the choice of columns as JSON
 */
public record ReportVariant(long id, long version, String reportCode, String name, String columns) implements Row {}
