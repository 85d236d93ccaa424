package cn.banshi.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.work.sample.SampleOffice;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample office against the figures and views that stand in its folder. */
class DemoOfficeTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final Ledger LEDGER = SampleOffice.read();

    private static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(
                DemoOfficeTest.class.getResourceAsStream("/cn/banshi/sample/" + name), StandardCharsets.UTF_8));
    }

    private static Map<String, String> shown(FigureSet set) {
        Map<String, String> map = new TreeMap<>();
        map.put("items", String.valueOf(set.items()));
        map.put("subItems", String.valueOf(set.subItems()));
        map.put("doneInPeriod", String.valueOf(set.doneInPeriod()));
        map.put("done", String.valueOf(set.done()));
        map.put("doneRate", set.doneRate().text(1));
        map.put("started", String.valueOf(set.started()));
        map.put("startRate", set.startRate().text(1));
        map.put("plannedTotal", set.plannedTotal().toString());
        map.put("plannedYear", set.plannedYear().toString());
        map.put("investedInPeriod", set.investedInPeriod().toString());
        map.put("investedInYear", set.investedInYear().toString());
        map.put("investedTotal", set.investedTotal().toString());
        map.put("doneInvestedInPeriod", set.doneInvestedInPeriod().toString());
        map.put("doneInvested", set.doneInvested().toString());
        map.put("yearInvestmentRate", set.yearInvestmentRate().text(1));
        map.put("totalInvestmentRate", set.totalInvestmentRate().text(1));
        map.put("scheduleGap", set.scheduleGapText(1));
        map.put("households", String.valueOf(set.households()));
        map.put("people", String.valueOf(set.people()));
        map.put("personTimes", String.valueOf(set.personTimes()));
        map.put("doneHouseholdsInPeriod", String.valueOf(set.doneHouseholdsInPeriod()));
        map.put("donePeopleInPeriod", String.valueOf(set.donePeopleInPeriod()));
        map.put("donePersonTimesInPeriod", String.valueOf(set.donePersonTimesInPeriod()));
        set.scheduleWords().forEach((word, count) -> map.put("word " + word.label(), count.toString()));
        set.lights().forEach((light, count) -> map.put("light " + light.label(), count.toString()));
        return map;
    }

    private static Map<String, String> expected(JsonObject set) {
        Map<String, String> map = new TreeMap<>();
        for (Map.Entry<String, JsonElement> entry : set.entrySet()) {
            switch (entry.getKey()) {
                case "name" -> {}
                case "scheduleWords" -> counts(map, "word ", entry.getValue().getAsJsonObject());
                case "lights" -> counts(map, "light ", entry.getValue().getAsJsonObject());
                default -> map.put(entry.getKey(), entry.getValue().getAsString());
            }
        }
        return map;
    }

    private static void counts(Map<String, String> map, String prefix, JsonObject counts) {
        counts.entrySet()
                .forEach(entry ->
                        map.put(prefix + entry.getKey(), entry.getValue().getAsString()));
    }

    private static Map<String, Map<String, String>> shown(List<GroupFigures> groups) {
        Map<String, Map<String, String>> map = new TreeMap<>();
        groups.forEach(group -> map.put(group.name(), shown(group.figures())));
        return map;
    }

    private static Map<String, Map<String, String>> expected(JsonObject figures, String key) {
        Map<String, Map<String, String>> map = new TreeMap<>();
        figures.getAsJsonArray(key)
                .forEach(group ->
                        map.put(group.getAsJsonObject().get("name").getAsString(), expected(group.getAsJsonObject())));
        return map;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10", "2021-11"})
    void printsEveryExpectedFigure(String month) throws IOException {
        JsonObject expected;
        try (BufferedReader reader = resource("expected-figures-" + month + ".json")) {
            expected = JsonParser.parseReader(reader).getAsJsonObject();
        }
        Figures figures = Figures.of(LEDGER, 2021, ReportPeriod.of(YearMonth.parse(month)), TODAY);
        assertThat(figures.from()).isEqualTo(expected.get("from").getAsString());
        assertThat(figures.to()).isEqualTo(expected.get("to").getAsString());
        assertThat(figures.asOf()).isEqualTo(expected.get("asOf").getAsString());
        assertThat(figures.preliminary()).isFalse();
        assertThat(shown(figures.overall())).isEqualTo(expected(expected.getAsJsonObject("overall")));
        assertThat(shown(figures.byCommunity())).isEqualTo(expected(expected, "byCommunity"));
        assertThat(shown(figures.byCategory())).isEqualTo(expected(expected, "byCategory"));
        assertThat(shown(figures.byDepartment())).isEqualTo(expected(expected, "byDepartment"));
        TreeSet<String> sources = new TreeSet<>();
        expected.getAsJsonArray("byFundingSource").forEach(source -> {
            JsonObject row = source.getAsJsonObject();
            sources.add(row.get("name").getAsString() + " " + row.get("applied").getAsString() + " "
                    + row.get("approved").getAsString() + " " + row.get("paid").getAsString());
        });
        assertThat(new TreeSet<>(figures.byFundingSource().stream()
                        .map(source ->
                                source.name() + " " + source.applied() + " " + source.approved() + " " + source.paid())
                        .toList()))
                .isEqualTo(sources);
    }

    @Test
    void showsEveryExpectedView() throws IOException {
        List<String> lines;
        try (BufferedReader reader = resource("expected-views-2021-11-30.csv")) {
            lines = reader.lines().toList();
        }
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Dossier dossier : LEDGER.all()) {
            ids.put(dossier.project().code(), dossier.id());
        }
        List<String> shown = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String code = line.substring(0, line.indexOf(','));
            ItemView item = Views.item(LEDGER, ids.get(code), 2021, TODAY);
            shown.add(row(item));
        }
        assertThat(shown).isEqualTo(lines.subList(1, lines.size()));
        assertThat(ids).hasSize(lines.size() - 1);
    }

    private static String row(ItemView item) {
        return String.join(
                ",",
                item.project().code(),
                item.status().label(),
                String.valueOf(item.round()),
                text(item.startedOn()),
                text(item.builtOn()),
                text(item.doneOn()),
                text(item.closedOn()),
                item.expected() == null ? "" : item.expected().text(1),
                item.progress().text(1),
                text(item.deadline()),
                yuan(item.plannedTotal()),
                yuan(item.plannedYear()),
                yuan(item.investedInYear()),
                yuan(item.investedTotal()),
                label(item.light()),
                label(item.word()));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String yuan(Money money) {
        return money == null ? "0.00" : money.toString();
    }

    private static String label(Labelled value) {
        return value == null ? "" : value.label();
    }

    @Test
    void printsEveryRateWithItsOperands() {
        Figures figures = Figures.of(LEDGER, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), TODAY);
        Formulas formulas = new Formulas(figures.overall(), 2, 1);
        assertThat(formulas.doneRate()).isEqualTo("办结率 26/42 = 61.9%");
        assertThat(formulas.startRate()).isEqualTo("开工率 40/42 = 95.2%");
        assertThat(formulas.yearInvestmentRate()).isEqualTo("年度投资完成率 2,219.50/2,476.15 = 89.6%");
        assertThat(formulas.totalInvestmentRate()).isEqualTo("总投资完成率 2,281.00/2,806.65 = 81.3%");
        assertThat(formulas.scheduleGap()).isEqualTo("比序时 89.6 − 91.7 = -2.1 个百分点（序时 100×11/12）");
    }

    @Test
    void everyColumnHasAValueOrIsEmptyWithoutFailing() {
        for (ItemView item : Views.list(LEDGER, 2021, TODAY)) {
            for (ItemField field : ItemField.values()) {
                Object value = field.value(item, LEDGER.office());
                String text = field.text(item, LEDGER.office());
                assertThat(text.isEmpty()).as(field.key()).isEqualTo(value == null);
                assertThat(value == null || value instanceof Comparable<?>).isTrue();
                assertThat(ItemField.ofKey(field.key())).contains(field);
            }
        }
    }

    @Test
    void showsColumnsAsTheScreenDoes() {
        ItemView item = Views.list(LEDGER, 2021, TODAY).stream()
                .filter(view -> view.project().code().equals("SF-DH-2021-003"))
                .findFirst()
                .orElseThrow();
        assertThat(ItemField.PLANNED_TOTAL.text(item, LEDGER.office())).isEqualTo("210.00");
        assertThat(ItemField.DEADLINE.text(item, LEDGER.office())).isEqualTo("11-15");
        assertThat(ItemField.PHYSICAL_PROGRESS.text(item, LEDGER.office())).isEqualTo("60%");
        assertThat(ItemField.LIGHT.text(item, LEDGER.office())).isEqualTo("滞后");
        assertThat(ItemField.GAP.text(item, LEDGER.office())).isEqualTo("40");
        assertThat(ItemField.DAYS_LATE.value(item, LEDGER.office())).isEqualTo(15);
        assertThat(ItemField.YEAR_INVESTMENT_RATE.text(item, LEDGER.office())).isEqualTo("57.4%");
        assertThat(ItemField.COMMUNITY.text(item, LEDGER.office())).isEqualTo("东湖社区");
        assertThat(Formulas.expected(item)).isEqualTo("应达进度 100%（2021-05-20 至 2021-11-15）");
        assertThat(Formulas.yearInvestmentRate(item, 2, 1)).isEqualTo("年度投资完成率 120.50/210.00 = 57.4%");
    }
}
