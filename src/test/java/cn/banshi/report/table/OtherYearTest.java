package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.report.TextWalk;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.check.CrossChecks;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherYearTest {
    private final Ledger ledger = SampleOffice.read();

    @Test
    void namesTheListAndTheMonthsOfItsMoneyInAnotherYear() {
        for (String code : List.of("R02", "R04", "R22", "R23")) {
            assertThat(words(code, YearMonth.of(2022, 3)))
                    .as(code)
                    .contains("2021年1月—2022年3月")
                    .contains("2021年度清单")
                    .doesNotContain("年内累计");
        }
        assertThat(words("R02", YearMonth.of(2022, 3))).contains("累计（2021年1月—2022年3月）");
    }

    @Test
    void saysNothingOfItWithinTheYear() {
        assertThat(words("R02", YearMonth.of(2021, 11))).contains("年内累计（1—11月）").doesNotContain("2021年度清单");
    }

    @Test
    void readsItsOwnWordsInTheCrossCheck() {
        assertThat(CrossChecks.of(input(YearMonth.of(2022, 3))).checks())
                .filteredOn(check -> check.label().contains("年内累计"))
                .isNotEmpty()
                .allMatch(check -> check.passed());
    }

    private ReportInput input(YearMonth month) {
        return ReportInput.of(
                ledger,
                2021,
                ReportPeriod.of(month),
                ReportParameters.of(ledger.office().office()),
                month.atEndOfMonth());
    }

    private String words(String code, YearMonth month) {
        Report report = ReportCatalogue.find(code).orElseThrow().report(input(month));
        StringBuilder words = new StringBuilder();
        TextWalk.over(report, (text, place) -> words.append(text).append('\n'));
        return words.toString();
    }
}
