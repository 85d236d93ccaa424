package cn.banshi.ui.project.detail.form;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed and not saved, as it is kept in a draft.
 *
 * @param fields cells by field key
 * @param tables by table key
 */
public record FormDraft(Map<String, Cell> fields, Map<String, TableDraft> tables) {
    /** Nothing typed. */
    public static final FormDraft NONE = new FormDraft(Map.of(), Map.of());

    private static final Gson GSON = new Gson();

    /**
     * One typed text.
     *
     * @param stored what was stored when it was typed
     * @param text what was typed
     */
    public record Cell(String stored, String text) {}

    /**
     * What was typed in one row.
     *
     * @param id the stored row, 0 for a new one
     */
    public record RowDraft(long id, Map<String, Cell> cells) {
        static RowDraft of(FormRow row) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            row.fields().stream()
                    .filter(field -> row.id() == 0 ? !field.own().isEmpty() : field.dirty())
                    .forEach(field -> cells.put(field.key(), new Cell(field.stored(), field.own())));
            return new RowDraft(row.id(), cells);
        }
    }

    /**
     * What was done in one table.
     *
     * @param removed ids of rows taken away
     */
    public record TableDraft(List<Long> removed, List<RowDraft> rows) {}

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return fields.isEmpty() && tables.isEmpty();
    }

    /** For the ledger's draft table. */
    public String toJson() {
        return GSON.toJson(this);
    }

    /** Reads it back; empty where an older program wrote something else. */
    public static Optional<FormDraft> fromJson(String json) {
        try {
            FormDraft draft = GSON.fromJson(json, FormDraft.class);
            return draft == null || draft.fields == null || draft.tables == null
                    ? Optional.empty()
                    : Optional.of(draft);
        } catch (JsonParseException | NumberFormatException notADraft) {
            return Optional.empty();
        }
    }
}
