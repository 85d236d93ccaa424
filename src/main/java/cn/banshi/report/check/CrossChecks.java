package cn.banshi.report.check;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.ReportChart;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.letter.GroupTexts;
import cn.banshi.report.letter.LetterReport;
import cn.banshi.report.table.ChangedPast;
import cn.banshi.report.table.DoneReport;
import cn.banshi.report.table.ProgressReport;
import cn.banshi.report.table.SummaryReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 勾稽核对: text = table, groups = total, sources = plan, words = M, last edition + period = to date. Texts and tables are made
 * anew and read back as printed.
 */
public final class CrossChecks {
    private static final String TO_DATE = "累计";
    private static final String THIS_PERIOD = "本期合计";
    private static final String TOTAL = "合计";
    private static final int MOST_NOTES = 10;

    private final ReportInput input;
    private final Figures figures;
    private final int decimals;
    private final List<Check> checks = new ArrayList<>();

    private CrossChecks(ReportInput input) {
        this.input = input;
        this.figures = input.figures();
        this.decimals = input.office().wanDecimals();
    }

    /** Compares what the reports of this input say, whatever the clerk chose for the look of one of them. */
    public static CrossCheck of(ReportInput input) {
        ReportInput plain = plain(input);
        return of(plain, LetterReport.words(plain));
    }

    private static ReportInput plain(ReportInput input) {
        ReportParameters plain = ReportParameters.of(input.office())
                .with(input.parameters().scope())
                .with(input.parameters().sums());
        return new ReportInput(input.ledger(), input.figures(), plain, input.filledOn(), input.previous());
    }

    /** The same for a text that was written already. */
    static CrossCheck of(ReportInput input, String text) {
        CrossChecks checks = new CrossChecks(input);
        checks.textAgainstTables(text);
        checks.chartAgainstTable();
        checks.groupsAgainstTotal();
        checks.sourcesAgainstPlan();
        checks.wordsAgainstList(text);
        checks.groupTextsAgainstList(text);
        checks.editionAgainstNow();
        return new CrossCheck(checks.checks);
    }

    private void textAgainstTables(String text) {
        ReportDocument doneTable = (ReportDocument) new DoneReport().report(input);
        ReportDocument progressTable = (ReportDocument) new ProgressReport().report(input);
        String count = ItemField.CATEGORY.key();
        String invested = ItemField.INVESTED_TOTAL.key();
        String period = input.words().thisPeriod();
        checks.add(Check.counts(
                "情况通报 = 月报表（累计办结）",
                whole(PrintedNumbers.after(text, "累计办结", "项")),
                whole(PrintedNumbers.total(doneTable, TO_DATE, count)),
                ids(figures.done())));
        checks.add(Check.printed(
                "情况通报 = 月报表（办结完成投资）",
                PrintedNumbers.after(PrintedNumbers.between(text, "累计办结", "。"), "项，完成投资", "万元"),
                PrintedNumbers.total(doneTable, TO_DATE, invested),
                ids(figures.done())));
        if (!figures.doneInPeriod().isEmpty()) {
            checks.add(Check.counts(
                    "情况通报 = 月报表（" + period + "办结）",
                    whole(PrintedNumbers.after(text, "办结“我为群众办实事”项目", "项")),
                    whole(PrintedNumbers.total(doneTable, THIS_PERIOD, count)),
                    ids(figures.doneInPeriod())));
        }
        checks.add(Check.printed(
                "情况通报 = 进展表（" + input.words().soFarBriefly() + "）",
                PrintedNumbers.after(text, input.words().soFar() + "完成投资", "万元"),
                PrintedNumbers.total(progressTable, TOTAL, ItemField.INVESTED_IN_YEAR.key()),
                ids(figures.items())));
    }

    private void chartAgainstTable() {
        ReportParameters.Frame frame = new ReportParameters.Frame(true, false, false, false, true);
        ReportInput charted = new ReportInput(
                input.ledger(), figures, input.parameters().with(frame), input.filledOn(), input.previous());
        ReportDocument table = SummaryReport.byCommunity().report(charted);
        for (ReportChart chart : table.charts()) {
            for (ReportChart.Series series : chart.series()) {
                if (series.name().equals(SummaryReport.invested(input))) {
                    checks.add(Check.printed(
                            "图 = 表（各社区" + input.words().soFarBriefly() + "）",
                            PrintedNumbers.sum(series.texts()),
                            PrintedNumbers.items(table, ItemField.INVESTED_IN_YEAR.key()),
                            ids(figures.items())));
                }
            }
        }
    }

    private void groupsAgainstTotal() {
        group("社区", figures.byCommunity());
        group("类别", figures.byCategory());
        group("责任单位", figures.byDepartment());
    }

    private void group(String grouping, List<GroupFigures> groups) {
        Money sum = groups.stream()
                .map(group -> input.sums().total(group.items(), ItemView::investedInYear))
                .reduce(Money.ZERO, Money::plus);
        checks.add(Check.amounts(
                "按" + grouping + "合计 = 总数（" + input.words().soFarBriefly() + "）",
                sum,
                input.sums().total(figures.items(), ItemView::investedInYear),
                decimals,
                ids(figures.items())));
    }

    private void sourcesAgainstPlan() {
        List<ItemView> different = figures.items().stream()
                .filter(item -> !sources(item).equals(planned(item)))
                .toList();
        Money sum = input.sums().total(figures.items(), CrossChecks::sources);
        Money planned = input.sums().total(figures.items(), ItemView::plannedTotal);
        // Gaps of opposite sign may cancel; each item has to agree.
        String cancelled = !different.isEmpty() && sum.equals(planned) ? "合计相等，但" + different.size() + "项不符：\n" : "";
        List<ItemView> behind = different.isEmpty() ? figures.items() : different;
        checks.add(Check.amounts("资金来源批复合计 = 计划总投资", sum, planned, decimals, ids(behind))
                .requiring(different.isEmpty())
                .noting(cancelled + sourceNotes(different)));
    }

    private String sourceNotes(List<ItemView> different) {
        String named =
                different.stream().limit(MOST_NOTES).map(this::sourceNote).collect(Collectors.joining("\n"));
        return different.size() <= MOST_NOTES ? named : named + "\n等共" + different.size() + "项";
    }

    private String sourceNote(ItemView item) {
        return "序号" + item.listNumber() + "：来源" + amount(sources(item)) + "，总投资" + amount(planned(item));
    }

    /** As shown, exact where that hides something. */
    private String amount(Money money) {
        BigDecimal exact = money.wan().stripTrailingZeros();
        return exact.scale() > decimals ? exact.toPlainString() : MoneyText.wan(money, decimals);
    }

    /** What counts of an item's sources: approved, or applied for while nothing is approved. */
    private static Money sources(ItemView item) {
        Money counted = SourceFigures.counted(item.sources());
        return counted == null ? Money.ZERO : counted;
    }

    private static Money planned(ItemView item) {
        Money planned = item.plannedTotal();
        return planned == null ? Money.ZERO : planned;
    }

    private void wordsAgainstList(String text) {
        String words = PrintedNumbers.between(PrintedNumbers.between(text, "年度清单共", "\n"), "其中：", "（合计");
        checks.add(Check.counts(
                "序时各项相加 = 清单项数",
                whole(PrintedNumbers.sum(words, "", "项")),
                (long) figures.overall().items(),
                ids(figures.items())));
    }

    private void groupTextsAgainstList(String text) {
        for (String grouping : List.of("社区", "类别", "责任单位")) {
            String parts = PrintedNumbers.between(text, GroupTexts.from(grouping), GroupTexts.SUM);
            if (!parts.isEmpty()) {
                checks.add(Check.counts(
                        "情况通报各" + grouping + "相加 = 清单项数",
                        whole(PrintedNumbers.sum(parts, GroupTexts.OF_GROUP, "项")),
                        (long) figures.overall().items(),
                        ids(figures.items())));
            }
        }
    }

    private void editionAgainstNow() {
        ChangedPast past = ChangedPast.of(input);
        if (past == null) {
            return;
        }
        String edition = past.before().month().getMonthValue() + "月版";
        String now = input.words().alone();
        String soFar = input.words().soFarBriefly();
        List<ItemView> invested = new ArrayList<>(past.movedInvestments());
        figures.items().stream()
                .filter(item -> item.investedInPeriod().fen() != 0)
                .forEach(invested::add);
        List<Money> amounts = new ArrayList<>(List.of(past.before().investedInYear(), past.invested()));
        int moved = Long.signum(past.investedMoved().fen());
        if (moved != 0) {
            amounts.add(past.investedMoved());
        }
        checks.add(traced(
                past,
                past.investedAdjustment().fen() == 0,
                invested,
                rows -> Check.amounts(
                        edition + soFar + " + " + now + "完成" + (moved < 0 ? " − 退出清单" : moved > 0 ? " + 新列清单" : "")
                                + " = " + soFar,
                        amounts,
                        past.investedInYear(),
                        bridgeDecimals(amounts),
                        rows)));
        List<ItemView> done = new ArrayList<>(past.reopened());
        done.addAll(past.joined());
        done.addAll(figures.doneInPeriod());
        List<Long> counts = new ArrayList<>(List.of((long) past.before().done(), (long) past.done()));
        int back = past.doneMoved();
        if (back != 0) {
            counts.add((long) back);
        }
        checks.add(traced(
                past,
                past.doneAdjustment() == 0,
                done,
                rows -> Check.counts(
                        edition + "累计办结 + " + now + "办结" + (back < 0 ? " − 重启、退出清单" : back > 0 ? " + 新列清单" : "")
                                + " = 累计办结",
                        counts,
                        past.doneToDate(),
                        rows)));
    }

    /** Behind a bridge that fails are the items that were changed afterwards, where the journal knows them. */
    private static Check traced(
            ChangedPast past, boolean holds, List<ItemView> behind, Function<List<Long>, Check> check) {
        List<Long> changed = past.before().changed();
        return check.apply(
                holds || changed.isEmpty()
                        ? behind.stream().map(ItemView::id).distinct().toList()
                        : changed);
    }

    /** The bridge is exact; a report that adds shown values shows others, so here nothing is rounded. */
    private int bridgeDecimals(List<Money> amounts) {
        return input.parameters().sums().mode() == SumMode.EXACT
                ? decimals
                : amounts.stream()
                        .mapToInt(amount -> amount.wan().stripTrailingZeros().scale())
                        .reduce(decimals, Math::max);
    }

    private static @Nullable Long whole(@Nullable BigDecimal number) {
        return number == null ? null : number.longValueExact();
    }

    private static List<Long> ids(Collection<ItemView> items) {
        return items.stream().map(ItemView::id).toList();
    }
}
