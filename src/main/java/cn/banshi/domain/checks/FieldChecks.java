package cn.banshi.domain.checks;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.office.OwnColumnKind;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.DeadlineWording;
import cn.banshi.domain.time.DeadlineWording.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Must-fill fields, planned dates, residents and the office's own columns. */
final class FieldChecks {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private final Dossier dossier;
    private final Project project;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private FieldChecks(Dossier dossier, Ledger ledger, LocalDate today) {
        this.dossier = dossier;
        this.project = dossier.project();
        this.ledger = ledger;
        this.today = today;
    }

    static List<Finding> of(Dossier dossier, Ledger ledger, LocalDate today) {
        FieldChecks checks = new FieldChecks(dossier, ledger, today);
        checks.checkFilled();
        checks.checkParent();
        checks.checkSchedule();
        checks.checkWording();
        checks.checkBenefit();
        checks.checkOwn();
        return checks.findings;
    }

    private void checkOwn() {
        for (OwnColumn column : ledger.office().ownColumns()) {
            String value = project.own().get(column.slot());
            if (column.active() && !value.isBlank() && !holds(column.kind(), value)) {
                error(
                        ProjectField.ofKey("own" + column.slot()).orElseThrow(),
                        column.kind() == OwnColumnKind.NUMBER
                                ? "“%s”要填数字，如 12.5".formatted(column.name())
                                : "“%s”要填日期，如 2021-10-31".formatted(column.name()));
            }
        }
    }

    private boolean holds(OwnColumnKind kind, String value) {
        return switch (kind) {
            case TEXT -> true;
            case NUMBER -> NUMBER.matcher(ChineseText.fold(value).strip()).matches();
            case DATE -> DateText.parse(value, today).isPresent();
        };
    }

    private void error(ProjectField field, String sentence) {
        findings.add(Finding.error(field, sentence));
    }

    private void warning(ProjectField field, String sentence) {
        findings.add(Finding.warning(field, sentence));
    }

    private void checkFilled() {
        OfficeData office = ledger.office();
        if (project.name().isBlank()) {
            error(ProjectField.NAME, "请填写项目名称");
        }
        if (office.community(project.basics().communityId()) == null) {
            error(ProjectField.COMMUNITY, "请选择主要社区");
        }
        if (office.value(project.basics().categoryId()) == null) {
            error(ProjectField.CATEGORY, "请选择类别");
        }
        if (office.department(project.duty().leadDepartmentId()) == null) {
            error(ProjectField.LEAD_DEPARTMENT, "请选择牵头单位");
        }
        if (project.schedule().deadlineWording().isBlank()) {
            error(ProjectField.DEADLINE_WORDING, "请填写时限表述，如“10月底前”；没有时限的填“长期坚持”");
        }
    }

    private void checkParent() {
        Long parentId = project.parentId();
        if (parentId == null) {
            return;
        }
        Dossier parent = ledger.dossier(parentId);
        boolean hasSubItems =
                project.id() != 0 && !ledger.subItems(project.id()).isEmpty();
        if (parent == null || parentId == project.id() || parent.project().parentId() != null || hasSubItems) {
            error(ProjectField.PARENT, "子项目只有一级，只能放在一个不是子项目的项目下面。请另选上级项目");
        }
    }

    private void checkSchedule() {
        Schedule schedule = project.schedule();
        checkYear(ProjectField.PLANNED_START, schedule.plannedStart());
        checkYear(ProjectField.DEADLINE, schedule.deadline());
        LocalDate start = schedule.plannedStart();
        LocalDate deadline = schedule.deadline();
        if (start != null && deadline != null && deadline.isBefore(start)) {
            error(
                    ProjectField.DEADLINE,
                    "完成时限（%s）早于计划开工（%s）。请改其中一个".formatted(DateText.longText(deadline), DateText.longText(start)));
        }
    }

    private void checkYear(ProjectField field, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            error(field, "%s的年份%d不对，请改正".formatted(field.label(), date.getYear()));
        }
    }

    /** The wording and the date say the same; an adjusted deadline may leave its wording behind. */
    private void checkWording() {
        String wording = project.schedule().deadlineWording();
        if (wording.isBlank()) {
            return;
        }
        LocalDate deadline = project.schedule().deadline();
        boolean adjusted =
                dossier.adjustments().stream().anyMatch(adjustment -> adjustment.target() == AdjustmentTarget.DEADLINE);
        Meaning meaning = DeadlineWording.parse(wording, wordingYear());
        if (meaning instanceof Meaning.OnDay meant) {
            checkMeant(wording, meant.day(), deadline, adjusted);
        } else if (deadline == null && meaning instanceof Meaning.Unknown) {
            warning(ProjectField.DEADLINE, "没有看懂“%s”。请填完成时限，否则不计应达进度".formatted(wording));
        } else if (deadline == null && meaning instanceof Meaning.NoDate none && none.ask()) {
            warning(ProjectField.DEADLINE, "“%s”没有具体日期。请填完成时限，否则不计应达进度".formatted(wording));
        }
    }

    private void checkMeant(String wording, LocalDate meant, @Nullable LocalDate deadline, boolean adjusted) {
        if (deadline == null) {
            warning(ProjectField.DEADLINE, "“%s”指%s，完成时限还没有填".formatted(wording, DateText.longText(meant)));
        } else if (!deadline.equals(meant) && !adjusted) {
            warning(
                    ProjectField.DEADLINE,
                    "“%s”指%s，完成时限填的是%s。请核对".formatted(wording, DateText.longText(meant), DateText.longText(deadline)));
        }
    }

    /** The year in which the wording was written: that of the first list, else of its date. */
    private int wordingYear() {
        LocalDate deadline = project.schedule().deadline();
        boolean onList =
                deadline != null && dossier.listYears().stream().anyMatch(entry -> entry.year() == deadline.getYear());
        int ofDeadline = deadline == null ? today.getYear() : deadline.getYear();
        return onList
                ? ofDeadline
                : dossier.listYears().stream().mapToInt(ListYear::year).min().orElse(ofDeadline);
    }

    private void checkBenefit() {
        Benefit benefit = project.benefit();
        checkCount(ProjectField.HOUSEHOLDS, benefit.households());
        checkCount(ProjectField.PEOPLE, benefit.people());
        checkCount(ProjectField.PERSON_TIMES, benefit.personTimes());
    }

    private void checkCount(ProjectField field, @Nullable Integer count) {
        if (count != null && count < 0) {
            error(field, field.label() + "不能是负数，请改正");
        }
    }
}
