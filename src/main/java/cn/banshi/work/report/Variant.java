package cn.banshi.work.report;

import cn.banshi.report.definition.ColumnChoice;
import java.util.List;

/**
 * 报表模板: the columns of a report as the office wants them, under a name.
 *
 * @param code such as R02
 * @param name the office's name for it, such as 区督查室
 * @param columns columns in their order
 */
public record Variant(String code, String name, List<ColumnChoice> columns) {
    /** Copies the list. */
    public Variant {
        columns = List.copyOf(columns);
    }
}
