package cn.banshi.ui.project.detail;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import javafx.scene.Node;

/** 基本信息. */
final class BasicsSection {
    private BasicsSection() {}

    static Node make(DetailModel model, Fields fields, Places places) {
        ListNumberBox number = new ListNumberBox(model, fields, places);
        Section section = new Section(Texts.of("detail.section.basics"))
                .add(ProjectField.NAME, fields.of(ProjectField.NAME), 2)
                .add(ProjectField.LIST_NUMBER, false, number, number, 1)
                .add(ProjectField.COMMUNITY, fields.of(ProjectField.COMMUNITY))
                .add(ProjectField.COMMUNITIES, fields.of(ProjectField.COMMUNITIES))
                .add(ProjectField.CATEGORY, fields.of(ProjectField.CATEGORY))
                .add(ProjectField.PLACE, fields.of(ProjectField.PLACE), 2)
                .add(ProjectField.NATURE, fields.of(ProjectField.NATURE))
                .add(ProjectField.CONTENT, fields.of(ProjectField.CONTENT), 3)
                .add(ProjectField.LEVELS, fields.of(ProjectField.LEVELS))
                .add(ProjectField.BUILD_KIND, fields.of(ProjectField.BUILD_KIND))
                .add(ProjectField.CAMPAIGNS, fields.of(ProjectField.CAMPAIGNS))
                .add(ProjectField.CHANNEL, fields.of(ProjectField.CHANNEL));
        for (OwnColumn own : model.ledger().office().ownColumns()) {
            if (own.active()) {
                ProjectField field = ProjectField.ofKey("own" + own.slot()).orElseThrow();
                FieldBox box = fields.of(field);
                Labelled words = own::name;
                section.add(words, false, box, box.focus(), 1);
            }
        }
        EditTable<?> years =
                new EditTable<>(model, places, model.form().tables().listYears(), 0.7, 0.8, 0.8, 2.6, 1.2, 1.1);
        return section.whole(Blocks.head(
                        Texts.of("detail.block.list.years"), years.addButton(Texts.of("detail.add.list.year"))))
                .whole(years);
    }
}
