package cn.banshi.work.rows;

import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.store.journal.Tx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two states of an item, row by row. Rows are the same when their kind and id are.
 *
 * @param project the item's own row where it differs, else null
 * @param inserts rows that are new (id 0)
 * @param updates rows that differ
 * @param deletes rows that are gone
 */
public record DossierDiff(
        @Nullable Project project, List<ProjectRow> inserts, List<ProjectRow> updates, List<ProjectRow> deletes) {

    /** The way from {@code base} to {@code edited}; new rows are given to the item. */
    public static DossierDiff between(Dossier base, Dossier edited) {
        Map<Key, ProjectRow> before = new LinkedHashMap<>();
        DossierRows.of(base).forEach(row -> before.put(Key.of(row), row));
        List<ProjectRow> inserts = new ArrayList<>();
        List<ProjectRow> updates = new ArrayList<>();
        for (ProjectRow row : DossierRows.of(edited)) {
            ProjectRow old = row.id() == 0 ? null : before.remove(Key.of(row));
            if (old == null) {
                inserts.add(DossierRows.asNew(row, base.id()));
            } else if (!old.equals(row)) {
                updates.add(row);
            }
        }
        return new DossierDiff(
                base.project().equals(edited.project()) ? null : edited.project(),
                inserts,
                updates,
                List.copyOf(before.values()));
    }

    /** Writes the difference; what goes away makes room before what is new. */
    public void apply(Tx tx) {
        deletes.forEach(tx::delete);
        if (project != null) {
            tx.update(project);
        }
        updates.forEach(tx::update);
        inserts.forEach(tx::insert);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return project == null && inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
    }

    private record Key(Class<?> kind, long id) {
        static Key of(ProjectRow row) {
            return new Key(row.getClass(), row.id());
        }
    }
}
