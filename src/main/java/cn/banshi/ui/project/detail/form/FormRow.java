package cn.banshi.ui.project.detail.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One row of a small table: its cells as fields. */
public final class FormRow {
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private long id;
    private Map<String, String> sent = Map.of();
    private boolean summed;

    FormRow(List<FormField> cells, long id) {
        cells.forEach(cell -> fields.put(cell.key(), cell));
        this.id = id;
    }

    /** Id of the stored row, 0 for a new one. */
    public long id() {
        return id;
    }

    void adopt(long newId) {
        this.id = newId;
    }

    /** Whether the whole row is a sum of sub-items that the item has no row of its own for (由子项目合计); never stored. */
    public boolean summed() {
        return summed;
    }

    void sum(Map<String, String> values) {
        summed = true;
        fields.forEach((key, field) -> field.lock(values.getOrDefault(key, "")));
    }

    /** Whether it shows these sums. */
    boolean shows(Map<String, String> values) {
        return fields.values().stream().allMatch(field -> field.text().equals(values.getOrDefault(field.key(), "")));
    }

    /** The cell of a column. */
    public FormField field(String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    /** The cells in the order of the columns. */
    public Collection<FormField> fields() {
        return fields.values();
    }

    /** Whether a cell differs from what is stored. */
    public boolean dirty() {
        return fields.values().stream().anyMatch(FormField::dirty);
    }

    /** Whether this is the empty row that was made for these values, with nothing typed in it. */
    boolean madeFor(Map<String, FormDraft.Cell> cells) {
        return id == 0
                && !dirty()
                && fields.values().stream().anyMatch(field -> !field.stored().isEmpty())
                && fields.values().stream()
                        .filter(field -> !field.stored().isEmpty())
                        .allMatch(field -> {
                            FormDraft.Cell cell = cells.get(field.key());
                            return cell != null && cell.text().equals(field.stored());
                        });
    }

    void sending() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.values().forEach(field -> {
            field.sending();
            texts.put(field.key(), field.own());
        });
        sent = texts;
    }

    /** The texts of this new row when it was last sent; empty where it never was. */
    Map<String, String> sent() {
        return sent;
    }
}
