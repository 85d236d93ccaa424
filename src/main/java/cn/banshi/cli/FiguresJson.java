package cn.banshi.cli;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.SourceFigures;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** Figures as JSON: amounts in 元 with two decimals, rates with one decimal and "/" for a zero divisor, as strings. */
final class FiguresJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int RATE_DECIMALS = 1;

    private FiguresJson() {}

    static String of(Figures figures) {
        JsonObject json = new JsonObject();
        json.addProperty("year", figures.year());
        json.addProperty("from", figures.from().toString());
        json.addProperty("to", figures.to().toString());
        json.addProperty("asOf", figures.asOf().toString());
        json.add("overall", add(new JsonObject(), figures.overall()));
        json.add("byCommunity", groups(figures.byCommunity()));
        json.add("byCategory", groups(figures.byCategory()));
        json.add("byDepartment", groups(figures.byDepartment()));
        JsonArray sources = new JsonArray();
        for (SourceFigures source : figures.byFundingSource()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", source.name());
            one.addProperty("applied", source.applied().toString());
            one.addProperty("approved", source.approved().toString());
            one.addProperty("paid", source.paid().toString());
            sources.add(one);
        }
        json.add("byFundingSource", sources);
        return GSON.toJson(json);
    }

    private static JsonArray groups(List<GroupFigures> groups) {
        JsonArray array = new JsonArray();
        for (GroupFigures group : groups) {
            JsonObject one = new JsonObject();
            one.addProperty("name", group.name());
            array.add(add(one, group.figures()));
        }
        return array;
    }

    private static JsonObject add(JsonObject json, FigureSet set) {
        json.addProperty("items", set.items());
        json.addProperty("subItems", set.subItems());
        json.addProperty("doneInPeriod", set.doneInPeriod());
        json.addProperty("done", set.done());
        json.addProperty("doneRate", set.doneRate().text(RATE_DECIMALS));
        json.addProperty("started", set.started());
        json.addProperty("startRate", set.startRate().text(RATE_DECIMALS));
        json.addProperty("plannedTotal", set.plannedTotal().toString());
        json.addProperty("plannedYear", set.plannedYear().toString());
        json.addProperty("investedInPeriod", set.investedInPeriod().toString());
        json.addProperty("investedInYear", set.investedInYear().toString());
        json.addProperty("investedTotal", set.investedTotal().toString());
        json.addProperty("doneInvestedInPeriod", set.doneInvestedInPeriod().toString());
        json.addProperty("doneInvested", set.doneInvested().toString());
        json.addProperty("yearInvestmentRate", set.yearInvestmentRate().text(RATE_DECIMALS));
        json.addProperty("totalInvestmentRate", set.totalInvestmentRate().text(RATE_DECIMALS));
        json.addProperty("scheduleGap", set.scheduleGapText(RATE_DECIMALS));
        json.addProperty("households", set.households());
        json.addProperty("people", set.people());
        json.addProperty("personTimes", set.personTimes());
        json.addProperty("doneHouseholdsInPeriod", set.doneHouseholdsInPeriod());
        json.addProperty("donePeopleInPeriod", set.donePeopleInPeriod());
        json.addProperty("donePersonTimesInPeriod", set.donePersonTimesInPeriod());
        json.add("scheduleWords", counts(set.scheduleWords()));
        json.add("lights", counts(set.lights()));
        return json;
    }

    private static JsonObject counts(Map<? extends Labelled, Integer> counts) {
        JsonObject json = new JsonObject();
        counts.forEach((word, count) -> json.addProperty(word.label(), count));
        return json;
    }
}
