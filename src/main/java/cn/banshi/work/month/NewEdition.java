package cn.banshi.work.month;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.store.journal.Tx;
import cn.banshi.work.json.RecordJson;
import cn.banshi.work.report.Pages;
import cn.banshi.work.report.ReportWork;
import cn.banshi.work.session.LedgerSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An edition in the making: laid out first, then written whole in one transaction. */
final class NewEdition {
    private final ReportWork reports;
    private final ReportEdition issued;
    private final byte[] figures;
    private final byte[] settings;
    private final List<Kept> kept = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(Report report, int pages, byte[] document, byte[] pdf) {}

    NewEdition(LedgerSession session, ReportWork reports, YearMonth month, LocalDate through, String reason) {
        this.reports = reports;
        Figures now = reports.figures(month.getYear(), ReportPeriod.of(month));
        figures = pack(RecordJson.write(EditionFigures.of(now), EditionFigures.class));
        settings = pack(RecordJson.write(
                new EditionSettings(
                        session.ledger().office().office(),
                        ReportParameters.of(session.ledger().office().office())),
                EditionSettings.class));
        issued = new ReportEdition(
                0,
                0,
                month,
                1
                        + session.editions()
                                .latest(month)
                                .map(Edition::issued)
                                .map(ReportEdition::revision)
                                .orElse(0),
                through,
                session.clock().now(),
                session.author().person(),
                reason,
                session.ledger().changeNumber(),
                session.store().head(),
                now.overall().done(),
                now.overall().investedInYear(),
                "",
                "",
                items(now));
    }

    private static String items(Figures figures) {
        return figures.items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.subViews().stream()))
                .map(ItemView::id)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    int revision() {
        return issued.revision();
    }

    /** Lays a report out as it will be issued. */
    void add(Report report) {
        Pages pages = reports.pages(report, foot(issued));
        kept.add(new Kept(report, pages.count(), pack(RecordJson.write(report, Report.class)), pages.pdf()));
    }

    /** What stands at the foot of every page: the edition, and the end of the chain that it rests on. */
    static String foot(ReportEdition issued) {
        return "报送版本 %s　变更到第%d次　校验码 %s".formatted(issued.name(), issued.changeNumber(), issued.chainHead());
    }

    /** Writes everything; gives the id of the edition. */
    long write(Tx tx) {
        long id = tx.insert(new ReportEdition(
                        0,
                        0,
                        issued.month(),
                        issued.revision(),
                        issued.through(),
                        issued.issuedAt(),
                        issued.issuedBy(),
                        issued.reason(),
                        issued.changeNumber(),
                        issued.chainHead(),
                        issued.done(),
                        issued.investedInYear(),
                        tx.keep(figures),
                        tx.keep(settings),
                        issued.items()))
                .id();
        int position = 0;
        for (Kept one : kept) {
            position++;
            tx.insert(new EditionReport(
                    0,
                    0,
                    id,
                    position,
                    one.report().code(),
                    one.report().titleLine(),
                    one.pages(),
                    tx.keep(one.document()),
                    tx.keep(one.pdf())));
        }
        return id;
    }

    private static byte[] pack(String json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The JSON of a kept content. */
    static String unpack(byte[] content) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
