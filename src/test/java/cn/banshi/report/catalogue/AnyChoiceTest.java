package cn.banshi.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.paper.PaperRenderer;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.sheet.SheetWriter;
import cn.banshi.work.sample.SampleOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is chosen, in whatever year, a report is made, laid out and written. */
class AnyChoiceTest {
    private static final int ROUNDS = 30;

    private final Ledger ledger = SampleOffice.read();
    private final OfficeData office = ledger.office();
    private final Random random = new Random(20211130);

    @TempDir
    Path folder;

    @Test
    void makesEveryReport() {
        for (ReportDefinition definition : ReportCatalogue.all()) {
            for (int round = 0; round < ROUNDS; round++) {
                Report report = definition.report(input());
                assertThat(report.code()).isEqualTo(definition.code());
                if (round % 5 == 0 && report instanceof ReportDocument document) {
                    assertThat(new PaperRenderer().render(document).count()).isPositive();
                    new SheetWriter().write(document, folder.resolve("report.xlsx"));
                }
            }
        }
    }

    private ReportInput input() {
        YearMonth first = YearMonth.of(2020, 10).plusMonths(random.nextInt(18));
        ReportPeriod period = new ReportPeriod(first, first.plusMonths(random.nextInt(12)));
        LocalDate today = LocalDate.of(2021, 11, 30).minusDays(random.nextInt(500));
        return ReportInput.of(ledger, 2020 + random.nextInt(3), period, parameters(), today);
    }

    private ReportParameters parameters() {
        return new ReportParameters(
                ReportBasis.values()[random.nextInt(2)],
                ReportAudience.values()[random.nextInt(2)],
                scope(),
                new ReportParameters.Sums(SumMode.values()[random.nextInt(2)], random.nextInt(5), random.nextInt(3)),
                new ReportParameters.Frame(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()),
                List.of());
    }

    private ReportScope scope() {
        return switch (random.nextInt(4)) {
            case 0 ->
                ReportScope.community(
                        office.communities().get(random.nextInt(8)).id());
            case 1 ->
                new ReportScope(
                        Set.of(),
                        null,
                        office.departments().get(random.nextInt(8)).id(),
                        null,
                        null,
                        Set.of());
            default -> ReportScope.ALL;
        };
    }
}
