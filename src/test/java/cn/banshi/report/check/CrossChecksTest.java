package cn.banshi.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.RandomLedgers;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.IssuedFigures;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import cn.banshi.report.letter.LetterReport;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrossChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final IssuedFigures OCTOBER =
            new IssuedFigures(YearMonth.of(2021, 10), 1, 23, Money.ofYuan("20738500"), List.of());
    private final Ledger ledger = SampleOffice.read();

    @Test
    void comparesWhatTheSampleOfficeReports() {
        CrossCheck checks = CrossChecks.of(november(OCTOBER));
        assertThat(checks.checks())
                .extracting(check -> check.label() + " | " + check.left() + " | " + check.right() + " | "
                        + check.difference() + " " + check.unit() + " " + check.result())
                .containsExactly(
                        "情况通报 = 月报表（累计办结） | 26 | 26 | 0 项 通过",
                        "情况通报 = 月报表（办结完成投资） | 1,639.45 | 1,639.45 | 0.00 万元 通过",
                        "情况通报 = 月报表（本月办结） | 3 | 3 | 0 项 通过",
                        "情况通报 = 进展表（年内累计） | 2,219.50 | 2,219.50 | 0.00 万元 通过",
                        "图 = 表（各社区年内累计） | 2,219.50 | 2,219.50 | 0.00 万元 通过",
                        "按社区合计 = 总数（年内累计） | 2,219.50 | 2,219.50 | 0.00 万元 通过",
                        "按类别合计 = 总数（年内累计） | 2,219.50 | 2,219.50 | 0.00 万元 通过",
                        "按责任单位合计 = 总数（年内累计） | 2,219.50 | 2,219.50 | 0.00 万元 通过",
                        "资金来源批复合计 = 计划总投资 | 2,806.64 | 2,806.65 | -0.01 万元 不符",
                        "序时各项相加 = 清单项数 | 42 | 42 | 0 项 通过",
                        "情况通报各社区相加 = 清单项数 | 42 | 42 | 0 项 通过",
                        "情况通报各类别相加 = 清单项数 | 42 | 42 | 0 项 通过",
                        "情况通报各责任单位相加 = 清单项数 | 42 | 42 | 0 项 通过",
                        "10月版年内累计 + 11月完成 = 年内累计 | 2,073.85 + 145.65 | 2,219.50 | 0.00 万元 通过",
                        "10月版累计办结 + 11月办结 = 累计办结 | 23 + 3 | 26 | 0 项 通过");
        assertThat(checks.summary()).isEqualTo("14 项通过，1 项不符");
        assertThat(checks.passed()).isFalse();
    }

    @Test
    void namesTheItemWhoseSourcesDoNotAddUp() {
        Check sources = CrossChecks.of(november(null)).checks().stream()
                .filter(check -> !check.passed())
                .findFirst()
                .orElseThrow();
        assertThat(sources.items())
                .singleElement()
                .satisfies(id -> assertThat(ledger.dossier(id).project().code()).isEqualTo("SF-WC-2021-003"));
        assertThat(sources.note()).isEqualTo("序号29：来源46.49，总投资46.50");
    }

    @Test
    void seesATextThatSaysSomethingElseThanTheTable() {
        ReportInput input = november(null);
        String text = LetterReport.words(input);
        assertThat(failures(input, text)).containsExactly("资金来源批复合计 = 计划总投资");
        assertThat(failures(input, text.replace("累计办结26项", "累计办结27项"))).contains("情况通报 = 月报表（累计办结）");
        assertThat(failures(input, text.replace("1639.45", "1639.46"))).contains("情况通报 = 月报表（办结完成投资）");
        assertThat(failures(input, text.replace("项目3项", "项目2项"))).contains("情况通报 = 月报表（本月办结）");
        assertThat(failures(input, text.replace("完成投资2219.50", "完成投资2219.5"))).doesNotContain("情况通报 = 进展表（年内累计）");
        assertThat(failures(input, text.replace("完成投资2219.50", "完成投资2219.05"))).contains("情况通报 = 进展表（年内累计）");
        assertThat(failures(input, text.replace("滞后2项", "滞后1项"))).contains("序时各项相加 = 清单项数");
        assertThat(failures(input, text.replace("文昌社区共5项", "文昌社区共6项"))).contains("情况通报各社区相加 = 清单项数");
        assertThat(failures(input, "")).contains("情况通报 = 月报表（累计办结）", "情况通报 = 进展表（年内累计）");
    }

    private static List<String> failures(ReportInput input, String text) {
        return CrossChecks.of(input, text).checks().stream()
                .filter(check -> !check.passed())
                .map(Check::label)
                .toList();
    }

    @Test
    void showsWhatWasChangedSinceTheLastEdition() {
        IssuedFigures other = new IssuedFigures(YearMonth.of(2021, 10), 1, 24, Money.ofYuan("20618500"), List.of());
        CrossCheck checks = CrossChecks.of(november(other));
        assertThat(checks.checks())
                .filteredOn(check -> check.label().startsWith("10月版"))
                .extracting(Check::left, Check::difference, Check::passed)
                .containsExactly(tuple("2,061.85 + 145.65", "-12.00", false), tuple("24 + 3", "1", false));
        for (String code : List.of("R01", "R02", "R24")) {
            assertThat(document(code, november(other)).notes())
                    .as(code)
                    .anyMatch(note -> note.contains("年内累计完成投资含对以前月份的调整12万元。累计办结含对以前月份的调整-1项。"));
            assertThat(document(code, november(OCTOBER)).notes()).as(code).noneMatch(note -> note.contains("以前月份"));
        }
    }

    @Test
    void doesNotBridgeToAnotherYearAnotherMonthOrAPartOfTheItems() {
        IssuedFigures december = new IssuedFigures(YearMonth.of(2020, 12), 1, 5, Money.ofYuan("1"), List.of());
        ReportInput january =
                ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 1)), parameters(), TODAY, december);
        IssuedFigures september = new IssuedFigures(YearMonth.of(2021, 9), 1, 5, Money.ofYuan("1"), List.of());
        ReportParameters part = parameters().with(ReportScope.community(2L));
        ReportInput ofPart =
                ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), part, TODAY, OCTOBER);
        for (ReportInput input : List.of(january, november(september), ofPart, november(null))) {
            assertThat(CrossChecks.of(input).checks())
                    .noneMatch(check -> check.label().contains("月版"));
        }
    }

    @Test
    void bridgesExactlyHoweverTheReportAdds() {
        for (int decimals = 0; decimals <= 2; decimals++) {
            ReportParameters shown = parameters().with(new ReportParameters.Sums(SumMode.SHOWN, decimals, 1));
            ReportInput input =
                    ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), shown, TODAY, OCTOBER);
            assertThat(CrossChecks.of(input).checks())
                    .filteredOn(check -> check.label().startsWith("10月版"))
                    .hasSize(2)
                    .allMatch(Check::passed);
            assertThat(document("R02", input).notes()).noneMatch(note -> note.contains("以前月份"));
        }
    }

    @Test
    void printsTheBridgeUnroundedWhereTheReportAddsShownValues() {
        ReportParameters shown = parameters().with(new ReportParameters.Sums(SumMode.SHOWN, 0, 1));
        ReportInput input =
                ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), shown, TODAY, OCTOBER);
        assertThat(CrossChecks.of(input).checks())
                .filteredOn(check -> check.label().startsWith("10月版年内累计"))
                .extracting(Check::left, Check::right)
                .containsExactly(tuple("2,073.85 + 145.65", "2,219.50"));
    }

    @Test
    void neverComparesThePublicItemsWithAnEditionOfAll() {
        Ledger hidden = with(dossier -> dossier.project().code().equals("SF-LY-2021-001")
                ? RowCopy.with(dossier, "project", RowCopy.with(dossier.project(), "open", false))
                : dossier);
        ReportInput input = ReportInput.of(
                hidden,
                2021,
                ReportPeriod.of(YearMonth.of(2021, 11)),
                parameters().with(ReportAudience.PUBLIC),
                TODAY,
                OCTOBER);
        assertThat(input.figures().items()).hasSizeLessThan(42);
        assertThat(CrossChecks.of(input).checks())
                .noneMatch(check -> check.label().contains("月版"));
        for (String code : List.of("R01", "R02", "R24")) {
            assertThat(document(code, input).notes()).as(code).noneMatch(note -> note.contains("以前月份的调整"));
        }
        assertThat(document("R24", november(OCTOBER).with(ReportAudience.PUBLIC))
                        .notes())
                .contains("只核对可以公开的项目，未核对与上月的衔接。");
    }

    @Test
    void failsWhereGapsOfItemsCancel() {
        Ledger other = with(dossier -> dossier.project().code().equals("SF-CX-2021-003")
                ? RowCopy.with(
                        dossier,
                        "fundings",
                        dossier.fundings().stream()
                                .map(funding -> RowCopy.with(
                                        funding,
                                        "approved",
                                        funding.equals(dossier.fundings().get(0))
                                                ? Objects.requireNonNull(funding.approved())
                                                        .plus(Money.ofYuan("100"))
                                                : funding.approved()))
                                .toList())
                : dossier);
        ReportInput input =
                ReportInput.of(other, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), parameters(), TODAY, null);
        assertThat(CrossChecks.of(input).checks())
                .filteredOn(check -> check.label().startsWith("资金来源"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.passed()).isFalse();
                    assertThat(check.left()).isEqualTo("2,806.65").isEqualTo(check.right());
                    assertThat(check.note()).isEqualTo("合计相等，但2项不符：\n序号7：来源2.41，总投资2.40\n序号29：来源46.49，总投资46.50");
                    assertThat(check.items()).hasSize(2);
                });
    }

    @Test
    void countsWhatWasReopenedWithoutCallingThePastChanged() {
        Dossier done = ledger.items().stream()
                .filter(one -> one.project().code().equals("SF-CX-2021-002"))
                .findFirst()
                .orElseThrow();
        Ledger reopened = with(dossier -> dossier.id() == done.id()
                ? RowCopy.with(dossier, "moves", moved(dossier, Status.UNDERWAY, LocalDate.of(2021, 11, 20)))
                : dossier);
        assertBridge(reopened, "10月版累计办结 + 11月办结 − 重启、退出清单 = 累计办结 | 23 + 3 − 1 | 25 | 0", done.id());
        Ledger again = with(dossier -> dossier.id() == done.id()
                ? RowCopy.with(
                        dossier,
                        "moves",
                        moved(
                                RowCopy.with(
                                        dossier, "moves", moved(dossier, Status.UNDERWAY, LocalDate.of(2021, 11, 20))),
                                Status.DONE,
                                LocalDate.of(2021, 11, 28)))
                : dossier);
        assertBridge(again, "10月版累计办结 + 11月办结 − 重启、退出清单 = 累计办结 | 23 + 4 − 1 | 26 | 0", done.id());
    }

    private void assertBridge(Ledger other, String expected, long item) {
        ReportInput input =
                ReportInput.of(other, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), parameters(), TODAY, OCTOBER);
        assertThat(CrossChecks.of(input).checks())
                .filteredOn(check -> check.label().startsWith("10月版累计办结"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.label() + " | " + check.left() + " | " + check.right() + " | "
                                    + check.difference())
                            .isEqualTo(expected);
                    assertThat(check.passed()).isTrue();
                    assertThat(check.items()).contains(item);
                });
        assertThat(document("R01", input).notes())
                .noneMatch(note -> note.contains("以前月份的调整"))
                .anyMatch(note -> note.contains("10月末已办结的项目中，11月重启或退出清单1项。"));
    }

    private static List<StatusMove> moved(Dossier dossier, Status to, LocalDate day) {
        List<StatusMove> moves = new ArrayList<>(dossier.moves());
        StatusMove last = moves.get(moves.size() - 1);
        moves.add(new StatusMove(
                -moves.size(), 0, dossier.id(), last.position() + 1, last.to(), to, day, "田野", "", "复查"));
        return moves;
    }

    @Test
    void bridgesOverAnItemThatIsCancelledInThePeriod() {
        Dossier cancelled = ledger.items().stream()
                .filter(one -> one.project().code().equals("SF-LY-2021-001"))
                .findFirst()
                .orElseThrow();
        Ledger other = with(dossier -> dossier.id() == cancelled.id()
                ? RowCopy.with(dossier, "moves", moved(dossier, Status.CANCELLED, LocalDate.of(2021, 11, 20)))
                : dossier);
        ReportInput input =
                ReportInput.of(other, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), parameters(), TODAY, OCTOBER);
        assertThat(CrossChecks.of(input).checks())
                .filteredOn(check -> check.label().startsWith("10月版"))
                .hasSize(2)
                .allMatch(Check::passed);
        assertThat(document("R02", input).notes()).noneMatch(note -> note.contains("以前月份的调整"));
    }

    @Test
    void leadsFromARedBridgeToWhatWasChanged() {
        IssuedFigures other = new IssuedFigures(YearMonth.of(2021, 10), 1, 24, Money.ofYuan("20618500"), List.of(7L));
        assertThat(CrossChecks.of(november(other)).checks())
                .filteredOn(check -> check.label().startsWith("10月版"))
                .extracting(Check::items)
                .containsExactly(List.of(7L), List.of(7L));
    }

    private Ledger with(UnaryOperator<Dossier> change) {
        return new Ledger(
                ledger.office(),
                ledger.changeNumber(),
                ledger.all().stream().map(change).toList());
    }

    @Test
    void doesNotDependOnTheLookOfAReport() {
        ReportParameters odd = parameters()
                .with(ReportBasis.TO_DATE)
                .with(new ReportParameters.Frame(false, false, false, false, false))
                .with(List.of(new ColumnChoice("name", "名称", 3)));
        ReportInput input = ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), odd, TODAY, OCTOBER);
        assertThat(CrossChecks.of(input)).isEqualTo(CrossChecks.of(november(OCTOBER)));
    }

    @ParameterizedTest
    @EnumSource(SumMode.class)
    void everythingButTheSourcesAgreesInAnyLedger(SumMode mode) {
        SplittableRandom random = new SplittableRandom(2021_11);
        RandomLedgers ledgers = new RandomLedgers(random);
        int failing = 0;
        int bridged = 0;
        for (int round = 0; round < 300; round++) {
            YearMonth month = RandomLedgers.FIRST.plusMonths(random.nextInt(RandomLedgers.MONTHS));
            ReportPeriod period = new ReportPeriod(month, month.plusMonths(random.nextInt(3)));
            Ledger any = ledgers.ledger();
            ReportParameters parameters = ReportParameters.of(any.office().office())
                    .with(new ReportParameters.Sums(mode, random.nextInt(4), 1));
            LocalDate today = LocalDate.of(2022, 6, 30);
            YearMonth before = month.minusMonths(1);
            Figures issued = Figures.of(any, 2021, ReportPeriod.of(before), today);
            IssuedFigures previous = new IssuedFigures(
                    before, 1, issued.done().size(), issued.overall().investedInYear(), List.of());
            ReportInput input = ReportInput.of(any, 2021, period, parameters, today, previous);
            bridged += input.previous() == null ? 0 : 1;
            CrossCheck checks = CrossChecks.of(input);
            assertThat(checks.checks())
                    .as("round %d", round)
                    .allMatch(check -> check.passed() || check.label().startsWith("资金来源"));
            if (mode == SumMode.EXACT) {
                long planned = input.figures().overall().plannedTotal().fen();
                assertThat(checks.passed()).isEqualTo(planned == approvedElseApplied(input));
            }
            failing += checks.passed() ? 0 : 1;
        }
        assertThat(failing).isPositive();
        assertThat(bridged).isGreaterThan(50);
    }

    private static long approvedElseApplied(ReportInput input) {
        long sum = 0;
        for (ItemView item : input.figures().items()) {
            long approved = 0;
            long applied = 0;
            for (SourceFigures source : item.sources()) {
                approved += source.approved().fen();
                applied += source.applied().fen();
            }
            sum += approved == 0 ? applied : approved;
        }
        return sum;
    }

    @Test
    void printsEveryComparisonInATable() {
        ReportDocument document = document("R24", november(OCTOBER));
        assertThat(document.rows()).hasSize(15);
        assertThat(document.rows().get(8).cells().stream().map(ReportCell::text))
                .containsExactly(
                        "9", "资金来源批复合计 = 计划总投资", "2,806.64", "2,806.65", "-0.01", "万元", "不符", "序号29：来源46.49，总投资46.50");
        assertThat(document.notes().get(0)).startsWith("注：共核对15项，14项通过，1项不符。");
        assertThat(document("R24", november(null)).notes()).contains("上月没有报送版本，未核对与上月的衔接。");
    }

    private ReportInput november(IssuedFigures previous) {
        return ReportInput.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), parameters(), TODAY, previous);
    }

    private ReportParameters parameters() {
        return ReportParameters.of(ledger.office().office());
    }

    private static ReportDocument document(String code, ReportInput input) {
        return (ReportDocument) ReportCatalogue.find(code).orElseThrow().report(input);
    }
}
