package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.report.TextWalk;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.check.Check;
import cn.banshi.report.check.CrossChecks;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.IssuedFigures;
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
    void namesTheMonthsOnCardsAndInChosenColumns() {
        YearMonth march = YearMonth.of(2022, 3);
        for (String code : List.of("R15", "R18")) {
            assertThat(words(code, march))
                    .as(code)
                    .contains("累计\n")
                    .contains("2021年1月—2022年3月")
                    .doesNotContain("年内累计");
            assertThat(words(code, YearMonth.of(2021, 11)))
                    .as(code)
                    .contains("年内累计")
                    .doesNotContain("2021年1月—");
        }
        ReportParameters chosen =
                usual().with(List.of(new ColumnChoice("name", "", 0), new ColumnChoice("investedInYear", "", 0)));
        assertThat(words("R03", march, chosen)).contains("累计（2021年1月—2022年3月）").doesNotContain("年内累计");
        assertThat(words("R03", YearMonth.of(2021, 11), chosen)).contains("年内累计");
    }

    @Test
    void namesTheMonthsInTheChart() {
        ReportParameters charted = usual().with(new ReportParameters.Frame(true, true, false, true, true));
        for (String code : List.of("R04", "R05", "R06")) {
            assertThat(words(code, YearMonth.of(2022, 3), charted))
                    .as(code)
                    .contains("2021年1月—2022年3月累计完成投资")
                    .doesNotContain("年内累计");
        }
        assertThat(words("R04", YearMonth.of(2021, 11), charted)).contains("年内累计完成投资");
    }

    @Test
    void namesTheMonthsInTheNoteOfAChangedPast() {
        IssuedFigures december = new IssuedFigures(YearMonth.of(2021, 12), 1, 0, Money.ZERO, List.of());
        ReportInput input = ReportInput.of(
                ledger,
                2021,
                ReportPeriod.of(YearMonth.of(2022, 1)),
                usual(),
                YearMonth.of(2022, 1).atEndOfMonth(),
                december);
        assertThat(words(ReportCatalogue.find("R01").orElseThrow().report(input)))
                .contains("2021年1月—2022年1月累计完成投资含对以前月份的调整")
                .doesNotContain("年内累计");
        assertThat(CrossChecks.of(input).checks()).extracting(Check::label).contains("12月版累计 + 1月完成 = 累计");
    }

    @Test
    void saysNothingOfItWithinTheYear() {
        assertThat(words("R02", YearMonth.of(2021, 11))).contains("年内累计（1—11月）").doesNotContain("2021年度清单");
    }

    @Test
    void readsItsOwnWordsInTheCrossCheck() {
        assertThat(CrossChecks.of(input(YearMonth.of(2022, 3))).checks())
                .filteredOn(check -> check.label().contains("（累计）"))
                .isNotEmpty()
                .allMatch(check -> check.passed());
    }

    private ReportParameters usual() {
        return ReportParameters.of(ledger.office().office());
    }

    private ReportInput input(YearMonth month) {
        return input(month, usual());
    }

    private ReportInput input(YearMonth month, ReportParameters parameters) {
        return ReportInput.of(ledger, 2021, ReportPeriod.of(month), parameters, month.atEndOfMonth());
    }

    private String words(String code, YearMonth month) {
        return words(code, month, usual());
    }

    private String words(String code, YearMonth month, ReportParameters parameters) {
        return words(ReportCatalogue.find(code).orElseThrow().report(input(month, parameters)));
    }

    private static String words(Report report) {
        StringBuilder words = new StringBuilder();
        TextWalk.over(report, (text, place) -> words.append(text).append('\n'));
        return words.toString();
    }
}
