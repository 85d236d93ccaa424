package cn.banshi.work.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.Ref;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a row of the office's data is referred to, by items and by other rows of the office's data. */
final class Uses {
    private final Row target;

    Uses(Row target) {
        this.target = target;
    }

    boolean in(Dossier dossier) {
        if (target instanceof OwnColumn column) {
            return !dossier.project().own().get(column.slot()).isBlank();
        }
        return !ofItem(dossier).isEmpty();
    }

    /** Rows of the item that refer to the target, the item's own row included. */
    List<Row> ofItem(Dossier dossier) {
        List<Row> rows = new ArrayList<>();
        if (refers(dossier.project())) {
            rows.add(dossier.project());
        }
        DossierRows.of(dossier).stream().filter(this::refers).forEach(rows::add);
        return rows;
    }

    /** Rows of the office's data that refer to the target: grids of a community, terms of a post. */
    List<Row> ofOffice(OfficeData office) {
        List<Row> rows = new ArrayList<>();
        office.grids().stream().filter(this::refers).forEach(rows::add);
        office.terms().stream().filter(this::refers).forEach(rows::add);
        return rows;
    }

    private boolean refers(Row row) {
        return !components(row).isEmpty();
    }

    /** Components of the row that refer to the target. */
    private List<String> components(Row row) {
        return components(RowKinds.of(row), row);
    }

    private <R extends Row> List<String> components(RowKind<R> kind, R row) {
        Map<String, @Nullable Object> values = null;
        List<String> found = new ArrayList<>();
        for (RowField field : kind.fields()) {
            if (field.ref() == Ref.NONE || !fits(field.ref(), row)) {
                continue;
            }
            if (values == null) {
                values = kind.values(row);
            }
            if (Long.valueOf(target.id()).equals(values.get(field.component()))) {
                found.add(field.component());
            }
        }
        return found;
    }

    /** The row with the target replaced by another id. */
    Row replaced(Row row, long other) {
        return replaced(RowKinds.of(row), row, other);
    }

    private <R extends Row> R replaced(RowKind<R> kind, R row, long other) {
        Map<String, @Nullable Object> values = new HashMap<>(kind.values(row));
        components(kind, row).forEach(component -> values.put(component, other));
        return kind.build(values);
    }

    private boolean fits(Ref ref, Row row) {
        Ref real = ref == Ref.LINK && row instanceof ProjectLink link ? Ref.of(link.role()) : ref;
        return switch (real) {
            case COMMUNITY -> target instanceof Community;
            case DEPARTMENT -> target instanceof Department;
            case LEADER -> target instanceof Leader;
            case NONE, PROJECT, LINK -> false;
            default -> target instanceof DictionaryValue value && value.kind() == real.dictionary();
        };
    }

    /** Whether such rows can be merged. */
    static boolean mergeable(Row row) {
        return row instanceof Community
                || row instanceof Department
                || row instanceof Leader
                || row instanceof DictionaryValue;
    }
}
