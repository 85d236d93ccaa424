package cn.banshi.report.table;

import cn.banshi.report.ReportColumn;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table with a row for each item. Besides its own columns, every other column of the column catalogue may be chosen. */
abstract class ItemListReport extends TableReport {
    ItemListReport(String code, String title, ReportFamily family, ReportChoice... others) {
        super(code, title, family, others);
    }

    /** Its own columns. */
    abstract List<ListColumn> columns(ReportInput input);

    @Override
    public final List<ReportColumn> moreColumns(ReportInput input) {
        return more(input).stream().map(ListColumn::column).toList();
    }

    /** Its own columns, and of the others those that are chosen. */
    final List<ListColumn> allColumns(ReportInput input) {
        Set<String> chosen =
                input.parameters().columns().stream().map(ColumnChoice::key).collect(Collectors.toSet());
        List<ListColumn> all = new ArrayList<>(columns(input));
        for (ListColumn column : chosen.isEmpty() ? List.<ListColumn>of() : more(input)) {
            if (chosen.contains(column.column().key())) {
                all.add(column);
            }
        }
        return all;
    }

    private List<ListColumn> more(ReportInput input) {
        Set<String> own =
                columns(input).stream().map(column -> column.column().key()).collect(Collectors.toSet());
        return new CatalogueColumns(input, audience(input))
                .all().stream()
                        .filter(column -> !own.contains(column.column().key()))
                        .toList();
    }
}
