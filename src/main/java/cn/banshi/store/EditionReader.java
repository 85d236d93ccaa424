package cn.banshi.store;

import cn.banshi.domain.Row;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.Editions;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.edition.ReportVariant;
import cn.banshi.domain.edition.Submission;
import cn.banshi.store.table.Asked;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;

/** Puts the rows of editions together, without their contents. */
final class EditionReader {
    private EditionReader() {}

    static Editions read(Connection connection) {
        List<EditionReport> reports = rows(connection, EditionReport.class).stream()
                .sorted(Comparator.comparingInt(EditionReport::position))
                .toList();
        List<Submission> submissions = rows(connection, Submission.class).stream()
                .sorted(Comparator.comparing(Submission::date).thenComparing(Submission::id))
                .toList();
        List<Edition> editions = rows(connection, ReportEdition.class).stream()
                .map(issued -> new Edition(
                        issued,
                        reports.stream()
                                .filter(report -> report.editionId() == issued.id())
                                .toList(),
                        submissions.stream()
                                .filter(submission -> submission.editionId() == issued.id())
                                .toList()))
                .toList();
        return new Editions(editions, rows(connection, ReportVariant.class));
    }

    private static <R extends Row> List<R> rows(Connection connection, Class<R> type) {
        Table<R> table = Tables.of(type);
        return Asked.all(connection, table.selectRecords() + " order by id", table::read);
    }
}
