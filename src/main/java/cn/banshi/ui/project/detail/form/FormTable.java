package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<@Nullable Finding> finding = new ReadOnlyObjectWrapper<>();
    private Map<Long, R> stored = Map.of();
    private List<Made> made = List.of();
    private final Map<Finding, FormField> unread = new LinkedHashMap<>();

    /** Which form row an item's row was made of, so that findings about it come back to its cells. */
    private record Made(ProjectRow row, FormRow of) {}

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
        return finding.getReadOnlyProperty();
    }

    /**
     * Shows what the checks say about these rows: at the cell where one is meant, and the worst of all at the table.
     *
     * @return how many places of the table have an error, and how many only a warning
     */
    public Marks show(List<Finding> findings) {
        Map<FormField, List<Finding>> cells = new LinkedHashMap<>();
        List<Finding> whole = new ArrayList<>();
        for (Finding one : findings) {
            FormField cell = cell(one);
            if (cell == null) {
                whole.add(one);
            } else {
                cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(one);
            }
        }
        rows.forEach(row -> row.fields().forEach(cell -> cell.show(cells.getOrDefault(cell, List.of()))));
        finding.set(
                findings.stream().min(Comparator.comparing(Finding::severity)).orElse(null));
        List<List<Finding>> places = new ArrayList<>(cells.values());
        places.add(whole);
        return Marks.of(places);
    }

    /** The cell that a finding means, null where it means none of them. */
    public @Nullable FormField cell(Finding one) {
        if (unread.containsKey(one)) {
            return unread.get(one);
        }
        FormRow row = one.row() == null
                ? null
                : made.stream()
                        .filter(any -> any.row().equals(one.row()))
                        .map(Made::of)
                        .findFirst()
                        .orElse(null);
        return row == null || !rows.contains(row)
                ? null
                : row.fields().stream()
                        .filter(cell -> cell.key().equals(one.field().key()))
                        .findFirst()
                        .orElse(null);
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
        made = List.of();
        unread.clear();
        finding.set(null);
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
        List<FormRow> next = new ArrayList<>();
        List<FormRow> fresh = new ArrayList<>();
        Map<Long, FormRow> known = new LinkedHashMap<>();
        List<FormRow> sums = rows.stream().filter(FormRow::summed).toList();
        for (FormRow row : rows) {
            if (row.summed()) {
                continue;
            }
            if (stored.containsKey(row.id())) {
                known.put(row.id(), row);
            } else if (row.id() == 0 || row.dirty()) {
                row.adopt(0);
                fresh.add(row);
            }
        }
        for (R now : all) {
            FormRow row = known.get(now.id());
            if (row == null && !removed.contains(now.id())) {
                row = arrived(now, fresh);
            } else if (row != null) {
                rebase(row, now);
            }
            if (row != null) {
                next.add(row);
            }
        }
        next.addAll(fresh);
        next.addAll(sums);
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private void rebase(FormRow row, R now) {
        spec.columns()
                .forEach(column -> row.field(column.key()).rebase(column.read().apply(now)));
    }

    private FormRow arrived(R now, List<FormRow> fresh) {
        for (FormRow row : fresh) {
            if (sameUnique(row, now) || (!row.sent().isEmpty() && sameAsSent(row, now))) {
                fresh.remove(row);
                row.adopt(now.id());
                rebase(row, now);
                return row;
            }
        }
        return row(now);
    }

    private boolean sameUnique(FormRow row, R now) {
        return spec.columns().stream()
                .filter(column -> column.key().equals(spec.unique()))
                .anyMatch(column ->
                        column.read().apply(now).equals(row.field(column.key()).text()));
    }

    private boolean sameAsSent(FormRow row, R now) {
        return spec.columns().stream().allMatch(column -> {
            String sent = Objects.requireNonNullElse(row.sent().get(column.key()), "");
            return column.read().apply(now).equals(FieldText.tidy(column.kind(), sent, today));
        });
    }

    /**
     * The rows as they shall be stored.
     *
     * @param findings takes what stands against it
     */
    List<R> build(long projectId, List<Finding> findings) {
        unread.clear();
        if (locked.get()) {
            made = List.of();
            return List.copyOf(stored.values());
        }
        List<R> built = new ArrayList<>();
        List<Made> pairs = new ArrayList<>();
        int position = stored.size();
        for (FormRow row : rows) {
            R base = stored.get(row.id());
            if (base != null && !row.dirty()) {
                built.add(base);
                pairs.add(new Made(base, row));
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
            pairs.add(new Made(next, row));
            Map<Finding, FormField> wrong = wrong(row, in);
            if (wrong.isEmpty()) {
                built.add(next);
            } else {
                unread.putAll(wrong);
                findings.addAll(wrong.keySet());
                if (base != null) {
                    built.add(base);
                }
            }
        }
        made = List.copyOf(pairs);
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
