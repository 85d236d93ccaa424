package cn.banshi.ui.project.detail;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FormTables;
import javafx.scene.Node;

/** 备注: public or not, ★, remark, dated notes, and lights set by hand. */
final class RemarkSection {
    private RemarkSection() {}

    static Node make(DetailModel model, Fields fields, Places places) {
        FormTables tables = model.form().tables();
        FieldBox open = fields.of(ProjectField.OPEN);
        FieldBox starred = fields.of(ProjectField.STARRED);
        Labelled none = () -> "";
        return new Section(Texts.of("detail.section.remark"))
                .add(ProjectField.REMARK, fields.of(ProjectField.REMARK), 3)
                .add(none, false, open, open.focus(), 1)
                .add(none, false, starred, starred.focus(), 1)
                .whole(Blocks.of(
                        new EditTable<>(model, places, tables.notes(), 1, 5),
                        tables.notes(),
                        ProjectField.NOTES.label(),
                        Texts.of("detail.add.note")))
                .whole(Blocks.of(
                        new EditTable<>(model, places, tables.lights(), 1, 1, 1, 3),
                        tables.lights(),
                        Texts.of("detail.block.lights"),
                        Texts.of("detail.add.light")));
    }
}
