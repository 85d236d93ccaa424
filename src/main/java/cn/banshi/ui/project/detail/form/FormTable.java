package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The rows of one kind while they are edited. */
public final class FormTable<R extends ProjectRow> {
    private final RowSpec<R> spec;
    private final LocalDate today;
    private final Runnable changed;
    private final ObservableList<FormRow> rows = FXCollections.observableArrayList();
    private final Set<Long> removed = new LinkedHashSet<>();
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final TableFindings findings = new TableFindings(rows);
    private Map<Long, R> stored = Map.of();

    FormTable(RowSpec<R> spec, LocalDate today, Runnable changed) {
        this.spec = spec;
        this.today = today;
        this.changed = changed;
    }

    /** What is edited. */
    public RowSpec<R> spec() {
        return spec;
    }

    /** The rows as they stand in the table. */
    public ObservableList<FormRow> rows() {
        return rows;
    }

    /** Whether the rows are the sums of sub-items and cannot be edited. */
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /** The worst that the checks say about these rows, null when nothing. */
    public ReadOnlyObjectProperty<@Nullable Finding> findingProperty() {
        return findings.worstProperty();
    }

    /**
     * Shows what the checks say about these rows: at the cell where one is meant, and the worst of all at the table.
     *
     * @return how many places of the table have an error, and how many only a warning
     */
    public Marks show(List<Finding> found) {
        return findings.show(found);
    }

    /** The cell that a finding means, null where it means none of them. */
    public @Nullable FormField cell(Finding one) {
        return findings.cell(one);
    }

    /** The stored row behind a form row, null for a new one. */
    public @Nullable R stored(FormRow row) {
        return stored.get(row.id());
    }

    /** Adds an empty row at the end. */
    public FormRow add() {
        return add(Map.of());
    }

    /** Adds a row at the end that is saved once something besides these values is typed in it. */
    FormRow add(Map<String, String> given) {
        FormRow row = row(null);
        given.forEach((key, value) -> row.field(key).load(value));
        rows.add(row);
        return row;
    }

    /** Shows sums that the item has no row of its own for, one row each by the keys of its cells; nothing of them is stored. */
    void showSums(List<Map<String, String>> sums) {
        List<FormRow> before = rows.stream().filter(FormRow::summed).toList();
        boolean same = before.size() == sums.size();
        for (int i = 0; same && i < sums.size(); i++) {
            same = before.get(i).shows(sums.get(i));
        }
        if (!same) {
            rows.removeAll(before);
            sums.forEach(values -> {
                FormRow row = row(null);
                row.sum(values);
                rows.add(row);
            });
        }
    }

    /** Takes a row away; a sum stays. */
    public void remove(FormRow row) {
        if (row.summed()) {
            return;
        }
        if (row.id() != 0) {
            removed.add(row.id());
        }
        rows.remove(row);
        changed.run();
    }

    /** Whether anything differs from what is stored. */
    public boolean dirty() {
        return !locked.get() && (!removed.isEmpty() || rows.stream().anyMatch(FormRow::dirty));
    }

    private FormRow row(@Nullable R stored) {
        List<FormField> cells = new ArrayList<>();
        for (RowSpec.Column<R> column : spec.columns()) {
            FormField cell = new FormField(column.key(), column.label(), column.kind(), today);
            if (stored != null) {
                cell.load(column.read().apply(stored));
            }
            cell.textProperty().addListener((text, before, after) -> changed.run());
            cells.add(cell);
        }
        return new FormRow(cells, stored == null ? 0 : stored.id());
    }

    void load(List<R> all) {
        stored = byId(all);
        removed.clear();
        findings.clear();
        rows.setAll(all.stream().map(this::row).toList());
    }

    private Map<Long, R> byId(List<R> all) {
        return all.stream()
                .collect(Collectors.toMap(ProjectRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    void sending() {
        rows.forEach(FormRow::sending);
    }

    /** Takes over what is stored now, and keeps what is typed. */
    void rebase(List<R> all) {
        stored = byId(all);
        removed.retainAll(stored.keySet());
        List<FormRow> next = new RowRebase<>(spec, today, this::row).of(rows, all, removed);
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    /**
     * The rows as they shall be stored.
     *
     * @param against takes what stands against it
     */
    List<R> build(long projectId, List<Finding> against) {
        findings.forget();
        if (locked.get()) {
            return List.copyOf(stored.values());
        }
        List<R> built = new ArrayList<>();
        int position = stored.size();
        for (FormRow row : rows) {
            R base = stored.get(row.id());
            if (base != null && !row.dirty()) {
                built.add(base);
                findings.made(base, row);
                continue;
            }
            if (base == null && !row.dirty()) {
                continue;
            }
            if (base == null) {
                position++;
            }
            RowReader in = new RowReader(row, today);
            R next = spec.builder()
                    .build(
                            in,
                            new RowSpec.Identity<>(row.id(), base == null ? 0 : base.version(), projectId, base),
                            position);
            findings.made(next, row);
            Map<Finding, FormField> wrong = wrong(row, in);
            if (wrong.isEmpty()) {
                built.add(next);
            } else {
                findings.unread(wrong);
                against.addAll(wrong.keySet());
                if (base != null) {
                    built.add(base);
                }
            }
        }
        return List.copyOf(built);
    }

    /** What stands against single texts of a row, else the first that is missing. */
    private Map<Finding, FormField> wrong(FormRow row, RowReader in) {
        Map<Finding, FormField> wrong = new LinkedHashMap<>();
        for (FormField cell : row.fields()) {
            if (!cell.wrong().isEmpty()) {
                wrong.put(wrong(row, cell, cell.wrong()), cell);
            }
        }
        if (wrong.isEmpty() && !in.missing().isEmpty()) {
            FormField cell = row.field(in.missingKey());
            wrong.put(wrong(row, cell, in.missing()), cell);
        }
        return wrong;
    }

    private Finding wrong(FormRow row, FormField cell, String sentence) {
        ProjectField field = ProjectField.ofKey(cell.key())
                .filter(spec.fields()::contains)
                .orElseGet(() -> spec.fields().iterator().next());
        return Finding.error(field, Texts.of("detail.wrong.row", spec.label(), rows.indexOf(row) + 1, sentence));
    }

    /** What is typed and not stored. */
    FormDraft.TableDraft draft() {
        List<FormDraft.RowDraft> changedRows = new ArrayList<>();
        for (FormRow row : rows) {
            if (row.dirty()) {
                changedRows.add(FormDraft.RowDraft.of(row));
            }
        }
        return new FormDraft.TableDraft(List.copyOf(removed), changedRows);
    }

    /** Puts back what a draft holds. */
    void restore(FormDraft.TableDraft draft) {
        if (locked.get()) {
            return;
        }
        for (long id : draft.removed()) {
            rows.stream().filter(row -> row.id() == id).findFirst().ifPresent(this::remove);
        }
        for (FormDraft.RowDraft rowDraft : draft.rows()) {
            FormRow row = rows.stream()
                    .filter(one -> rowDraft.id() == 0 ? one.madeFor(rowDraft.cells()) : one.id() == rowDraft.id())
                    .findFirst()
                    .orElseGet(this::add);
            rowDraft.cells().forEach((key, cell) -> {
                if (spec.columns().stream().anyMatch(column -> column.key().equals(key))) {
                    row.field(key).restore(row.id() == 0 ? "" : cell.stored(), cell.text());
                }
            });
        }
    }
}
