package cn.banshi.work.project;

import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.store.journal.Tx;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.Refused;
import java.util.List;

/** Writes a whole new item. */
final class NewRows {
    private NewRows() {}

    static long insert(Tx tx, NewItems items, Dossier complete, int year) {
        Project project = RowCopy.map(complete.project(), (name, value) -> switch (name) {
            case "id", "version" -> 0L;
            case "code" -> complete.project().code().isBlank() ? code(tx, items, complete, year) : value;
            default -> value;
        });
        return insert(tx, project, complete);
    }

    /** The item under a project row that has its code; all rows become new ones. */
    static long insert(Tx tx, Project project, Dossier complete) {
        tx.noteCode(project.code());
        long id = tx.insert(project).id();
        for (ProjectRow row : DossierRows.of(complete)) {
            tx.insert(DossierRows.asNew(row, id));
        }
        return id;
    }

    private static String code(Tx tx, NewItems items, Dossier complete, int year) {
        Long parentId = complete.project().parentId();
        if (parentId == null) {
            return tx.nextCode(items.prefix(complete.project().basics().communityId(), year));
        }
        Dossier parent = items.ledger().dossier(parentId);
        if (parent == null || parent.project().parentId() != null) {
            throw new Refused(List.of(Finding.error(ProjectField.PARENT, "子项目只能放在一个不是子项目的项目下面。请另选上级项目")));
        }
        return tx.nextSubCode(parent.project().code());
    }
}
