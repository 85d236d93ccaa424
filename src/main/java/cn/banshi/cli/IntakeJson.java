package cn.banshi.cli;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * A review as JSON: one object for the table, an array where a sheet has several. Rows and columns are named as the
 * spreadsheet names them; reasons and warnings begin with their class.
 */
final class IntakeJson {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();
    private static final int LETTERS = 26;

    private IntakeJson() {}

    static String of(Review review) {
        JsonArray all = new JsonArray();
        review.parts().forEach(part -> all.add(of(part, review.creating())));
        JsonElement json = all.size() == 1 ? all.get(0) : all;
        return GSON.toJson(json);
    }

    private static JsonObject of(Review.Part part, List<String> creating) {
        JsonObject json = new JsonObject();
        json.addProperty("sheet", part.table().sheet().name());
        JsonArray heading = new JsonArray();
        for (int row = part.table().shape().firstHeading();
                row <= part.table().shape().lastHeading();
                row++) {
            heading.add(row + 1);
        }
        json.add("headingRows", heading);
        json.addProperty("kind", part.plan().kind().key());
        JsonArray columns = new JsonArray();
        part.plan().columns().forEach(column -> columns.add(of(column)));
        json.add("columns", columns);
        JsonArray rows = new JsonArray();
        part.rows().forEach(row -> rows.add(of(row)));
        json.add("rows", rows);
        JsonObject counts = new JsonObject();
        Map<Verdict, Integer> counted = part.counts();
        for (Verdict verdict : Verdict.values()) {
            counts.addProperty(verdict.key(), counted.getOrDefault(verdict, 0));
        }
        json.add("counts", counts);
        JsonArray made = new JsonArray();
        creating.forEach(made::add);
        json.add("creating", made);
        return json;
    }

    private static JsonObject of(ColumnPlan column) {
        JsonObject json = new JsonObject();
        IncomingField field = column.field();
        json.addProperty("column", letters(column.index()));
        json.addProperty("heading", column.heading());
        json.addProperty("field", field == null ? null : field.key());
        json.addProperty("unit", column.unit() == null ? null : column.unit().label());
        return json;
    }

    private static JsonObject of(ReviewRow row) {
        JsonObject json = new JsonObject();
        json.addProperty("row", row.row() + 1);
        json.addProperty("verdict", row.verdict().key());
        json.add("reasons", texts(row.errors()));
        json.add("warnings", texts(row.warnings()));
        JsonObject values = new JsonObject();
        row.values().forEach((field, value) -> values.addProperty(field.key(), value));
        json.add("values", values);
        JsonArray changes = new JsonArray();
        for (ReviewRow.Change change : row.changes()) {
            JsonObject one = new JsonObject();
            one.addProperty("label", change.label());
            one.addProperty("old", change.before());
            one.addProperty("new", change.after());
            changes.add(one);
        }
        json.add("changes", changes);
        return json;
    }

    private static JsonArray texts(List<ReviewRow.At> remarks) {
        JsonArray texts = new JsonArray();
        remarks.forEach(
                at -> texts.add(at.remark().kind().key() + ": " + at.remark().sentence()));
        return texts;
    }

    /** A, B, … Z, AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
