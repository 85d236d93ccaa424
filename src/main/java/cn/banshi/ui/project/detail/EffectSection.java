package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FormTables;
import javafx.scene.Node;

/** 效果: who is served, acceptance, notices, surveys, follow-up checks. */
final class EffectSection {
    private EffectSection() {}

    static Node make(DetailModel model, Fields fields, Places places) {
        FormTables tables = model.form().tables();
        return new Section(Texts.of("detail.section.effect"))
                .add(ProjectField.HOUSEHOLDS, fields.of(ProjectField.HOUSEHOLDS, Texts.of("detail.unit.households")))
                .add(ProjectField.PEOPLE, fields.of(ProjectField.PEOPLE, Texts.of("detail.unit.people")))
                .add(
                        ProjectField.PERSON_TIMES,
                        fields.of(ProjectField.PERSON_TIMES, Texts.of("detail.unit.person.times")))
                .whole(Blocks.of(
                        new EditTable<>(model, places, tables.acceptances(), 1, 1, 1, 0.7, 2.4),
                        tables.acceptances(),
                        ProjectField.ACCEPTANCES.label(),
                        Texts.of("detail.add.acceptance")))
                .whole(Blocks.of(
                        new EditTable<>(model, places, tables.surveys(), 1, 1.6, 0.8, 0.8, 0.8),
                        tables.surveys(),
                        ProjectField.SURVEYS.label(),
                        Texts.of("detail.add.survey")))
                .whole(Blocks.of(
                        new EditTable<>(model, places, tables.checks(), 1, 1, 0.7, 2.6),
                        tables.checks(),
                        ProjectField.FOLLOW_UP_CHECKS.label(),
                        Texts.of("detail.add.check")))
                .whole(Blocks.of(
                        new EditTable<>(model, places, tables.notices(), 1, 1, 1.4, 1.2, 1.6),
                        tables.notices(),
                        ProjectField.NOTICES.label(),
                        Texts.of("detail.add.notice")));
    }
}
