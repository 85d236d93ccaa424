package cn.banshi.cli;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * A review as JSON, written row by row: one object for the table, an array where a sheet has several. Rows and columns are
 * named as the spreadsheet names them; reasons and warnings begin with their class.
 */
final class IntakeJson {
    private final JsonWriter json;

    private IntakeJson(Writer out) {
        this.json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    static void write(Review review, Writer out) {
        try {
            IntakeJson written = new IntakeJson(out);
            written.all(review);
            written.json.flush();
            out.write(System.lineSeparator());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Review review) throws IOException {
        boolean several = review.parts().size() > 1;
        if (several) {
            json.beginArray();
        }
        for (Review.Part part : review.parts()) {
            part(part, review.creating());
        }
        if (several) {
            json.endArray();
        }
    }

    private void part(Review.Part part, List<String> creating) throws IOException {
        TableShape shape = part.table().shape();
        json.beginObject();
        json.name("sheet").value(part.table().sheet().name());
        json.name("headingRows").beginArray();
        for (int row = shape.firstHeading(); row <= shape.lastHeading(); row++) {
            json.value(row + 1);
        }
        json.endArray();
        json.name("kind").value(part.plan().kind().key());
        json.name("columns").beginArray();
        for (ColumnPlan column : part.plan().columns()) {
            column(column);
        }
        json.endArray();
        json.name("rows").beginArray();
        for (ReviewRow row : part.rows()) {
            row(row);
        }
        json.endArray();
        json.name("counts").beginObject();
        Map<Verdict, Integer> counts = part.counts();
        for (Verdict verdict : Verdict.values()) {
            json.name(verdict.key()).value(counts.getOrDefault(verdict, 0));
        }
        json.endObject();
        json.name("creating").beginArray();
        for (String name : creating) {
            json.value(name);
        }
        json.endArray();
        json.endObject();
    }

    private void column(ColumnPlan column) throws IOException {
        IncomingField field = column.field();
        MoneyUnit unit = column.unit();
        json.beginObject();
        json.name("column").value(ColumnLetters.of(column.index()));
        json.name("heading").value(column.heading());
        json.name("field").value(field == null ? null : field.key());
        json.name("unit").value(unit == null ? null : unit.label());
        json.endObject();
    }

    private void row(ReviewRow row) throws IOException {
        json.beginObject();
        json.name("row").value(row.row() + 1);
        json.name("verdict").value(row.verdict().key());
        remarks("reasons", row.errors());
        remarks("warnings", row.warnings());
        json.name("values").beginObject();
        for (Map.Entry<IncomingField, String> value : row.values().entrySet()) {
            json.name(value.getKey().key()).value(value.getValue());
        }
        json.endObject();
        json.name("changes").beginArray();
        for (ReviewRow.Change change : row.changes()) {
            json.beginObject();
            json.name("label").value(change.label());
            json.name("old").value(change.before());
            json.name("new").value(change.after());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void remarks(String name, List<ReviewRow.At> remarks) throws IOException {
        json.name(name).beginArray();
        for (ReviewRow.At at : remarks) {
            Remark remark = at.remark();
            json.value(remark.kind().key() + ": " + remark.sentence());
        }
        json.endArray();
    }
}
