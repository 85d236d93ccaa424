package cn.banshi.ui.basics;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.basics.RowFinding;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A row while it is edited: every field as typed, what is wrong with it, and what differs from the stored row. */
final class RowForm {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final List<FormField> fields;
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, StringProperty> wrong = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private Row base;

    RowForm(Row base, OfficeData office) {
        this.base = base;
        this.fields = FormFields.of(base, office);
        Map<String, @Nullable Object> values = RowKinds.of(base).values(base);
        for (FormField field : fields) {
            String text = text(values.get(field.component()));
            stored.put(field.component(), text);
            StringProperty typed = new SimpleStringProperty(text);
            StringProperty sentence = new SimpleStringProperty("");
            typed.addListener(change -> {
                sentence.set("");
                changed.set(!changes().isEmpty());
            });
            texts.put(field.component(), typed);
            wrong.put(field.component(), sentence);
        }
    }

    /** As typed; a reference that is not chosen yet is empty. */
    private static String text(@Nullable Object value) {
        if (value == null || Long.valueOf(0).equals(value)) {
            return "";
        }
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }

    Row base() {
        return base;
    }

    boolean isNew() {
        return base.id() == 0;
    }

    List<FormField> fields() {
        return fields;
    }

    StringProperty text(String component) {
        return Objects.requireNonNull(texts.get(component));
    }

    /** Why the field cannot be saved; empty while nothing is known against it. */
    StringProperty wrong(String component) {
        return Objects.requireNonNull(wrong.get(component));
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    boolean isChanged() {
        return changed.get();
    }

    /** What was typed over the stored row, by component. */
    Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        texts.forEach((component, typed) -> {
            if (!typed.get().equals(stored.get(component))) {
                changes.put(component, typed.get());
            }
        });
        return changes;
    }

    /** Puts kept texts back. */
    void restore(Map<String, String> changes) {
        changes.forEach((component, typed) -> {
            StringProperty text = texts.get(component);
            if (text != null) {
                text.set(typed);
            }
        });
    }

    /** Back to the stored row. */
    void discard() {
        texts.forEach((component, typed) -> typed.set(Objects.requireNonNull(stored.get(component))));
        wrong.values().forEach(sentence -> sentence.set(""));
    }

    /** Follows the stored row; what was typed stays. */
    void rebase(Row now) {
        Map<String, String> typed = changes();
        base = now;
        Map<String, @Nullable Object> values = RowKinds.of(now).values(now);
        for (FormField field : fields) {
            String text = text(values.get(field.component()));
            stored.put(field.component(), text);
            if (!typed.containsKey(field.component())) {
                text(field.component()).set(text);
            }
        }
        changed.set(!changes().isEmpty());
    }

    /**
     * The row was saved: fields that were sent show it as it is stored now.
     *
     * @param sent what was typed when it was sent; what was typed since stays
     */
    void saved(Row now, Map<String, String> sent) {
        rebase(now);
        sent.forEach((component, typed) -> {
            if (text(component).get().equals(typed)) {
                text(component).set(Objects.requireNonNull(stored.get(component)));
            }
        });
        changed.set(!changes().isEmpty());
    }

    /** The row as typed; null where a field cannot be read, which then says why. */
    @Nullable
    Row read() {
        RowKind<Row> kind = RowKinds.of(base);
        Map<String, @Nullable Object> values = new HashMap<>(kind.values(base));
        boolean readable = true;
        for (FormField field : fields) {
            String typed = text(field.component()).get().strip();
            String sentence = trouble(field, kind, typed);
            wrong(field.component()).set(sentence);
            if (sentence.isEmpty()) {
                values.put(field.component(), value(kind, field.component(), typed));
            } else {
                readable = false;
            }
        }
        return readable ? kind.build(values) : null;
    }

    private static String trouble(FormField field, RowKind<Row> kind, String typed) {
        if (typed.isEmpty()) {
            boolean mayBeEmpty = !field.required() && (!field.number() || kind.nullable(field.component()));
            String key = field.choices().isEmpty() ? "basics.wrong.empty" : "basics.wrong.choose";
            return mayBeEmpty ? "" : Texts.of(key, field.label());
        }
        boolean number = field.number() && !WHOLE.matcher(digits(typed)).matches();
        return number ? Texts.of("basics.wrong.number", field.label()) : "";
    }

    private static String digits(String typed) {
        return ChineseText.toHalfWidth(typed).replaceAll("[,\\s]", "");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is only known here
    private static @Nullable Object value(RowKind<Row> kind, String component, String typed) {
        Class<?> type = kind.fields().stream()
                .filter(field -> field.component().equals(component))
                .findFirst()
                .orElseThrow()
                .type();
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, typed);
        }
        if (type == String.class) {
            return component.equals("code") || component.equals("codeLetters")
                    ? ChineseText.toHalfWidth(typed).toUpperCase(java.util.Locale.ROOT)
                    : typed;
        }
        if (typed.isEmpty()) {
            return null;
        }
        return type == long.class ? (Object) Long.valueOf(typed) : Integer.valueOf(digits(typed));
    }

    /** Shows why the row was refused. */
    void refuse(List<RowFinding> findings) {
        for (RowFinding finding : findings) {
            StringProperty sentence = wrong.get(finding.component());
            if (sentence != null) {
                sentence.set(finding.sentence());
            }
        }
    }

    /** The first field with something wrong, null where there is none. */
    @Nullable
    FormField firstWrong() {
        return fields.stream()
                .filter(field -> !wrong(field.component()).get().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** How many fields have something wrong. */
    long wrongCount() {
        return wrong.values().stream()
                .filter(sentence -> !sentence.get().isEmpty())
                .count();
    }
}
