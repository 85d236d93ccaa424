package cn.banshi.work.intake;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.Schedule;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row of a list of items says into an item. What the row does not say stays as it is: an empty cell never takes
 * anything away.
 */
final class ItemEdit {
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/\\n]");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}-[A-Z]{2}-\\d{4}-\\d{3,}(-\\d+)?");

    private final RowCells cells;
    private final OfficeNames words;
    private final int listYear;

    ItemEdit(RowCells cells, OfficeNames words, int listYear) {
        this.cells = cells;
        this.words = words;
        this.listYear = listYear;
    }

    /** The item with the row's values; the log of moves and the month rows are not touched. */
    Dossier of(Dossier base, long communityId) {
        Project project = base.project();
        Project edited = new Project(
                project.id(),
                project.version(),
                project.id() == 0 ? newCode() : project.code(),
                project.parentId(),
                basics(project.basics(), communityId),
                duty(project.duty()),
                isPutOff(base) ? started(project.schedule()) : schedule(project.schedule()),
                budget(project.budget()),
                benefit(project.benefit()),
                project.own(),
                project.open(),
                project.starred(),
                text(IncomingField.REMARK, project.remark()),
                project.recycled());
        Dossier dossier = RowCopy.with(base, "project", edited);
        dossier = RowCopy.with(dossier, "links", links(base, communityId));
        dossier = RowCopy.with(dossier, "listYears", listYears(base));
        return RowCopy.with(dossier, "fundings", fundings(base, edited.budget().plannedTotal()));
    }

    private String text(IncomingField field, String before) {
        String now = cells.text(field);
        return now.isEmpty() ? before : now;
    }

    /** A code of the program's own form is kept, so that the item is found by it again; any other is made anew. */
    private String newCode() {
        String code = ChineseText.fold(cells.text(IncomingField.CODE)).toUpperCase(Locale.ROOT);
        if (code.isEmpty() || CODE.matcher(code).matches()) {
            return code;
        }
        cells.say(
                IncomingField.CODE,
                new Remark(Remark.Kind.NOTE, "“" + cells.text(IncomingField.CODE) + "”不是本程序的编号，会按“办-社区-年-序号”新编一个"));
        return "";
    }

    private static <T> @Nullable T or(@Nullable T now, @Nullable T before) {
        return now == null ? before : now;
    }

    private Basics basics(Basics before, long communityId) {
        return new Basics(
                text(IncomingField.NAME, before.name()),
                text(IncomingField.CONTENT, before.content()),
                communityId,
                text(IncomingField.PLACE, before.place()),
                value(IncomingField.CATEGORY, DictionaryKind.CATEGORY, before.categoryId()),
                value(IncomingField.NATURE, DictionaryKind.NATURE, before.natureId()),
                before.buildKind(),
                before.channelId());
    }

    private @Nullable Long value(IncomingField field, DictionaryKind kind, @Nullable Long before) {
        String name = cells.text(field);
        return name.isEmpty() ? before : or(cells.take(field, words.value(kind, name)), before);
    }

    private Duty duty(Duty before) {
        List<String> leads = leads();
        Long lead = leads.isEmpty() ? null : cells.take(IncomingField.LEAD_DEPARTMENT, words.department(leads.get(0)));
        return new Duty(
                or(lead, before.leadDepartmentId()),
                text(IncomingField.PERSON_IN_CHARGE, before.personInCharge()),
                text(IncomingField.PHONE, before.phone()),
                before.contractor(),
                before.contractAmount(),
                before.tenderWayId());
    }

    /** Units of the lead column, the lead first. */
    private List<String> leads() {
        CellValue.Names names = cells.names(IncomingField.LEAD_DEPARTMENT);
        if (names == null || names.names().isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(names.names());
        all.add(0, all.remove(names.lead()));
        return all;
    }

    /** A deadline that was put off stands on an approval; a list does not take it back. */
    private boolean isPutOff(Dossier base) {
        boolean adjusted = base.adjustments().stream().anyMatch(one -> one.target() == AdjustmentTarget.DEADLINE);
        CellValue.Deadline deadline = cells.deadline(IncomingField.DEADLINE);
        LocalDate day = deadline == null ? null : deadline.day();
        LocalDate valid = base.project().schedule().deadline();
        if (!adjusted || day == null || day.equals(valid)) {
            return adjusted;
        }
        cells.say(
                IncomingField.DEADLINE,
                new Remark(Remark.Kind.NOTE, "这一项办过延期，完成时限是%s，没有按表改成%s。要改请办延期".formatted(valid, day)));
        return true;
    }

    private Schedule schedule(Schedule before) {
        CellValue.Deadline deadline = cells.deadline(IncomingField.DEADLINE);
        CellValue.Deadline wording = cells.deadline(IncomingField.DEADLINE_WORDING);
        CellValue.Deadline words = wording == null ? deadline : wording;
        CellValue.Deadline day = deadline == null ? wording : deadline;
        return new Schedule(
                or(cells.day(IncomingField.PLANNED_START), before.plannedStart()),
                day == null ? before.deadline() : day.day(),
                words == null || words.wording().isEmpty() ? before.deadlineWording() : words.wording());
    }

    private Schedule started(Schedule before) {
        return new Schedule(
                or(cells.day(IncomingField.PLANNED_START), before.plannedStart()),
                before.deadline(),
                before.deadlineWording());
    }

    private Budget budget(Budget before) {
        Money total = cells.money(IncomingField.PLANNED_TOTAL);
        Money opening = cells.money(IncomingField.INVESTED_BEFORE);
        boolean unfunded = cells.wording(IncomingField.PLANNED_TOTAL).contains("不涉及");
        MoneyKind kind = total != null && total.fen() > 0 ? MoneyKind.FUNDED : unfunded ? MoneyKind.UNFUNDED : null;
        return new Budget(
                before.moneyKind() == null ? kind : before.moneyKind(),
                or(total, before.plannedTotal()),
                or(opening, before.openingBalance()),
                opening == null ? before.openingMonth() : YearMonth.of(listYear - 1, Month.DECEMBER));
    }

    private Benefit benefit(Benefit before) {
        return new Benefit(
                or(cells.count(IncomingField.HOUSEHOLDS), before.households()),
                or(cells.count(IncomingField.PEOPLE), before.people()),
                or(cells.count(IncomingField.PERSON_TIMES), before.personTimes()));
    }

    private List<ProjectLink> links(Dossier base, long communityId) {
        List<ProjectLink> links = new ArrayList<>(base.links());
        List<Long> communities = new ArrayList<>();
        communities.add(communityId);
        for (String name : split(cells.text(IncomingField.COMMUNITY))) {
            add(communities, words.community(name).id());
        }
        if (communities.size() == 1) {
            // A column that names the main one alone says nothing about the others.
            base.linked(LinkRole.COMMUNITY).forEach(id -> add(communities, id));
        }
        replace(links, LinkRole.COMMUNITY, communities);
        List<Long> supporting = new ArrayList<>();
        List<String> leads = leads();
        for (String name : leads.isEmpty() ? leads : leads.subList(1, leads.size())) {
            add(supporting, cells.take(IncomingField.LEAD_DEPARTMENT, words.department(name)));
        }
        for (String name : names(IncomingField.SUPPORTING_DEPARTMENTS)) {
            add(supporting, cells.take(IncomingField.SUPPORTING_DEPARTMENTS, words.department(name)));
        }
        replace(links, LinkRole.SUPPORTING_DEPARTMENT, supporting);
        List<Long> leaders = new ArrayList<>();
        names(IncomingField.LEADERS)
                .forEach(name -> add(leaders, cells.take(IncomingField.LEADERS, words.leader(name))));
        replace(links, LinkRole.LEADER, leaders);
        List<Long> levels = new ArrayList<>();
        for (String name : split(cells.text(IncomingField.LEVEL))) {
            add(levels, cells.take(IncomingField.LEVEL, words.value(DictionaryKind.LEVEL, name)));
        }
        replace(links, LinkRole.LEVEL, levels);
        return List.copyOf(links);
    }

    private List<String> names(IncomingField field) {
        CellValue.Names names = cells.names(field);
        return names == null ? List.of() : names.names();
    }

    static List<String> split(String names) {
        return SEPARATORS
                .splitAsStream(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void add(List<Long> ids, @Nullable Long id) {
        if (id != null && !ids.contains(id)) {
            ids.add(id);
        }
    }

    /** The role's links become these; without any they stay. */
    private static void replace(List<ProjectLink> links, LinkRole role, List<Long> targets) {
        List<ProjectLink> before =
                links.stream().filter(link -> link.role() == role).toList();
        if (targets.isEmpty()
                || before.stream().map(ProjectLink::targetId).toList().equals(targets)) {
            return;
        }
        links.removeAll(before);
        int position = 1;
        for (Long target : targets) {
            ProjectLink old = before.stream()
                    .filter(link -> link.targetId() == target)
                    .findFirst()
                    .orElse(new ProjectLink(0, 0, 0, role, target, 0));
            links.add(RowCopy.with(old, "position", position++));
        }
    }

    private List<ListYear> listYears(Dossier base) {
        List<ListYear> years = new ArrayList<>(base.listYears());
        ListYear before = years.stream()
                .filter(entry -> entry.year() == listYear)
                .findFirst()
                .orElse(null);
        if (before == null && base.id() != 0) {
            cells.say(null, new Remark(Remark.Kind.NOTE, "会列入%d年清单".formatted(listYear)));
        }
        ListYear entry = before == null ? new ListYear(0, 0, 0, listYear, "", "", "", null, null) : before;
        ListYear edited = new ListYear(
                entry.id(),
                entry.version(),
                entry.projectId(),
                listYear,
                text(IncomingField.BATCH, entry.batch()),
                text(IncomingField.LIST_NUMBER, entry.listNumber()),
                text(IncomingField.YEAR_GOAL, entry.yearGoal()),
                or(cells.money(IncomingField.PLANNED_YEAR), entry.plannedYear()),
                entry.joinedOn());
        years.remove(before);
        years.add(edited);
        return List.copyOf(years);
    }

    /** Named sources; where one source is named alone the whole plan is its. */
    private List<Funding> fundings(Dossier base, @Nullable Money total) {
        CellValue.Sources sources = cells.sources(IncomingField.FUNDING_SOURCE);
        if (sources == null) {
            return base.fundings();
        }
        List<Funding> fundings = new ArrayList<>();
        for (CellValue.Sources.Part part : sources.parts()) {
            Long id = cells.take(IncomingField.FUNDING_SOURCE, words.value(DictionaryKind.FUNDING_SOURCE, part.name()));
            boolean twice = fundings.stream().anyMatch(one -> Objects.equals(one.sourceId(), id));
            if (id != null && !twice) {
                Money amount = part.amount() == null && sources.parts().size() == 1 ? total : part.amount();
                fundings.add(funding(base, id, amount, fundings.size() + 1));
            }
        }
        List<Funding> others = base.fundings().stream()
                .filter(old -> fundings.stream().noneMatch(one -> one.sourceId() == old.sourceId()))
                .toList();
        if (!others.isEmpty() && !fundings.isEmpty()) {
            cells.say(
                    IncomingField.FUNDING_SOURCE,
                    new Remark(Remark.Kind.NOTE, "台账里还有 %d 个别的资金来源，没有删。请核对合计".formatted(others.size())));
        }
        fundings.addAll(others);
        return List.copyOf(fundings);
    }

    private static Funding funding(Dossier base, long sourceId, @Nullable Money amount, int position) {
        Funding before = base.fundings().stream()
                .filter(one -> one.sourceId() == sourceId)
                .findFirst()
                .orElse(null);
        if (before == null) {
            return new Funding(0, 0, 0, sourceId, amount, null, position);
        }
        return amount == null || amount.equals(before.approved()) ? before : RowCopy.with(before, "applied", amount);
    }

    /** The item under another name. */
    static Dossier renamed(Dossier dossier, String name) {
        Project project = dossier.project();
        return RowCopy.with(
                dossier, "project", RowCopy.with(project, "basics", RowCopy.with(project.basics(), "name", name)));
    }

    /** The first day of a list year that lies ahead is no day on which an item could have been approved. */
    static @Nullable LocalDate approvedInTime(@Nullable LocalDate approved, int listYear, LocalDate today) {
        return approved == null && LocalDate.of(listYear, Month.JANUARY, 1).isAfter(today) ? today : approved;
    }
}
