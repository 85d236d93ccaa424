package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReportTest {
    private static final int APPROVED = 4;
    private static final int PLANNED = 7;
    private static final int DIFFERENCE = 8;

    private final Ledger ledger = SampleOffice.read();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void subtractsWhatItPrintsWhereShownValuesAreAdded(int decimals) {
        ReportDocument document = report(SumMode.SHOWN, decimals);
        int compared = 0;
        for (ReportRow row : document.rows()) {
            List<String> cells = texts(row);
            // Rows of single sources have no plan; in sums of items without any approval the sources are what was
            // applied for.
            if (!cells.get(PLANNED).isEmpty()
                    && !cells.get(PLANNED).equals("/")
                    && !cells.get(APPROVED).equals("/")) {
                compared++;
                assertThat(number(cells.get(DIFFERENCE)))
                        .as(cells.toString())
                        .isEqualByComparingTo(number(cells.get(APPROVED)).subtract(number(cells.get(PLANNED))));
            }
        }
        assertThat(compared).isGreaterThan(5);
        assertThat(document.notes().get(0)).contains("显示值相减", "有1项不符");
    }

    @Test
    void callsNothingEvenThatOnlyLooksSo() {
        ReportDocument document = report(SumMode.SHOWN, 0);
        List<ReportRow> rows = document.rows();
        // 46.49 against 46.50: 46 and 47 shown, by sources perhaps the same; it is listed as not even.
        assertThat(texts(rows.get(rows.size() - 1)).get(DIFFERENCE)).isNotEqualTo("平");
    }

    @Test
    void subtractsExactlyWhereExactAmountsAreAdded() {
        ReportDocument document = report(SumMode.EXACT, 2);
        assertThat(document.notes().get(0)).doesNotContain("显示值相减");
        assertThat(document.rows())
                .filteredOn(row -> row.kind() == ReportRow.Kind.TOTAL)
                .extracting(row -> texts(row).get(DIFFERENCE))
                .containsExactly("-0.01");
    }

    private static BigDecimal number(String text) {
        return text.equals("平") ? BigDecimal.ZERO : new BigDecimal(text.replace(",", ""));
    }

    /** One text for each column. */
    private static List<String> texts(ReportRow row) {
        return row.cells().stream()
                .flatMap(cell -> Stream.concat(
                        Stream.of(cell.text()), Stream.generate(() -> "").limit(cell.span() - 1L)))
                .toList();
    }

    private ReportDocument report(SumMode mode, int decimals) {
        ReportParameters parameters =
                ReportParameters.of(ledger.office().office()).with(new ReportParameters.Sums(mode, decimals, 1));
        YearMonth month = YearMonth.of(2021, 11);
        return (ReportDocument) new SourceReport()
                .report(ReportInput.of(ledger, 2021, ReportPeriod.of(month), parameters, month.atEndOfMonth()));
    }
}
