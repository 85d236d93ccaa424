package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.DeadlineWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * One item while it is edited: every field and every small table as texts. Knows what differs from what is stored, makes
 * the edited item of it, and takes over what others store meanwhile. No services, no nodes.
 */
public final class ItemForm {
    private final LocalDate today;
    private final MoveDates moveDates;
    private final Map<ProjectField, FormField> fields = new EnumMap<>(ProjectField.class);
    private final FormTables tables;
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private Dossier stored;
    private boolean quiet;

    /**
     * The edited item and what stands against single texts of it.
     *
     * @param dossier the item; a text that cannot be read leaves the stored value
     * @param findings errors of such texts, of rows that are not complete, and of dates against the log of moves
     */
    public record Edited(Dossier dossier, List<Finding> findings) {}

    /**
     * @param stored the item as stored, or a new one with id 0
     * @param today completes dates without a year
     * @param person who is written down for a move that a typed date makes
     */
    public ItemForm(Dossier stored, LocalDate today, String person) {
        this.stored = stored;
        this.today = today;
        this.moveDates = new MoveDates(today, person);
        this.tables = new FormTables(today, this::changed);
        ProjectTexts.RULES.forEach((field, rule) -> add(field, rule.kind()));
        MoveDates.STATES.keySet().forEach(field -> add(field, FieldKind.DATE));
        fields.forEach((field, form) -> form.load(read(stored, field)));
        tables.load(stored);
        edits.set(0);
    }

    private void add(ProjectField field, FieldKind kind) {
        FormField form = new FormField(field.key(), field.label(), kind, today);
        form.textProperty().addListener((text, before, after) -> changed());
        fields.put(field, form);
    }

    private void changed() {
        if (!quiet) {
            edits.set(edits.get() + 1);
        }
    }

    /** Counts what is typed; a change of it means that something may have to be checked and kept. */
    public ReadOnlyIntegerProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    /** The item as stored. */
    public Dossier stored() {
        return stored;
    }

    /** A field: of the item itself, of those that hold several values, or a date of the life cycle. */
    public FormField field(ProjectField field) {
        return Objects.requireNonNull(fields.get(field), field.key());
    }

    /** Whether {@link #field} has it. */
    public boolean has(ProjectField field) {
        return fields.containsKey(field);
    }

    /** All fields. */
    public List<FormField> fields() {
        return List.copyOf(fields.values());
    }

    /** All small tables. */
    public FormTables tables() {
        return tables;
    }

    /** Whether anything differs from what is stored. */
    public boolean dirty() {
        return fields.values().stream().anyMatch(FormField::dirty) || tables.dirty();
    }

    /** Every field, cells included, that waits for a choice between mine and theirs. */
    public List<FormField> contested() {
        List<FormField> all = new ArrayList<>(fields.values());
        all.addAll(tables.cells());
        return all.stream()
                .filter(field -> field.elsewhereProperty().get() != null)
                .toList();
    }

    /** Begins anew with what is stored: nothing typed stays. */
    public void load(Dossier item) {
        quietly(() -> {
            stored = item;
            fields.forEach((field, form) -> {
                form.load(read(item, field));
            });
            tables.load(item);
        });
    }

    /** Takes over what is stored now and keeps what is typed; where both changed, the field waits for a choice. */
    public void rebase(Dossier item) {
        quietly(() -> {
            stored = item;
            fields.forEach((field, form) -> {
                form.rebase(read(item, field));
            });
            tables.rebase(item);
        });
    }

    /** Remembers what is being saved, so that its coming back is not taken for another's change. */
    public void sending() {
        fields.values().forEach(FormField::sending);
        tables.sending();
    }

    /** Shows the sum of the sub-items in a field, which then cannot be typed; the own value stays stored as it is. */
    public void lock(FormField field, String value) {
        quietly(() -> field.lock(value));
    }

    /** Lets a field be typed again, with the item's own value. */
    public void unlock(FormField field) {
        quietly(field::unlock);
    }

    /** Shows sums of the sub-items that the item has no row of its own for; see {@link FormRow#summed()}. */
    public void showSums(FormTable<?> table, List<Map<String, String>> sums) {
        quietly(() -> table.showSums(sums));
    }

    private static String read(Dossier item, ProjectField field) {
        Status state = MoveDates.STATES.get(field);
        return state != null
                ? MoveDates.text(item.moves(), state)
                : Objects.requireNonNull(ProjectTexts.RULES.get(field)).read().apply(item);
    }

    /** The item as typed. */
    public Edited edited() {
        List<Finding> findings = new ArrayList<>();
        fields.forEach((field, form) -> {
            if (!form.wrong().isEmpty()) {
                findings.add(Finding.error(field, form.wrong()));
            }
        });
        List<StatusMove> moves = moveDates.apply(stored.id(), stored.moves(), this::field, findings);
        Dossier dossier = tables.build(
                stored,
                ProjectTexts.project(stored.project(), this::field, today),
                ProjectTexts.links(stored, this::field),
                moves,
                findings);
        return new Edited(dossier, List.copyOf(findings));
    }

    /** Takes the date out of the deadline wording, as on leaving it, unless a date was typed by hand. */
    public void readDeadline() {
        FormField wording = field(ProjectField.DEADLINE_WORDING);
        FormField deadline = field(ProjectField.DEADLINE);
        if (wording.dirty() && (!deadline.dirty() || deadline.text().isBlank())) {
            DeadlineWording.Meaning meaning = DeadlineWording.parse(wording.text(), year());
            if (meaning instanceof DeadlineWording.Meaning.OnDay day) {
                deadline.type(FieldText.of(day.day()));
            }
        }
    }

    private int year() {
        return stored.listYears().stream()
                .max(Comparator.comparing(ListYear::year))
                .map(ListYear::year)
                .orElse(today.getYear());
    }

    /** What is typed and not stored. */
    public FormDraft draft() {
        Map<String, FormDraft.Cell> cells = new LinkedHashMap<>();
        fields.values().stream()
                .filter(FormField::dirty)
                .forEach(field -> cells.put(field.key(), new FormDraft.Cell(field.stored(), field.text())));
        return new FormDraft(cells, tables.draft());
    }

    /** Puts back what a draft holds; what was typed since stays. */
    public void restore(FormDraft draft) {
        quietly(() -> {
            draft.fields()
                    .forEach((key, cell) -> ProjectField.ofKey(key)
                            .filter(fields::containsKey)
                            .ifPresent(field -> field(field).restore(cell.stored(), cell.text())));
            tables.restore(draft.tables());
        });
        changed();
    }

    private void quietly(Runnable act) {
        boolean before = quiet;
        quiet = true;
        try {
            act.run();
        } finally {
            quiet = before;
        }
    }
}
