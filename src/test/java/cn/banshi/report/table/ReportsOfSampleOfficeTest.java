package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Ledgers;
import cn.banshi.report.PageFormat;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsOfSampleOfficeTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private final Ledger ledger = SampleOffice.read();

    @Test
    void printsTheDoneItemsOfTheMonthWithTheirCommunities() {
        ReportDocument document = document("R01", month(11), standard());
        assertThat(document.title()).containsExactly("示范街道办事处2021年11月“我为群众办实事”", "办结项目及投资情况月报表");
        assertThat(document.asOf()).isEqualTo("（截至2021年11月30日）");
        assertThat(document.page()).isEqualTo(PageFormat.A4_LANDSCAPE);
        assertThat(document.sample()).isTrue();
        assertThat(document.draft()).isFalse();
        assertThat(document.rows().stream().map(row -> row.cells().get(0).text()))
                .containsExactly("一", "14", "二", "36", "三", "15", "本期合计（11月）", "累计（截至11月底）");
        assertThat(texts(document.rows().get(1)))
                .containsExactly(
                        "14",
                        "行动不便老人上门办理业务和送菜",
                        "养老助残",
                        "为行动不便老人上门办理业务，联合商会发放时令蔬菜3次",
                        "民生保障办",
                        "5.00",
                        "4.88",
                        "社会捐助3.00\n社区为民服务专项经费2.00",
                        "82户\n246人次",
                        "11月26日",
                        "/");
        assertThat(texts(document.rows().get(5))).contains("/", "2,275户", "不涉及资金");
        assertThat(texts(document.rows().get(7))).contains("26 项", "1,653.15", "1,639.45", "34,407户\n1,752人次");
        assertThat(document.notes().get(0)).contains("26÷42 = 61.9%");
        assertThat(document.signature()).contains("单位负责人：陈立行", "填报日期：2021年11月30日");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void doneTotalsAreThoseOfTheFigures(int month) {
        ReportDocument document = document("R01", month(month), standard());
        FigureSet overall = figures(month(month)).overall();
        List<ReportRow> totals = rows(document, ReportRow.Kind.TOTAL);
        assertThat(number(document, totals.get(0), "investedTotal"))
                .isEqualByComparingTo(wan(overall.doneInvestedInPeriod()));
        assertThat(number(document, totals.get(1), "investedTotal")).isEqualByComparingTo(wan(overall.doneInvested()));
        assertThat(texts(totals.get(0))).contains(overall.doneInPeriod() + " 项");
        assertThat(texts(totals.get(1))).contains(overall.done() + " 项");
        assertThat(rows(document, ReportRow.Kind.ITEM)).hasSize(overall.doneInPeriod());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 10, 11})
    void progressTotalsAreThoseOfTheFigures(int month) {
        ReportDocument document = document("R02", month(month), standard());
        assertThat(document.page()).isEqualTo(PageFormat.A3_LANDSCAPE);
        Figures figures = figures(month(month));
        List<ReportRow> heads = rows(document, ReportRow.Kind.GROUP_HEAD);
        List<GroupFigures> groups = figures.byCategory().stream()
                .filter(group -> group.figures().items() > 0)
                .toList();
        assertThat(heads).hasSameSizeAs(groups);
        for (int i = 0; i < groups.size(); i++) {
            assertThat(texts(heads.get(i))).contains(groups.get(i).name() + "小计");
            assertSums(document, heads.get(i), groups.get(i).figures());
        }
        assertSums(document, rows(document, ReportRow.Kind.TOTAL).get(0), figures.overall());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R05", "R06"})
    void saysThatNothingIsOnTheListWhereThereIsNothingToSumUp(String code) {
        assertThat(empty(code).rows().stream().map(ReportRow::kind))
                .containsExactly(ReportRow.Kind.NOTHING, ReportRow.Kind.TOTAL);
    }

    @Test
    void callsNoFilesCompleteWhereThereAreNone() {
        assertThat(empty("R20").rows())
                .flatExtracting(ReportsOfSampleOfficeTest::texts)
                .doesNotContain("齐全");
    }

    private static ReportDocument empty(String code) {
        Ledger none = Ledgers.empty();
        return (ReportDocument) ReportCatalogue.find(code)
                .orElseThrow()
                .report(ReportInput.of(
                        none, 2021, month(11), ReportParameters.of(none.office().office()), TODAY));
    }

    private static void assertSums(ReportDocument document, ReportRow row, FigureSet figures) {
        assertThat(number(document, row, "plannedYear")).isEqualByComparingTo(wan(figures.plannedYear()));
        assertThat(number(document, row, "investedInPeriod")).isEqualByComparingTo(wan(figures.investedInPeriod()));
        assertThat(number(document, row, "investedInYear")).isEqualByComparingTo(wan(figures.investedInYear()));
        BigDecimal rate = figures.yearInvestmentRate().value(1);
        assertThat(number(document, row, "yearInvestmentRate"))
                .isEqualByComparingTo(rate == null ? BigDecimal.ZERO : rate);
    }

    @Test
    void addsUpWhatItShowsWhereTheOfficeWantsThat() {
        for (int decimals = 0; decimals <= 2; decimals++) {
            ReportDocument document = document("R02", month(11), standard().with(sums(SumMode.SHOWN, decimals)));
            for (String key : List.of("plannedYear", "investedInPeriod", "investedInYear")) {
                BigDecimal sum = rows(document, ReportRow.Kind.ITEM).stream()
                        .map(row -> number(document, row, key))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(number(document, rows(document, ReportRow.Kind.TOTAL).get(0), key))
                        .isEqualByComparingTo(sum);
            }
            assertThat(document.notes().get(1)).startsWith("金额先四舍五入到");
        }
    }

    @Test
    void saysWhenRoundedRowsAddUpToSomethingElse() {
        ReportParameters whole = standard().with(sums(SumMode.EXACT, 0));
        assertThat(document("R02", month(11), whole).notes().get(1)).contains("各行显示值相加与合计最多相差");
        assertThat(document("R02", month(11), standard()).notes().get(1)).doesNotContain("相差");
    }

    @Test
    void textOfDoneItemsAddsUp() {
        ReportDocument document = document("R01", month(11), withTexts());
        assertThat(document.paragraphs())
                .containsExactly("11月，示范街道办结“我为群众办实事”项目3项，办结项目完成投资157.55万元，受益2565户、246人次，"
                        + "其中：公共安全1项；养老助残1项、4.88万元；物业管理1项、152.67万元。截至11月底累计办结26项，完成投资1639.45万元，"
                        + "占年度清单42项的61.9%。全部项目本月完成投资145.65万元，年内累计2219.50万元。");
    }

    @Test
    void textOfTheYearAddsUp() {
        ReportDocument document = document("R02", month(11), withTexts());
        assertThat(document.paragraphs())
                .containsExactly("截至2021年11月30日，年度清单共42项（另有子项目12个），计划总投资2806.65万元，年度计划投资2476.15万元，"
                        + "年内累计完成投资2219.50万元，占年度计划的89.6%，低于序时进度2.1个百分点。其中：已调整2项、提前完成22项、按期完成2项、"
                        + "逾期完成2项、滞后2项、未开工2项、偏慢1项、超序时1项、按序时8项（合计42项）。");
    }

    @Test
    void saysThePeriodOfSeveralMonths() {
        ReportPeriod period = new ReportPeriod(YearMonth.of(2021, 1), YearMonth.of(2021, 10));
        ReportDocument document = document("R01", period, standard());
        assertThat(document.title().get(0)).contains("2021年1—10月");
        List<ReportRow> totals = rows(document, ReportRow.Kind.TOTAL);
        assertThat(texts(totals.get(0)).get(0)).isEqualTo("本期合计（1—10月）");
        assertThat(document("R02", period, standard()).columns().stream().map(ReportColumn::title))
                .contains("本期进展", "本期完成投资", "年内累计（1—10月）");
    }

    @Test
    void namesBothYearsOfAPeriodWhereNoYearStandsBeforeIt() {
        ReportPeriod winter = new ReportPeriod(YearMonth.of(2020, 11), YearMonth.of(2021, 2));
        ReportDocument document = document("R01", winter, withTexts());
        assertThat(texts(rows(document, ReportRow.Kind.TOTAL).get(0)).get(0)).isEqualTo("本期合计（2020年11月—2021年2月）");
        assertThat(document.title().get(0)).contains("2020年11月—2021年2月").doesNotContain("2020年2020年");
    }

    @Test
    void marksAnUnfinishedMonthAsDraft() {
        ReportInput input = ReportInput.of(ledger, 2021, month(11), standard(), LocalDate.of(2021, 11, 15));
        ReportDocument document =
                (ReportDocument) ReportCatalogue.find("r01").orElseThrow().report(input);
        assertThat(document.draft()).isTrue();
        assertThat(document.asOf()).isEqualTo("（截至2021年11月15日）");
        assertThat(texts(rows(document, ReportRow.Kind.TOTAL).get(1)).get(0)).isEqualTo("累计（截至11月15日）");
    }

    @Test
    void keepsToOneCommunityWhereAsked() {
        long wenchang = ledger.office().communities().stream()
                .filter(community -> community.name().equals("文昌社区"))
                .findFirst()
                .orElseThrow()
                .id();
        ReportDocument document = document("R01", month(11), bare().with(ReportScope.community(wenchang)));
        assertThat(rows(document, ReportRow.Kind.ITEM)).hasSize(1);
        assertThat(texts(document.rows().get(0))).startsWith("一", "文昌社区", "");
        assertThat(document.asOf()).isEqualTo("（文昌社区，截至2021年11月30日）");
        assertThat(document.signature()).isEmpty();
        GroupFigures group = figures(month(11)).byCommunity().stream()
                .filter(one -> one.name().equals("文昌社区"))
                .findFirst()
                .orElseThrow();
        assertThat(number(document, rows(document, ReportRow.Kind.TOTAL).get(1), "investedTotal"))
                .isEqualByComparingTo(wan(group.figures().doneInvested()));
    }

    @Test
    void printsZeroAndSlashForAnEmptyList() {
        ReportInput input = ReportInput.of(ledger, 2035, ReportPeriod.of(YearMonth.of(2035, 1)), withTexts(), TODAY);
        for (String code : List.of("R01", "R02")) {
            ReportDocument document =
                    (ReportDocument) ReportCatalogue.find(code).orElseThrow().report(input);
            assertThat(rows(document, ReportRow.Kind.ITEM)).isEmpty();
            assertThat(texts(rows(document, ReportRow.Kind.TOTAL).get(0))).contains("0 项", "/");
        }
    }

    private ReportDocument document(String code, ReportPeriod period, ReportParameters parameters) {
        return (ReportDocument) ReportCatalogue.find(code)
                .orElseThrow()
                .report(ReportInput.of(ledger, 2021, period, parameters, TODAY));
    }

    private Figures figures(ReportPeriod period) {
        return Figures.of(ledger, 2021, period, TODAY);
    }

    private static ReportPeriod month(int month) {
        return ReportPeriod.of(YearMonth.of(2021, month));
    }

    private static ReportParameters standard() {
        return withTexts().with(new ReportParameters.Frame(true, true, false, false, false));
    }

    private static ReportParameters withTexts() {
        return ReportParameters.of(SampleOffice.read().office().office());
    }

    private static ReportParameters bare() {
        return withTexts().with(new ReportParameters.Frame(false, false, false, false, false));
    }

    private static ReportParameters.Sums sums(SumMode mode, int decimals) {
        return new ReportParameters.Sums(mode, decimals, 1);
    }

    private static BigDecimal wan(Money money) {
        return money.wan(2);
    }

    private static List<ReportRow> rows(ReportDocument document, ReportRow.Kind kind) {
        return document.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    private static List<String> texts(ReportRow row) {
        return row.cells().stream().map(ReportCell::text).toList();
    }

    /** The number in a column; "/" counts as zero. */
    private static BigDecimal number(ReportDocument document, ReportRow row, String key) {
        List<ReportCell> cells = new ArrayList<>();
        row.cells().forEach(cell -> {
            for (int i = 0; i < cell.span(); i++) {
                cells.add(cell);
            }
        });
        List<String> keys = document.columns().stream().map(ReportColumn::key).toList();
        BigDecimal number = cells.get(keys.indexOf(key)).number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
