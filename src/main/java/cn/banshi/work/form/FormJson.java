package cn.banshi.work.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormDefinition.FormText;
import cn.banshi.report.form.FormField;
import cn.banshi.report.form.FormFit;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Definitions as JSON that people can read and change: rows and columns as the sheet shows them, 6 and E. */
public final class FormJson {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();
    private static final int MOST_DECIMALS = 6;
    private static final FormDefinition NOTHING = new FormDefinition(
            "",
            "",
            "",
            0,
            0,
            List.of(new FormBlock(1, 1, "")),
            null,
            List.of(),
            List.of(FormColumn.of(0, "", null, 0)),
            FormChoice.ALL);

    private FormJson() {}

    /** The whole definition. */
    public static String write(FormDefinition form) {
        return GSON.toJson(object(form));
    }

    static JsonObject object(FormDefinition form) {
        JsonObject json = new JsonObject();
        json.addProperty("name", form.name());
        json.addProperty("receiver", form.receiver());
        json.addProperty("sheet", form.sheet());
        json.add("headingRows", numbers(form.firstHeading() + 1, form.lastHeading() + 1));
        json.add("dataRows", array(form.blocks(), FormJson::block));
        json.addProperty("totalRow", form.totalRow() == null ? null : form.totalRow() + 1);
        json.add("texts", array(form.texts(), FormJson::text));
        json.add("columns", array(form.columns(), FormJson::column));
        FormChoice choice = form.choice();
        json.addProperty("items", choice.items().name());
        json.addProperty("community", choice.community());
        json.addProperty("category", choice.category());
        json.addProperty("department", choice.department());
        json.addProperty("order", choice.order().name());
        json.addProperty("grouping", choice.grouping().name());
        json.addProperty("span", choice.span().name());
        return json;
    }

    /** What was filled and how. */
    public static String result(FormDefinition form, FilledForm filled) {
        JsonObject json = new JsonObject();
        json.addProperty("file", filled.file().toString());
        json.addProperty("sheet", form.sheet());
        json.addProperty("items", filled.items());
        json.addProperty("leftOut", filled.leftOut());
        json.add("headingRows", numbers(form.firstHeading() + 1, form.lastHeading() + 1));
        json.add("columns", array(form.columns(), FormJson::column));
        json.add("warnings", array(filled.warnings(), JsonPrimitive::new));
        json.add("settings", object(form));
        return GSON.toJson(json);
    }

    private static JsonArray numbers(int from, int to) {
        JsonArray array = new JsonArray();
        for (int number = from; number <= to; number++) {
            array.add(number);
        }
        return array;
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> one) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(one.apply(value)));
        return array;
    }

    private static JsonElement block(FormBlock block) {
        JsonObject json = new JsonObject();
        json.addProperty("from", block.firstRow() + 1);
        json.addProperty("to", block.lastRow() + 1);
        json.addProperty("group", block.group());
        if (block.named()) {
            json.addProperty("named", true);
        }
        return json;
    }

    private static JsonElement text(FormText text) {
        JsonObject json = new JsonObject();
        json.addProperty("cell", FormFit.place(text.row(), text.column()));
        json.addProperty("found", text.found());
        json.addProperty("pattern", text.pattern());
        return json;
    }

    static JsonObject column(FormColumn column) {
        FormField field = column.field();
        JsonObject json = new JsonObject();
        json.addProperty("column", ColumnLetters.of(column.index()));
        json.addProperty("heading", column.heading());
        json.addProperty("field", field == null ? null : field.key());
        json.addProperty("unit", field != null && field.money() ? column.unit().label() : null);
        json.addProperty("decimals", column.decimals());
        json.addProperty("empty", column.nil());
        json.add("sources", array(column.sources(), JsonPrimitive::new));
        json.addProperty("words", column.words());
        return json;
    }

    /**
     * A whole definition, as {@link #write} makes it.
     *
     * @throws AppException INPUT when it is no such text, with what is wrong
     */
    public static FormDefinition read(String text) {
        return read(text, NOTHING);
    }

    /**
     * A definition; parts that the text leaves out are those of {@code base}.
     *
     * @throws AppException INPUT when it is no such text, with what is wrong
     */
    public static FormDefinition read(String text, FormDefinition base) {
        try {
            return read(JsonParser.parseString(text).getAsJsonObject(), base);
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | NullPointerException
                | StackOverflowError wrong) {
            throw new AppException(ErrorCode.INPUT, "填表设置读不懂。请用本程序写出的设置文件，或重新识别空表。", wrong);
        }
    }

    private static FormDefinition read(JsonObject json, FormDefinition base) {
        JsonElement heading = json.get("headingRows");
        JsonArray headings = heading == null ? null : heading.getAsJsonArray();
        FormChoice choice = base.choice();
        return new FormDefinition(
                string(json, "name", base.name()),
                string(json, "receiver", base.receiver()),
                string(json, "sheet", base.sheet()),
                headings == null ? base.firstHeading() : headings.get(0).getAsInt() - 1,
                headings == null
                        ? base.lastHeading()
                        : headings.get(headings.size() - 1).getAsInt() - 1,
                json.has("dataRows") ? list(json, "dataRows", FormJson::block) : base.blocks(),
                json.has("totalRow") ? number(json, "totalRow") : base.totalRow(),
                json.has("texts") ? list(json, "texts", FormJson::text) : base.texts(),
                json.has("columns") ? columns(json, base) : base.columns(),
                new FormChoice(
                        constant(FormChoice.Items.class, json, "items", choice.items()),
                        string(json, "community", choice.community()),
                        string(json, "category", choice.category()),
                        string(json, "department", choice.department()),
                        constant(FormChoice.Order.class, json, "order", choice.order()),
                        constant(FormChoice.Grouping.class, json, "grouping", choice.grouping()),
                        constant(FormChoice.Span.class, json, "span", choice.span())));
    }

    private static String string(JsonObject json, String key, String otherwise) {
        JsonElement element = json.get(key);
        return element == null || element.isJsonNull() ? otherwise : element.getAsString();
    }

    private static @Nullable Integer number(JsonObject json, String key) {
        JsonElement element = json.get(key);
        return element == null || element.isJsonNull() ? null : Integer.valueOf(element.getAsInt() - 1);
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> one) {
        List<T> values = new ArrayList<>();
        json.getAsJsonArray(key).forEach(element -> values.add(one.apply(element.getAsJsonObject())));
        return values;
    }

    private static FormBlock block(JsonObject json) {
        boolean named = json.has("named") && json.get("named").getAsBoolean();
        return new FormBlock(
                json.get("from").getAsInt() - 1, json.get("to").getAsInt() - 1, string(json, "group", ""), named);
    }

    private static FormText text(JsonObject json) {
        String cell = json.get("cell").getAsString();
        int digits = cell.replaceAll("[A-Za-z]+", "").length();
        String letters = cell.substring(0, cell.length() - digits);
        return new FormText(
                Integer.parseInt(cell.substring(letters.length())) - 1,
                index(letters),
                string(json, "found", ""),
                string(json, "pattern", ""));
    }

    /** Columns by their letters; those that are not named stay as they were. */
    private static List<FormColumn> columns(JsonObject json, FormDefinition base) {
        List<FormColumn> columns = new ArrayList<>(base.equals(NOTHING) ? List.of() : base.columns());
        for (JsonElement element : json.getAsJsonArray("columns")) {
            JsonObject one = element.getAsJsonObject();
            int index = index(one.get("column").getAsString());
            Optional<FormColumn> before = base.column(index);
            FormColumn column = column(one, before.orElseGet(() -> FormColumn.of(index, "", null, 0)));
            columns.removeIf(other -> other.index() == index);
            columns.add(column);
        }
        columns.sort((left, right) -> Integer.compare(left.index(), right.index()));
        return columns;
    }

    private static FormColumn column(JsonObject json, FormColumn before) {
        FormField field = before.field();
        if (json.has("field")) {
            String key = string(json, "field", "");
            field = key.isEmpty()
                    ? null
                    : FormField.ofKey(key)
                            .orElseThrow(() ->
                                    new AppException(ErrorCode.INPUT, "填表设置里的“" + key + "”不是本程序的字段。请改成 fill 列出的字段名。"));
        }
        List<String> sources = before.sources();
        if (json.has("sources")) {
            sources = new ArrayList<>();
            for (JsonElement source : json.getAsJsonArray("sources")) {
                sources.add(source.getAsString());
            }
        }
        int decimals = json.has("decimals") ? json.get("decimals").getAsInt() : before.decimals();
        return new FormColumn(
                before.index(),
                string(json, "heading", before.heading()),
                field,
                unit(string(json, "unit", before.unit().label())),
                Math.max(0, Math.min(MOST_DECIMALS, decimals)),
                string(json, "empty", before.nil()),
                sources,
                string(json, "words", before.words()));
    }

    private static MoneyUnit unit(String label) {
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AppException(ErrorCode.INPUT, "填表设置里的单位“" + label + "”不对。请写成 元、千元、万元、百万元或亿元。"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonObject json, String key, E otherwise) {
        String name = string(json, key, otherwise.name());
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter < 'A' || letter > 'Z' || index > 1000) {
                throw new IllegalArgumentException("column " + letters);
            }
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }
}
