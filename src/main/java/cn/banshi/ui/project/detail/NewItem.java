package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormDraft;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.project.NewItems;
import cn.banshi.work.project.NewProject;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new item begins with. */
final class NewItem {
    private NewItem() {}

    /** An item with nothing filled. */
    static Dossier blank(@Nullable Long parentId) {
        return Dossier.of(RowCopy.with(NewItems.blank().project(), "parentId", parentId));
    }

    /** What the quick form already holds. */
    static FormDraft typed(NewProject quick) {
        Map<ProjectField, String> texts = new LinkedHashMap<>();
        texts.put(ProjectField.NAME, quick.name());
        texts.put(ProjectField.COMMUNITY, FieldText.of(quick.communityId()));
        texts.put(ProjectField.CATEGORY, FieldText.of(quick.categoryId()));
        texts.put(ProjectField.LEAD_DEPARTMENT, FieldText.of(quick.leadDepartmentId()));
        texts.put(ProjectField.DEADLINE_WORDING, quick.deadlineWording());
        texts.put(ProjectField.DEADLINE, FieldText.of(quick.deadline()));
        return draft(texts);
    }

    /** What a 子项目 takes over from its parent. */
    static FormDraft typed(Desk desk, @Nullable Long parentId) {
        Dossier parent = parentId == null ? null : desk.ledger().dossier(parentId);
        if (parent == null) {
            return FormDraft.NONE;
        }
        Project project = parent.project();
        Map<ProjectField, String> texts = new LinkedHashMap<>();
        texts.put(
                ProjectField.COMMUNITY,
                FieldText.of(Long.valueOf(project.basics().communityId())));
        texts.put(ProjectField.CATEGORY, FieldText.of(project.basics().categoryId()));
        texts.put(ProjectField.LEAD_DEPARTMENT, FieldText.of(project.duty().leadDepartmentId()));
        texts.put(ProjectField.DEADLINE_WORDING, project.schedule().deadlineWording());
        LocalDate deadline = project.schedule().deadline();
        texts.put(ProjectField.DEADLINE, FieldText.of(deadline));
        return draft(texts);
    }

    private static FormDraft draft(Map<ProjectField, String> texts) {
        Map<String, FormDraft.Cell> cells = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                cells.put(field.key(), new FormDraft.Cell("", text));
            }
        });
        return new FormDraft(cells, Map.of());
    }
}
