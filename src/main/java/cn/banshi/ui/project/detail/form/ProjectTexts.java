package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.BuildKind;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The single fields of an item as texts, and back. */
final class ProjectTexts {
    /** What a field's text stands for, and how it is read from an item. */
    record Rule(FieldKind kind, Function<Dossier, String> read) {}

    static final Map<ProjectField, Rule> RULES = new EnumMap<>(ProjectField.class);

    static final Map<ProjectField, LinkRole> LINKS = new EnumMap<>(Map.of(
            ProjectField.COMMUNITIES, LinkRole.COMMUNITY,
            ProjectField.SUPPORTING_DEPARTMENTS, LinkRole.SUPPORTING_DEPARTMENT,
            ProjectField.LEADERS, LinkRole.LEADER,
            ProjectField.LEVELS, LinkRole.LEVEL,
            ProjectField.CAMPAIGNS, LinkRole.CAMPAIGN));

    static {
        text(ProjectField.NAME, FieldKind.TEXT, project -> project.basics().name());
        text(
                ProjectField.CONTENT,
                FieldKind.LONG_TEXT,
                project -> project.basics().content());
        text(
                ProjectField.COMMUNITY,
                FieldKind.CHOICE,
                project -> community(project.basics().communityId()));
        text(ProjectField.PLACE, FieldKind.TEXT, project -> project.basics().place());
        text(
                ProjectField.CATEGORY,
                FieldKind.CHOICE,
                project -> FieldText.of(project.basics().categoryId()));
        text(
                ProjectField.NATURE,
                FieldKind.CHOICE,
                project -> FieldText.of(project.basics().natureId()));
        text(
                ProjectField.BUILD_KIND,
                FieldKind.CHOICE,
                project -> FieldText.of(project.basics().buildKind()));
        text(
                ProjectField.CHANNEL,
                FieldKind.CHOICE,
                project -> FieldText.of(project.basics().channelId()));
        text(
                ProjectField.LEAD_DEPARTMENT,
                FieldKind.CHOICE,
                project -> FieldText.of(project.duty().leadDepartmentId()));
        text(
                ProjectField.PERSON_IN_CHARGE,
                FieldKind.TEXT,
                project -> project.duty().personInCharge());
        text(ProjectField.PHONE, FieldKind.TEXT, project -> project.duty().phone());
        text(ProjectField.CONTRACTOR, FieldKind.TEXT, project -> project.duty().contractor());
        text(
                ProjectField.CONTRACT_AMOUNT,
                FieldKind.MONEY,
                project -> FieldText.of(project.duty().contractAmount()));
        text(
                ProjectField.TENDER_WAY,
                FieldKind.CHOICE,
                project -> FieldText.of(project.duty().tenderWayId()));
        text(
                ProjectField.PLANNED_START,
                FieldKind.DATE,
                project -> FieldText.of(project.schedule().plannedStart()));
        text(
                ProjectField.DEADLINE,
                FieldKind.DATE,
                project -> FieldText.of(project.schedule().deadline()));
        text(
                ProjectField.DEADLINE_WORDING,
                FieldKind.TEXT,
                project -> project.schedule().deadlineWording());
        text(
                ProjectField.MONEY_KIND,
                FieldKind.CHOICE,
                project -> FieldText.of(project.budget().moneyKind()));
        text(
                ProjectField.PLANNED_TOTAL,
                FieldKind.MONEY,
                project -> FieldText.of(project.budget().plannedTotal()));
        text(
                ProjectField.OPENING_BALANCE,
                FieldKind.MONEY,
                project -> FieldText.of(project.budget().openingBalance()));
        text(
                ProjectField.OPENING_MONTH,
                FieldKind.MONTH,
                project -> FieldText.of(project.budget().openingMonth()));
        text(
                ProjectField.HOUSEHOLDS,
                FieldKind.COUNT,
                project -> FieldText.of(project.benefit().households()));
        text(
                ProjectField.PEOPLE,
                FieldKind.COUNT,
                project -> FieldText.of(project.benefit().people()));
        text(
                ProjectField.PERSON_TIMES,
                FieldKind.COUNT,
                project -> FieldText.of(project.benefit().personTimes()));
        text(ProjectField.OPEN, FieldKind.FLAG, project -> FieldText.of(project.open()));
        text(ProjectField.STARRED, FieldKind.FLAG, project -> FieldText.of(project.starred()));
        text(ProjectField.REMARK, FieldKind.LONG_TEXT, Project::remark);
        for (int slot = 1; slot <= 5; slot++) {
            int own = slot;
            text(ownField(slot), FieldKind.TEXT, project -> project.own().get(own));
        }
        LINKS.forEach((field, role) ->
                RULES.put(field, new Rule(FieldKind.CHOICES, dossier -> FieldText.of(dossier.linked(role)))));
    }

    private ProjectTexts() {}

    private static void text(ProjectField field, FieldKind kind, Function<Project, String> read) {
        RULES.put(field, new Rule(kind, dossier -> read.apply(dossier.project())));
    }

    private static String community(long id) {
        return id == 0 ? "" : FieldText.of(Long.valueOf(id));
    }

    /** The field of an office's own column. */
    static ProjectField ownField(int slot) {
        return ProjectField.ofKey("own" + slot).orElseThrow();
    }

    /** The item's own fields as typed; a text that cannot be read leaves the stored value. */
    static Project project(Project base, Function<ProjectField, FormField> form, LocalDate today) {
        Reader in = new Reader(form, today);
        Basics basics = new Basics(
                in.text(ProjectField.NAME),
                in.text(ProjectField.CONTENT),
                Objects.requireNonNullElse(in.id(ProjectField.COMMUNITY), 0L),
                in.text(ProjectField.PLACE),
                in.id(ProjectField.CATEGORY),
                in.id(ProjectField.NATURE),
                FieldText.choice(BuildKind.class, in.text(ProjectField.BUILD_KIND))
                        .orElse(null),
                in.id(ProjectField.CHANNEL));
        Duty duty = new Duty(
                in.id(ProjectField.LEAD_DEPARTMENT),
                in.text(ProjectField.PERSON_IN_CHARGE),
                in.text(ProjectField.PHONE),
                in.text(ProjectField.CONTRACTOR),
                in.value(ProjectField.CONTRACT_AMOUNT, base.duty().contractAmount(), FieldText::money),
                in.id(ProjectField.TENDER_WAY));
        Schedule schedule = new Schedule(
                in.value(ProjectField.PLANNED_START, base.schedule().plannedStart(), in::date),
                in.value(ProjectField.DEADLINE, base.schedule().deadline(), in::date),
                in.text(ProjectField.DEADLINE_WORDING));
        Budget budget = new Budget(
                FieldText.choice(MoneyKind.class, in.text(ProjectField.MONEY_KIND))
                        .orElse(null),
                in.value(ProjectField.PLANNED_TOTAL, base.budget().plannedTotal(), FieldText::money),
                in.value(ProjectField.OPENING_BALANCE, base.budget().openingBalance(), FieldText::money),
                in.value(
                        ProjectField.OPENING_MONTH,
                        base.budget().openingMonth(),
                        text -> FieldText.month(text, today)));
        Benefit benefit = new Benefit(
                in.value(ProjectField.HOUSEHOLDS, base.benefit().households(), FieldText::count),
                in.value(ProjectField.PEOPLE, base.benefit().people(), FieldText::count),
                in.value(ProjectField.PERSON_TIMES, base.benefit().personTimes(), FieldText::count));
        OwnValues own = new OwnValues(
                in.text(ProjectField.OWN_1),
                in.text(ProjectField.OWN_2),
                in.text(ProjectField.OWN_3),
                in.text(ProjectField.OWN_4),
                in.text(ProjectField.OWN_5));
        return new Project(
                base.id(),
                base.version(),
                base.code(),
                base.parentId(),
                basics,
                duty,
                schedule,
                budget,
                benefit,
                own,
                !in.text(ProjectField.OPEN).isEmpty(),
                !in.text(ProjectField.STARRED).isEmpty(),
                in.text(ProjectField.REMARK),
                base.recycled());
    }

    /** The values of the fields that hold several; rows that stay keep their id. */
    static List<ProjectLink> links(Dossier base, Function<ProjectField, FormField> form) {
        if (LINKS.keySet().stream().noneMatch(field -> form.apply(field).dirty())) {
            return base.links();
        }
        List<ProjectLink> links = new ArrayList<>();
        LINKS.forEach((field, role) -> {
            List<ProjectLink> before =
                    base.links().stream().filter(link -> link.role() == role).toList();
            if (!form.apply(field).dirty()) {
                links.addAll(before);
                return;
            }
            int position = 0;
            for (long target : FieldText.ids(form.apply(field).text())) {
                int place = ++position;
                links.add(before.stream()
                        .filter(link -> link.targetId() == target)
                        .findFirst()
                        .map(link -> new ProjectLink(link.id(), link.version(), link.projectId(), role, target, place))
                        .orElseGet(() -> new ProjectLink(0, 0, base.id(), role, target, place)));
            }
        });
        return List.copyOf(links);
    }

    private record Reader(Function<ProjectField, FormField> form, LocalDate today) {
        String text(ProjectField field) {
            FormField typed = form.apply(field);
            return typed.dirty() ? typed.text().strip() : typed.stored();
        }

        @Nullable
        Long id(ProjectField field) {
            return FieldText.id(text(field)).orElse(null);
        }

        Optional<LocalDate> date(String text) {
            return FieldText.date(text, today);
        }

        <T> @Nullable T value(ProjectField field, @Nullable T stored, Function<String, Optional<T>> read) {
            FormField typed = form.apply(field);
            if (!typed.dirty()) {
                return stored;
            }
            return typed.text().isBlank() ? null : read.apply(typed.text()).orElse(stored);
        }
    }
}
