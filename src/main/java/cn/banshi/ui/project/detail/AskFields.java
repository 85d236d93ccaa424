package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.project.detail.form.FieldKind;
import cn.banshi.ui.project.detail.form.FormField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The few fields in which an act on the item asks for what it needs, and what stands against them. */
final class AskFields {
    private final LocalDate today;
    private final Map<ProjectField, FormField> fields = new EnumMap<>(ProjectField.class);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    AskFields(LocalDate today) {
        this.today = today;
    }

    /** Asks for a field under its own name. */
    AskFields with(ProjectField field, FieldKind kind) {
        return with(field, field.key(), field.label(), kind);
    }

    /** Asks under another name for what goes into a field. */
    AskFields with(ProjectField field, String key, String label, FieldKind kind) {
        fields.put(field, new FormField(key, label, kind, today));
        return this;
    }

    FormField field(ProjectField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** A sentence that belongs to no single field. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Empties the fields; nothing stands against them. */
    void clear() {
        fields.values().forEach(field -> field.type(""));
        accept();
    }

    /** Nothing stands against what is typed. */
    void accept() {
        refusal.set("");
        fields.values().forEach(field -> field.show(List.of()));
    }

    /** Refuses what is typed as a whole. */
    void refuse(String sentence) {
        refusal.set(sentence);
    }

    /** Shows findings at their fields, and those that mean none of them as sentences. */
    void refuse(List<Finding> findings) {
        fields.forEach((field, shown) -> shown.show(
                findings.stream().filter(finding -> finding.field() == field).toList()));
        refusal.set(findings.stream()
                .filter(finding -> !fields.containsKey(finding.field()))
                .map(Finding::sentence)
                .collect(Collectors.joining("；")));
    }
}
