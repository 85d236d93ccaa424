package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.PageFormat;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChosenColumnsTest {
    private final Ledger ledger = SampleOffice.read();

    @Test
    void printsTheChosenColumnsInTheirOrderRenamedAndWidened() {
        ReportDocument document = document(
                "R01",
                11,
                new ColumnChoice("listNumber", "", 0),
                new ColumnChoice("name", "名称", 0),
                new ColumnChoice("doneOn", "", 20),
                new ColumnChoice("investedTotal", "完成投资（万元）", 0));
        assertThat(document.columns().stream().map(ReportColumn::title))
                .containsExactly("序号", "名称", "办结日期", "完成投资（万元）");
        assertThat(document.columns().get(2).weight()).isEqualTo(20);
        assertThat(texts(document.rows().get(0))).containsExactly("一", "文昌社区小计（1 项）", "", "4.88");
        assertThat(texts(document.rows().get(1))).containsExactly("14", "行动不便老人上门办理业务和送菜", "11月26日", "4.88");
        assertThat(texts(document.rows().get(6))).containsExactly("本期合计（11月）（3 项）", "", "157.55");
        assertThat(document.rows().get(6).cells().get(0).span()).isEqualTo(2);
    }

    @Test
    void putsTheNameFirstWhereNoColumnCouldHoldTheWordsOfTotals() {
        ReportDocument document = document("R01", 11, new ColumnChoice("investedTotal", "", 0));
        assertThat(document.columns().stream().map(ReportColumn::key)).containsExactly("name", "investedTotal");
        assertThat(texts(document.rows().get(0))).containsExactly("一、文昌社区小计（1 项）", "4.88");
    }

    @Test
    void keepsTheWordsOfTotalsWhereTheNameStandsElsewhere() {
        ReportDocument document = document(
                "R01",
                11,
                new ColumnChoice("category", "", 0),
                new ColumnChoice("name", "", 0),
                new ColumnChoice("plannedTotal", "", 0),
                new ColumnChoice("listNumber", "", 0));
        assertThat(texts(document.rows().get(0))).containsExactly("1 项", "一、文昌社区小计", "5.00", "");
        assertThat(texts(document.rows().get(1))).containsExactly("养老助残", "行动不便老人上门办理业务和送菜", "5.00", "14");
        assertThat(texts(document.rows().get(6))).containsExactly("3 项", "本期合计（11月）", "161.00", "");
    }

    @Test
    void saysThatNothingWasDoneOverTheChosenWidth() {
        ReportDocument document =
                document("R01", 4, new ColumnChoice("name", "", 0), new ColumnChoice("content", "", 0));
        assertThat(document.rows().get(0).kind()).isEqualTo(ReportRow.Kind.NOTHING);
        assertThat(texts(document.rows().get(0))).containsExactly("本月没有办结项目");
    }

    @Test
    void takesThePaperThatTheColumnsNeed() {
        assertThat(document("R02", 11).page()).isEqualTo(PageFormat.A3_LANDSCAPE);
        List<ColumnChoice> fewer = document("R02", 11).columns().stream()
                .filter(column ->
                        !column.key().equals("problem") && !column.key().equals("nextPlan"))
                .map(column -> new ColumnChoice(column.key(), "", 0))
                .toList();
        assertThat(document("R02", 11, fewer.toArray(ColumnChoice[]::new)).page())
                .isEqualTo(PageFormat.A4_LANDSCAPE);
    }

    @Test
    void takesColumnsOfTheCatalogueToo() {
        ReportDocument document = document(
                "R22",
                11,
                new ColumnChoice("name", "", 0),
                new ColumnChoice("phone", "电话", 0),
                new ColumnChoice("paid", "", 0),
                new ColumnChoice("households", "", 0));
        assertThat(document.columns().stream().map(ReportColumn::title)).containsExactly("项目名称", "电话", "累计支付", "受益户数");
        assertThat(texts(document.rows().get(document.rows().size() - 1)))
                .containsExactly("合计（42 项）", "", "2,151.18", "");
        assertThat(document("R03", 11, new ColumnChoice("name", "", 0), new ColumnChoice("place", "", 0))
                        .columns())
                .hasSize(2);
    }

    @Test
    void hidesWhoAnswersForAnItemFromThePublic() {
        ReportParameters open = ReportParameters.of(ledger.office().office()).with(ReportAudience.PUBLIC);
        ReportInput input =
                ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), open, LocalDate.of(2021, 11, 30));
        for (String code : List.of("R01", "R14", "R22")) {
            assertThat(ReportCatalogue.find(code).orElseThrow().moreColumns(input))
                    .extracting(ReportColumn::key)
                    .contains("place")
                    .doesNotContain("phone", "personInCharge", "name");
        }
    }

    @Test
    void passesOverColumnsThatAReportDoesNotHave() {
        ReportDocument own = document("R01", 11);
        assertThat(document("R01", 11, new ColumnChoice("gone", "", 0))).isEqualTo(own);
        assertThat(document(
                                "R01",
                                11,
                                new ColumnChoice("gone", "", 0),
                                new ColumnChoice("name", "", 0),
                                new ColumnChoice("name", "again", 0))
                        .columns())
                .hasSize(1);
    }

    @Test
    void holdsEveryNumberOfEveryReportWhateverIsChosen() {
        Random random = new Random(6);
        for (ReportDefinition definition : ReportCatalogue.all()) {
            if (definition instanceof TableReport) {
                for (int round = 0; round < 20; round++) {
                    assertSameCells(document(definition.code(), 11), definition.code(), random);
                }
            }
        }
    }

    private void assertSameCells(ReportDocument own, String code, Random random) {
        List<String> keys =
                new ArrayList<>(own.columns().stream().map(ReportColumn::key).toList());
        Collections.shuffle(keys, random);
        List<String> taken = keys.subList(0, 1 + random.nextInt(keys.size()));
        ReportDocument chosen = document(
                code,
                11,
                taken.stream().map(key -> new ColumnChoice(key, "", 0)).toArray(ColumnChoice[]::new));
        assertThat(chosen.rows()).hasSameSizeAs(own.rows());
        for (int i = 0; i < own.rows().size(); i++) {
            for (String key : taken) {
                ReportCell before = cell(own, own.rows().get(i), key);
                ReportCell after = cell(chosen, chosen.rows().get(i), key);
                if (before != null && before.number() != null && after != null) {
                    assertThat(after.number()).as(code + " " + key).isEqualTo(before.number());
                }
            }
        }
    }

    /** The cell that stands in that column alone; null where it is covered or covers others. */
    private static ReportCell cell(ReportDocument document, ReportRow row, String key) {
        int at = 0;
        for (ReportCell cell : row.cells()) {
            if (cell.span() == 1 && document.columns().get(at).key().equals(key)) {
                return cell;
            }
            at += cell.span();
        }
        return null;
    }

    private ReportDocument document(String code, int month, ColumnChoice... columns) {
        ReportParameters parameters = ReportParameters.of(ledger.office().office())
                .with(Stream.of(columns).toList());
        ReportPeriod period = ReportPeriod.of(YearMonth.of(2021, month));
        return (ReportDocument) ReportCatalogue.find(code)
                .orElseThrow()
                .report(ReportInput.of(ledger, 2021, period, parameters, LocalDate.of(2021, 11, 30)));
    }

    private static List<String> texts(ReportRow row) {
        return row.cells().stream().map(ReportCell::text).toList();
    }
}
