package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.ProjectRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings what is stored now into the rows that are being edited, and keeps what is typed. */
final class RowRebase<R extends ProjectRow> {
    private final RowSpec<R> spec;
    private final LocalDate today;
    private final Function<R, FormRow> make;

    /**
     * @param make makes the form row of a stored one
     */
    RowRebase(RowSpec<R> spec, LocalDate today, Function<R, FormRow> make) {
        this.spec = spec;
        this.today = today;
        this.make = make;
    }

    /**
     * The rows that the table has from now on: stored ones in their order, then what was added, then sums.
     *
     * @param rows as they stand in the table
     * @param all as they are stored now
     * @param removed ids of those that the clerk took away
     */
    List<FormRow> of(List<FormRow> rows, List<R> all, Set<Long> removed) {
        Set<Long> stored = all.stream().map(ProjectRow::id).collect(Collectors.toSet());
        List<FormRow> next = new ArrayList<>();
        List<FormRow> fresh = new ArrayList<>();
        Map<Long, FormRow> known = new LinkedHashMap<>();
        List<FormRow> sums = rows.stream().filter(FormRow::summed).toList();
        for (FormRow row : rows) {
            if (row.summed()) {
                continue;
            }
            if (stored.contains(row.id())) {
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
        return next;
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
        return make.apply(now);
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
}
