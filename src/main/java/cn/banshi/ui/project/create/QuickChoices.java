package cn.banshi.ui.project.create;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Desk;
import java.util.List;
import java.util.Objects;

/** What there is to choose from in the quick form. */
public final class QuickChoices {
    private final Desk desk;

    QuickChoices(Desk desk) {
        this.desk = desk;
    }

    /** Communities to choose from. */
    public List<Community> communities() {
        return desk.ledger().office().communities().stream()
                .filter(Community::active)
                .toList();
    }

    /** Categories to choose from. */
    public List<DictionaryValue> categories() {
        return desk.ledger().office().values(DictionaryKind.CATEGORY).stream()
                .filter(DictionaryValue::active)
                .toList();
    }

    /** Departments to choose from. */
    public List<Department> departments() {
        return desk.ledger().office().departments().stream()
                .filter(Department::active)
                .toList();
    }

    /** What is said of a department, such as "科室 · 牵头 7 项". */
    public String detail(Department each) {
        long led = desk.ledger().items().stream()
                .filter(dossier -> Objects.equals(dossier.project().duty().leadDepartmentId(), each.id()))
                .count();
        return Texts.of("create.leads", each.kind().label(), led);
    }
}
