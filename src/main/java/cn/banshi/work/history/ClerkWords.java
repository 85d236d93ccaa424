package cn.banshi.work.history;

import cn.banshi.domain.Row;
import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKind;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns row changes of the journal into field changes in the clerk's words. */
final class ClerkWords {
    /** What tells rows of a kind apart, by table; others are called by their kind alone. */
    private static final Map<String, String> KEYS = Map.of(
            "monthly_progress", "month",
            "list_year", "year",
            "payment", "month",
            "funding", "sourceId",
            "target", "name",
            "adjustment", "target");

    private static final Set<String> UNSAID = Set.of("position");

    /** Components of a move that tell the states. */
    private static final Set<String> STATES = Set.of("from", "to");

    private final Ledger ledger;
    private final ValueWords words;
    private final Map<Long, String> goneNames = new HashMap<>();
    private final Map<String, String> removed = new HashMap<>();

    ClerkWords(Ledger ledger) {
        this.ledger = ledger;
        this.words = new ValueWords(ledger, removed);
    }

    /** What changes say; names of what went in the same change set are known from {@code all} of its rows. */
    List<FieldChange> fields(List<RowChange> changes, List<RowChange> all) {
        for (RowChange change : all) {
            String name = change.after().isEmpty() ? change.before().get("name") : null;
            if (name != null) {
                removed.put(ValueWords.key(change.table(), change.rowId()), name);
            }
        }
        for (RowChange change : changes) {
            if (change.table().equals(RowKinds.PROJECT.table())) {
                String code = either(change, "code");
                String name = either(change, "name");
                goneNames.put(change.rowId(), (code + " " + name).strip());
            }
        }
        List<FieldChange> fields = new ArrayList<>();
        for (RowChange change : changes) {
            RowKind<?> kind = RowKinds.named(change.table());
            if (kind != null) {
                add(kind, change, fields);
            }
        }
        return List.copyOf(fields);
    }

    private void add(RowKind<?> kind, RowChange change, List<FieldChange> into) {
        String item = item(kind, change);
        if (kind.type() == ProjectLink.class) {
            addLink(item, change, into);
            return;
        }
        String prefix = prefix(kind, change);
        boolean move = kind.type() == StatusMove.class
                && (change.before().isEmpty() || change.after().isEmpty());
        if (move) {
            addMove(kind, item, change, into);
        }
        for (RowField field : kind.fields()) {
            String column = field.column();
            if (move && STATES.contains(field.component())) {
                continue;
            }
            boolean touched =
                    change.before().containsKey(column) || change.after().containsKey(column);
            if (touched && !UNSAID.contains(field.component())) {
                String before = words.words(field, change.before().get(column));
                String after = words.words(field, change.after().get(column));
                if (!before.equals(after)) {
                    into.add(new FieldChange(change.projectId(), item, prefix + field.label(), before, after));
                }
            }
        }
    }

    /** A move of the log reads as what it did to the item: from one state to the other. */
    private void addMove(RowKind<?> kind, String item, RowChange change, List<FieldChange> into) {
        boolean made = change.before().isEmpty();
        Map<String, @Nullable String> row = made ? change.after() : change.before();
        Map<String, String> states = new HashMap<>();
        for (RowField field : kind.fields()) {
            if (STATES.contains(field.component())) {
                states.put(field.component(), words.words(field, row.get(field.column())));
            }
        }
        String from = states.getOrDefault("from", "");
        String to = states.getOrDefault("to", "");
        into.add(new FieldChange(change.projectId(), item, "状态", made ? from : to, made ? to : from));
    }

    private void addLink(String item, RowChange change, List<FieldChange> into) {
        String role = either(change, "role");
        if (role.isEmpty()) {
            Row row = row(change);
            role = row instanceof ProjectLink link ? link.role().name() : "";
        }
        if (!role.isEmpty()) {
            LinkRole field = LinkRole.valueOf(role);
            String before = words.linked(field, change.before().get("target_id"));
            String after = words.linked(field, change.after().get("target_id"));
            if (!before.equals(after)) {
                into.add(new FieldChange(change.projectId(), item, field.label(), before, after));
            }
        }
    }

    private String item(RowKind<?> kind, RowChange change) {
        Long projectId = change.projectId();
        if (projectId == null) {
            Row row = row(change);
            String name = row == null ? either(change, "name") : RowKinds.nameOf(row);
            return name.isEmpty() || name.equals(kind.label()) ? kind.label() : kind.label() + " " + name;
        }
        Dossier dossier = ledger.dossier(projectId);
        return dossier == null
                ? goneNames.getOrDefault(projectId, "已删除的项目")
                : dossier.project().code() + " " + dossier.project().name();
    }

    private String prefix(RowKind<?> kind, RowChange change) {
        if (change.projectId() == null || kind == RowKinds.PROJECT) {
            return "";
        }
        String key = KEYS.get(kind.table());
        if (key == null) {
            return kind.label() + "：";
        }
        RowField field = kind.fields().stream()
                .filter(one -> one.component().equals(key))
                .findFirst()
                .orElseThrow();
        String text = either(change, field.column());
        Row row = text.isEmpty() ? row(change) : null;
        if (row != null) {
            Object value = RowKinds.of(row).values(row).get(key);
            text = value == null ? "" : value.toString();
        }
        return kind.label() + "（" + words.words(field, text) + "）：";
    }

    /** The row as it stands now, null where it is gone. */
    private @Nullable Row row(RowChange change) {
        Long projectId = change.projectId();
        Dossier dossier = projectId == null ? null : ledger.dossier(projectId);
        Stream<? extends Row> rows = dossier == null ? officeRows() : DossierRows.of(dossier).stream();
        return rows.filter(row ->
                        row.id() == change.rowId() && RowKinds.of(row).table().equals(change.table()))
                .findFirst()
                .orElse(null);
    }

    private Stream<Row> officeRows() {
        OfficeData office = ledger.office();
        return Stream.of(
                        List.of(office.office()),
                        office.communities(),
                        office.grids(),
                        office.departments(),
                        office.leaders(),
                        office.terms(),
                        office.values(),
                        office.ownColumns())
                .flatMap(List::stream);
    }

    private static String either(RowChange change, String column) {
        String after = change.after().get(column);
        String before = change.before().get(column);
        return after != null ? after : before != null ? before : "";
    }
}
