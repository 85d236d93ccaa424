package cn.banshi.work.list;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.store.journal.Tx;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.RowCopy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes new items that came with a file, parents before their sub-items; answers the ids of all codes. */
final class NewItemRows {
    private NewItemRows() {}

    static Map<String, Long> insert(Tx tx, Ledger ledger, List<Importing.Item> parentsFirst) {
        Map<String, Long> ids = new HashMap<>();
        for (Dossier dossier : ledger.all()) {
            ids.put(dossier.project().code(), dossier.id());
        }
        for (Importing.Item item : parentsFirst) {
            Project project = item.dossier().project();
            Long parentId = item.parentCode().isEmpty() ? null : ids.get(item.parentCode());
            tx.noteCode(project.code());
            long id = tx.insert(RowCopy.with(project, "parentId", parentId)).id();
            ids.put(project.code(), id);
            for (ProjectRow row : DossierRows.of(item.dossier())) {
                tx.insert(DossierRows.asNew(row, id));
            }
        }
        return ids;
    }
}
