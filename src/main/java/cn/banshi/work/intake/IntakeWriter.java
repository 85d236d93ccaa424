package cn.banshi.work.intake;

import cn.banshi.domain.Row;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.store.journal.Tx;
import cn.banshi.work.project.NewItems;
import cn.banshi.work.rows.DossierDiff;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.RowCopy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Writes the proposals of a review within one transaction; first what they refer to. */
final class IntakeWriter {
    private static final Set<String> REFERENCES =
            Set.of("communityId", "categoryId", "natureId", "leadDepartmentId", "targetId", "sourceId");
    private static final Set<String> PARTS = Set.of("basics", "duty");

    private final Tx tx;
    private final Pending pending;
    private final NewItems items;
    private final ListNumbers numbers;
    private final Map<Long, Long> ids = new HashMap<>();
    private final Map<String, Long> parents = new HashMap<>();

    IntakeWriter(Tx tx, Pending pending, Ledger ledger, NewItems items) {
        this.tx = tx;
        this.pending = pending;
        this.items = items;
        this.numbers = new ListNumbers(ledger);
        ledger.items().forEach(dossier -> parents.put(dossier.project().code(), dossier.id()));
    }

    void write(List<Proposal> proposals, IntakeProgress progress) {
        int done = 0;
        for (Proposal proposal : proposals) {
            if (!progress.goesOn(done++)) {
                throw new CancellationException();
            }
            if (proposal instanceof Proposal.Item item) {
                write(item);
            } else if (proposal instanceof Proposal.Office office) {
                write(office.row());
            }
        }
    }

    private void write(Row row) {
        if (row.id() < 0) {
            ids.computeIfAbsent(row.id(), this::create);
        } else {
            tx.update(row);
        }
    }

    private void write(Proposal.Item item) {
        Dossier edited = settled(item.edited());
        Dossier base = item.base();
        if (base == null) {
            insert(edited, item);
        } else {
            DossierDiff.between(base, edited).apply(tx);
        }
    }

    private void insert(Dossier dossier, Proposal.Item item) {
        Long parentId = item.parentCode().isEmpty()
                ? null
                : Long.valueOf(Objects.requireNonNull(parents.get(item.parentCode()), item.parentCode()));
        Project project = RowCopy.with(dossier.project(), "parentId", parentId);
        if (project.code().isEmpty()) {
            project = RowCopy.with(project, "code", code(project, item));
        } else {
            tx.noteCode(project.code());
        }
        long id = tx.insert(project).id();
        if (project.parentId() == null) {
            parents.putIfAbsent(project.code(), id);
        }
        for (ProjectRow row : DossierRows.of(numbers.numbered(dossier))) {
            tx.insert(DossierRows.asNew(row, id));
        }
    }

    private String code(Project project, Proposal.Item item) {
        return project.parentId() == null
                ? tx.nextCode(items.prefix(project.basics().communityId(), item.listYear()))
                : tx.nextSubCode(item.parentCode());
    }

    /** The item with real ids in the place of pending ones. */
    private Dossier settled(Dossier dossier) {
        Dossier rows = DossierRows.map(dossier, this::settled);
        return RowCopy.with(rows, "project", settled(dossier.project()));
    }

    private <R> R settled(R row) {
        Set<Boolean> touched = new HashSet<>();
        R settled = RowCopy.map(row, (name, value) -> {
            Object next = REFERENCES.contains(name) && value instanceof Long id
                    ? id(id)
                    : PARTS.contains(name) && value != null ? settled(value) : value;
            touched.add(next != value);
            return next;
        });
        return touched.contains(true) ? settled : row;
    }

    private @Nullable Object id(Long id) {
        return id >= 0 ? id : ids.computeIfAbsent(id, this::create);
    }

    private Long create(Long pendingId) {
        Row row = Objects.requireNonNull(pending.rows().get(pendingId));
        return tx.insert(RowCopy.with(row, "id", 0L)).id();
    }
}
