package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Ledgers;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every printed number against the figures and views that it should come from. */
class PrintedFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final List<String> LISTS = List.of("R01", "R02", "R03", "R08", "R09", "R14", "R19", "R21");

    private static final Map<String, Function<ItemView, Object>> OF_ITEM = Map.ofEntries(
            Map.entry("plannedTotal", ItemView::plannedTotal),
            Map.entry("plannedYear", ItemView::plannedYear),
            Map.entry("investedInPeriod", ItemView::investedInPeriod),
            Map.entry("investedInYear", ItemView::investedInYear),
            Map.entry("investedTotal", ItemView::investedTotal),
            Map.entry("yearInvestmentRate", item -> item.yearInvestmentRate().value(1)),
            Map.entry("physicalProgress", ItemView::progress),
            Map.entry("expected", ItemView::expected),
            Map.entry("daysLate", ItemView::daysLate));

    private static final Map<String, Function<FigureSet, Object>> OF_SET = Map.ofEntries(
            Map.entry("items", FigureSet::items),
            Map.entry("done", FigureSet::done),
            Map.entry("doneRate", set -> set.doneRate().value(1)),
            Map.entry("late", set -> set.count(Light.LATE)),
            Map.entry("plannedTotal", FigureSet::plannedTotal),
            Map.entry("plannedYear", FigureSet::plannedYear),
            Map.entry("investedInPeriod", FigureSet::investedInPeriod),
            Map.entry("investedInYear", FigureSet::investedInYear),
            Map.entry("investedTotal", FigureSet::investedTotal),
            Map.entry("yearInvestmentRate", set -> set.yearInvestmentRate().value(1)));

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9, 10, 11})
    void itemsOfEveryListAreTheirViews(int month) {
        for (Ledger ledger : List.of(SampleOffice.read(), Ledgers.many(300))) {
            Figures figures = figures(ledger, month);
            Map<String, ItemView> views =
                    figures.items().stream().collect(Collectors.toMap(ItemView::listNumber, Function.identity()));
            int compared = 0;
            for (String code : LISTS) {
                ReportDocument document = document(ledger, code, month);
                for (ReportRow row : rows(document, ReportRow.Kind.ITEM)) {
                    ItemView view = views.get(row.cells().get(0).text());
                    assertThat(row.cells().get(1).text())
                            .isEqualTo(view.project().name());
                    compared += compare(document, row, view, OF_ITEM);
                }
            }
            assertThat(compared).isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9, 10, 11})
    void groupsOfTheYearsListAreTheFiguresOfTheirCategory(int month) {
        Ledger ledger = SampleOffice.read();
        Figures figures = figures(ledger, month);
        for (String code : List.of("R02", "R03", "R08", "R21")) {
            ReportDocument document = document(ledger, code, month);
            List<GroupFigures> groups = figures.byCategory();
            List<ReportRow> heads = rows(document, ReportRow.Kind.GROUP_HEAD);
            assertThat(heads).hasSameSizeAs(groups);
            for (int i = 0; i < heads.size(); i++) {
                assertThat(heads.get(i).cells().get(1).text())
                        .isEqualTo(groups.get(i).name() + "小计");
                compare(document, heads.get(i), groups.get(i).figures(), OF_SET);
            }
            compare(document, rows(document, ReportRow.Kind.TOTAL).get(0), figures.overall(), OF_SET);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9, 10, 11})
    void linesOfTheSummariesAreTheFiguresOfTheirGroups(int month) {
        Ledger ledger = SampleOffice.read();
        Figures figures = figures(ledger, month);
        Map<String, List<GroupFigures>> summaries = new LinkedHashMap<>();
        summaries.put("R04", figures.byCommunity());
        summaries.put("R05", figures.byCategory());
        summaries.put("R06", figures.byDepartment());
        summaries.forEach((code, groups) -> {
            ReportDocument document = document(ledger, code, month);
            List<ReportRow> lines = rows(document, ReportRow.Kind.ITEM);
            assertThat(lines).hasSameSizeAs(groups);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i).cells().get(0).text())
                        .isEqualTo(groups.get(i).name());
                compare(document, lines.get(i), groups.get(i).figures(), OF_SET);
            }
            ReportRow total = rows(document, ReportRow.Kind.TOTAL).get(0);
            compare(document, total, figures.overall(), OF_SET);
            for (String key : List.of("items", "done", "underway", "notStarted", "late", "investedInYear")) {
                assertThat(sum(document, lines, key)).as(code + key).isEqualByComparingTo(number(document, total, key));
            }
        });
    }

    @Test
    void sourcesComeToTheSameTotalBothWays() {
        Ledger ledger = SampleOffice.read();
        ReportDocument document = document(ledger, "R07", 11);
        Figures figures = figures(ledger, 11);
        ReportRow total = rows(document, ReportRow.Kind.TOTAL).get(0);
        List<ReportRow> heads = rows(document, ReportRow.Kind.GROUP_HEAD).stream()
                .filter(row -> !row.cells().get(0).text().equals("差"))
                .toList();
        List<ReportRow> bySource = rows(document, ReportRow.Kind.SUBTOTAL);
        for (String key : List.of("applied", "approved", "paid")) {
            assertThat(sum(document, heads, key)).isEqualByComparingTo(number(document, total, key));
            assertThat(sum(document, bySource, key)).isEqualByComparingTo(number(document, total, key));
        }
        assertThat(bySource).hasSameSizeAs(figures.byFundingSource());
        for (int i = 0; i < bySource.size(); i++) {
            SourceFigures source = figures.byFundingSource().get(i);
            assertThat(bySource.get(i).cells().get(1).text()).isEqualTo("其中：" + source.name());
            assertThat(number(document, bySource.get(i), "applied"))
                    .isEqualByComparingTo(source.applied().wan(2));
            assertThat(number(document, bySource.get(i), "approved"))
                    .isEqualByComparingTo(source.approved().wan(2));
            assertThat(number(document, bySource.get(i), "paid"))
                    .isEqualByComparingTo(source.paid().wan(2));
            assertThat(number(document, bySource.get(i), "paidRate"))
                    .isEqualByComparingTo(source.paidRate().value(1));
        }
    }

    @Test
    void namesTheItemWhoseSourcesDoNotComeToItsPlan() {
        ReportDocument document = document(SampleOffice.read(), "R07", 11);
        List<ReportRow> all = document.rows();
        assertThat(texts(all.get(all.size() - 1)))
                .containsExactly("29", "健身设施修复和篮球场新建", "1", "49.99", "46.49", "33.76", "72.6", "46.50", "-0.01");
        assertThat(document.notes().get(0)).contains("有1项不符");
    }

    @Test
    void addsUpWhatItShowsInEveryListWhereTheOfficeWantsThat() {
        Ledger ledger = SampleOffice.read();
        ReportParameters shown =
                ReportParameters.of(ledger.office().office()).with(new ReportParameters.Sums(SumMode.SHOWN, 0, 1));
        for (String code : List.of("R01", "R02", "R03", "R14", "R21")) {
            ReportDocument document = document(ledger, code, 11, shown);
            List<ReportRow> items = rows(document, ReportRow.Kind.ITEM);
            ReportRow total = rows(document, ReportRow.Kind.TOTAL).get(0);
            for (ReportColumn column : document.columns()) {
                if (OF_SET.containsKey(column.key()) && !column.key().endsWith("Rate")) {
                    assertThat(sum(document, items, column.key()))
                            .as(code + column.key())
                            .isEqualByComparingTo(number(document, total, column.key()));
                }
            }
        }
    }

    @Test
    void putsTheWorstFirst() {
        Ledger ledger = SampleOffice.read();
        for (int month = 5; month <= 11; month++) {
            ReportDocument document = document(ledger, "R09", month);
            List<ReportRow> items = rows(document, ReportRow.Kind.ITEM);
            assertThat(items).hasSize(figures(ledger, month).overall().count(Light.LATE));
            for (int i = 1; i < items.size(); i++) {
                assertThat(number(document, items.get(i), "daysLate"))
                        .isLessThanOrEqualTo(number(document, items.get(i - 1), "daysLate"));
            }
        }
    }

    @Test
    void differencesOfProgressAreThoseOfTheColumnsBesideThem() {
        Ledger ledger = SampleOffice.read();
        for (int month = 5; month <= 11; month++) {
            ReportDocument late = document(ledger, "R09", month);
            for (ReportRow row : rows(late, ReportRow.Kind.ITEM)) {
                assertThat(number(late, row, "gap"))
                        .isEqualByComparingTo(
                                number(late, row, "expected").subtract(number(late, row, "physicalProgress")));
            }
            ReportDocument compared = document(ledger, "R08", month);
            for (ReportRow row : rows(compared, ReportRow.Kind.ITEM)) {
                if (cell(compared, row, "advance").number() != null) {
                    assertThat(number(compared, row, "advance"))
                            .isEqualByComparingTo(number(compared, row, "physicalProgress")
                                    .subtract(number(compared, row, "earlierProgress")));
                }
            }
        }
    }

    @Test
    void countsAnItemUnderEachOfItsLeadersAndGivesNoTotal() {
        Ledger ledger = SampleOffice.read();
        ReportDocument document = document(ledger, "R19", 11);
        assertThat(rows(document, ReportRow.Kind.TOTAL)).isEmpty();
        assertThat(rows(document, ReportRow.Kind.ITEM))
                .extracting(row -> row.cells().get(0).text())
                .filteredOn("36"::equals)
                .hasSize(2);
        assertThat(document.notes().get(0)).contains("一项可计入多类");
        assertThat(rows(document, ReportRow.Kind.GROUP_HEAD))
                .extracting(row -> row.cells().get(1).text())
                .contains("副主任（城建） 孙致远小计");
        assertThat(rows(document(ledger, "R19", 6), ReportRow.Kind.GROUP_HEAD))
                .extracting(row -> row.cells().get(1).text())
                .contains("副主任（城建） 赵怀安小计");
    }

    @Test
    void comparesWithTheMonthBefore() {
        Ledger ledger = SampleOffice.read();
        ReportDocument november = document(ledger, "R08", 11);
        ReportDocument october = document(ledger, "R08", 10);
        Map<String, ReportRow> before = rows(october, ReportRow.Kind.ITEM).stream()
                .collect(Collectors.toMap(row -> row.cells().get(0).text(), Function.identity()));
        int compared = 0;
        for (ReportRow row : rows(november, ReportRow.Kind.ITEM)) {
            ReportRow earlier = before.get(row.cells().get(0).text());
            if (earlier != null) {
                compared++;
                assertThat(number(november, row, "earlierProgress"))
                        .isEqualByComparingTo(number(october, earlier, "physicalProgress"));
                assertThat(cell(november, row, "earlierText").text())
                        .isEqualTo(cell(october, earlier, "monthText").text());
            }
        }
        assertThat(compared).isGreaterThan(35);
    }

    @Test
    void carriesOverWhatIsOpenAtTheEndOfTheYear() {
        Ledger ledger = SampleOffice.read();
        ReportDocument document = document(ledger, "R21", 11);
        long open = figures(ledger, 11).items().stream()
                .filter(item -> !item.done())
                .count();
        assertThat(rows(document, ReportRow.Kind.ITEM))
                .filteredOn(row -> cell(document, row, "carriedOver").text().equals("是"))
                .hasSize((int) open - 1);
        assertThat(document.title().get(0)).isEqualTo("示范街道办事处2021年“我为群众办实事”");
    }

    private static <T> int compare(
            ReportDocument document, ReportRow row, T from, Map<String, Function<T, Object>> values) {
        int compared = 0;
        for (ReportColumn column : document.columns()) {
            Function<T, Object> value = values.get(column.key());
            ReportCell cell = cell(document, row, column.key());
            if (value != null && cell != null && cell.number() != null) {
                compared++;
                assertThat(cell.number())
                        .as(document.code() + " " + column.key() + " " + texts(row))
                        .isEqualByComparingTo(shown(value.apply(from)));
            } else if (value != null && cell != null && cell.text().equals(ReportCell.NOTHING)) {
                BigDecimal missing = shown(value.apply(from));
                assertThat(missing == null
                                || missing.signum() == 0
                                || column.key().equals("physicalProgress"))
                        .as(document.code() + " " + column.key() + " " + texts(row))
                        .isTrue();
            }
        }
        return compared;
    }

    private static BigDecimal shown(Object value) {
        if (value instanceof Money money) {
            return money.wan(2);
        }
        if (value instanceof Fraction fraction) {
            return fraction.round(1);
        }
        return value == null || value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
    }

    private static BigDecimal sum(ReportDocument document, List<ReportRow> rows, String key) {
        return rows.stream().map(row -> number(document, row, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(ReportDocument document, ReportRow row, String key) {
        BigDecimal number = cell(document, row, key).number();
        return number == null ? BigDecimal.ZERO : number;
    }

    private static ReportCell cell(ReportDocument document, ReportRow row, String key) {
        List<ReportCell> cells = new ArrayList<>();
        row.cells().forEach(cell -> {
            for (int i = 0; i < cell.span(); i++) {
                cells.add(cell.span() == 1 ? cell : null);
            }
        });
        List<String> keys = document.columns().stream().map(ReportColumn::key).toList();
        return cells.get(keys.indexOf(key));
    }

    private static List<ReportRow> rows(ReportDocument document, ReportRow.Kind kind) {
        return document.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    private static List<String> texts(ReportRow row) {
        return row.cells().stream().map(ReportCell::text).toList();
    }

    private static Figures figures(Ledger ledger, int month) {
        return Figures.of(ledger, 2021, ReportPeriod.of(YearMonth.of(2021, month)), TODAY);
    }

    private static ReportDocument document(Ledger ledger, String code, int month) {
        return document(ledger, code, month, ReportParameters.of(ledger.office().office()));
    }

    private static ReportDocument document(Ledger ledger, String code, int month, ReportParameters parameters) {
        ReportPeriod period = ReportPeriod.of(YearMonth.of(2021, month));
        return (ReportDocument) ReportCatalogue.find(code)
                .orElseThrow()
                .report(ReportInput.of(ledger, 2021, period, parameters, TODAY));
    }
}
