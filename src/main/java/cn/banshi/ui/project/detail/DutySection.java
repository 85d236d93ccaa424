package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import javafx.scene.Node;

/** 责任. */
final class DutySection {
    private DutySection() {}

    static Node make(Fields fields) {
        return new Section(Texts.of("detail.section.duty"))
                .add(ProjectField.LEAD_DEPARTMENT, fields.of(ProjectField.LEAD_DEPARTMENT))
                .add(ProjectField.LEADERS, fields.of(ProjectField.LEADERS))
                .add(ProjectField.SUPPORTING_DEPARTMENTS, fields.of(ProjectField.SUPPORTING_DEPARTMENTS))
                .add(ProjectField.PERSON_IN_CHARGE, fields.of(ProjectField.PERSON_IN_CHARGE))
                .add(ProjectField.PHONE, fields.of(ProjectField.PHONE))
                .add(ProjectField.CONTRACTOR, fields.of(ProjectField.CONTRACTOR))
                .add(ProjectField.CONTRACT_AMOUNT, fields.of(ProjectField.CONTRACT_AMOUNT, Texts.of("detail.unit.wan")))
                .add(ProjectField.TENDER_WAY, fields.of(ProjectField.TENDER_WAY));
    }
}
