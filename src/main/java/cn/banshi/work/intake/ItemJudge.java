package cn.banshi.work.intake;

import cn.banshi.domain.checks.ProjectChecks;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.GroupRows;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.work.project.NewItems;
import cn.banshi.work.rows.DossierDiff;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Judges rows that are items: of a list, or of a month's returns. */
final class ItemJudge implements RowJudge {
    private static final Map<ProjectField, IncomingField> ELSEWHERE = new EnumMap<>(Map.of(
            ProjectField.OPENING_BALANCE, IncomingField.INVESTED_BEFORE,
            ProjectField.STARTED_ON, IncomingField.ACTUAL_START,
            ProjectField.BUILT_ON, IncomingField.BUILT_DATE,
            ProjectField.DONE_ON, IncomingField.DONE_DATE,
            ProjectField.MONTH_TEXT, IncomingField.PROGRESS_TEXT,
            ProjectField.NEXT_PLAN, IncomingField.NEXT_STEP,
            ProjectField.LEADERS, IncomingField.LEADERS));

    private final IncomingTable table;
    private final IntakePlan plan;
    private final OfficeNames words;
    private final Pending pending;
    private final SeenRows seen;
    private final LockedRows locked;
    private final GroupRows groups;
    private final ItemFinder finder;
    private final ParentCodes parents;
    private final LocalDate today;
    private Ledger ledger;
    private int pendingRows;

    ItemJudge(
            IncomingTable table,
            IntakePlan plan,
            Ledger ledger,
            ItemMatcher matcher,
            OfficeNames words,
            Pending pending,
            SeenRows seen,
            LockedRows locked,
            LocalDate today) {
        this.table = table;
        this.plan = plan;
        this.words = words;
        this.pending = pending;
        this.seen = seen;
        this.locked = locked;
        this.groups = new GroupRows(table.sheet(), table.shape());
        this.finder = new ItemFinder(ledger, matcher, plan);
        this.parents = new ParentCodes(ledger, matcher);
        this.today = today;
        this.ledger = ledger;
    }

    @Override
    public ReviewRow judge(RowCells cells, Consumer<Proposal> out) {
        if (plan.choices().get(cells.row()) instanceof Choice.Leave) {
            return cells.row(Verdict.SKIP, List.of(), null);
        }
        boolean list = plan.kind() == IncomingKind.PROJECTS;
        int year = year(cells);
        boolean nameless = cells.text(IncomingField.NAME).isEmpty()
                && (list || cells.text(IncomingField.CODE).isEmpty());
        if (nameless && !cells.isWrong(IncomingField.NAME)) {
            cells.say(IncomingField.NAME, new Remark(Remark.Kind.MISSING_NAME, "没有项目名称。请补上，或这行不导入"));
        }
        Long community = community(cells);
        ItemFinder.Match match = finder.find(cells, community, year);
        Dossier base = match.base();
        Long place = community == null && base != null
                ? Long.valueOf(base.project().basics().communityId())
                : community;
        ask(cells, base, place, match, list);
        seen.check(table, cells, keys(cells, base, place, year));
        Long item = base != null
                ? Long.valueOf(base.id())
                : match.resembles() == null ? null : match.resembles().id();
        if (nameless || place == null || (!list && base == null)) {
            return cells.row(Verdict.ERROR, List.of(), item);
        }
        if (base != null) {
            new SubItemLocks(ledger(), base, year, plan.month(), today).apply(cells);
        }
        String parentCode = list ? parents.check(cells, base) : "";
        Dossier edited = edited(cells, base, match.byCode(), place, year);
        check(cells, base, edited);
        if (cells.isWrong()) {
            return cells.row(Verdict.ERROR, List.of(), item);
        }
        if (base == null) {
            locked.check(cells, null, edited);
            parents.note(edited.project().code(), parentCode);
            out.accept(new Proposal.Item(null, edited, year, parentCode));
            return cells.row(Verdict.NEW, List.of(), null);
        }
        if (DossierDiff.between(base, edited).isEmpty()) {
            return cells.row(Verdict.SAME, List.of(), item);
        }
        locked.check(cells, base, edited);
        Dossier noted = ImportNotes.added(cells, edited, today);
        out.accept(new Proposal.Item(base, noted, year, ""));
        return cells.row(Verdict.UPDATE, changes(cells, base, edited, year), item);
    }

    private int year(RowCells cells) {
        Integer own = cells.count(IncomingField.LIST_YEAR);
        if (own != null) {
            return own;
        }
        Integer planned = plan.listYear();
        return planned != null ? planned : plan.month() != null ? plan.month().getYear() : today.getYear();
    }

    /** The community of the cell, else of the group that the row stands in, else the one that filled the table in. */
    private @Nullable Long community(RowCells cells) {
        List<String> names = ItemEdit.split(cells.text(IncomingField.COMMUNITY));
        Long first = null;
        for (int i = 0; i < names.size(); i++) {
            Long id = cells.take(IncomingField.COMMUNITY, words.community(names.get(i)));
            first = i == 0 ? id : first;
        }
        return names.isEmpty() ? stated(cells) : first;
    }

    private @Nullable Long stated(RowCells cells) {
        for (String group : groups.above(cells.row())) {
            Long id = words.reporter(group);
            if (id != null) {
                cells.supply(IncomingField.COMMUNITY, pending.office().communityName(id));
                cells.say(IncomingField.COMMUNITY, new Remark(Remark.Kind.NOTE, "没有写社区，按上面的分组行“" + group + "”导入"));
                return id;
            }
        }
        Long reporter = words.reporter(table.shape().reporter());
        if (reporter != null) {
            cells.supply(IncomingField.COMMUNITY, pending.office().communityName(reporter));
        }
        return reporter;
    }

    /** The category of the group that the row stands in, for items that have none. */
    private Dossier grouped(RowCells cells, Dossier edited) {
        if (edited.project().basics().categoryId() != null || cells.isWrong(IncomingField.CATEGORY)) {
            return edited;
        }
        for (String group : groups.above(cells.row())) {
            Long id = words.category(group);
            if (id != null) {
                cells.supply(IncomingField.CATEGORY, pending.office().valueName(id));
                cells.say(IncomingField.CATEGORY, new Remark(Remark.Kind.NOTE, "没有写类别，按上面的分组行“" + group + "”导入"));
                Basics basics = RowCopy.with(edited.project().basics(), "categoryId", id);
                return RowCopy.with(edited, "project", RowCopy.with(edited.project(), "basics", basics));
            }
        }
        return edited;
    }

    private void ask(
            RowCells cells, @Nullable Dossier base, @Nullable Long place, ItemFinder.Match match, boolean list) {
        boolean said = !cells.text(IncomingField.COMMUNITY).isEmpty() || cells.isWrong(IncomingField.COMMUNITY);
        if (list && place == null && !said) {
            cells.say(IncomingField.COMMUNITY, new Remark(Remark.Kind.MISSING, "没有写社区。请补上，街道的项目写“街道本级”"));
        }
        if (!list
                && base == null
                && match.resembles() == null
                && !cells.text(IncomingField.NAME).isEmpty()) {
            cells.say(
                    IncomingField.NAME,
                    new Remark(
                            Remark.Kind.UNKNOWN_PROJECT,
                            "台账里没有“%s”。请核对名称和社区，或先在实事项目里新增".formatted(cells.text(IncomingField.NAME))));
        }
    }

    private static List<String> keys(RowCells cells, @Nullable Dossier base, @Nullable Long place, int year) {
        if (base != null) {
            return List.of("item " + base.id());
        }
        List<String> keys = new ArrayList<>();
        String code = cells.text(IncomingField.CODE);
        if (!code.isEmpty()) {
            keys.add("code " + code);
        }
        String name = cells.text(IncomingField.NAME);
        if (!name.isEmpty() && place != null) {
            keys.add("name " + Likeness.core(name) + " " + place + " " + year);
        }
        return keys;
    }

    private Dossier edited(RowCells cells, @Nullable Dossier base, boolean byCode, long place, int year) {
        LocalDate asOf = table.shape().asOf() == null ? today : table.shape().asOf();
        CourseEdit course = new CourseEdit(cells, year, asOf.isAfter(today) ? today : asOf, today);
        MonthEdit month = new MonthEdit(cells, plan.month());
        if (plan.kind() == IncomingKind.PROGRESS) {
            Dossier returned = month.of(course.of(Objects.requireNonNull(base)));
            return ImportNotes.ofMonth(cells, returned, plan.month(), today);
        }
        Dossier begun = base == null ? NewItems.blank() : base;
        Dossier edited = grouped(cells, new ItemEdit(cells, words, year).of(begun, place));
        if (base != null && !byCode) {
            // Found by a name that may be written differently: the ledger's writing stays.
            edited = ItemEdit.renamed(edited, base.project().name());
        }
        edited = month.of(course.of(edited));
        return base == null ? ImportNotes.added(cells, edited, today) : edited;
    }

    private Ledger ledger() {
        if (pending.rows().size() != pendingRows) {
            pendingRows = pending.rows().size();
            ledger = ledger.with(pending.office(), ledger.changeNumber());
        }
        return ledger;
    }

    private void check(RowCells cells, @Nullable Dossier base, Dossier edited) {
        Ledger with = ledger();
        List<Finding> known = base == null ? List.of() : ProjectChecks.check(base, with, today);
        for (Finding finding : ProjectChecks.check(edited, with, today)) {
            IncomingField field = field(finding.field());
            // An unknown unit has been said already.
            boolean said =
                    isUnfilled(finding.field(), edited) && !cells.text(field).isEmpty();
            if (!known.contains(finding) && !cells.isWrong(field) && !said) {
                cells.say(field, new Remark(kind(finding, edited), sentence(finding, edited)));
            }
        }
    }

    private static IncomingField field(ProjectField field) {
        IncomingField elsewhere = ELSEWHERE.get(field);
        return elsewhere != null ? elsewhere : IncomingField.ofKey(field.key()).orElse(IncomingField.NAME);
    }

    private static Remark.Kind kind(Finding finding, Dossier edited) {
        if (!finding.isError() || isUnfilled(finding.field(), edited)) {
            return Remark.Kind.NOTE;
        }
        return switch (finding.field()) {
            case PLANNED_START, DEADLINE, STARTED_ON, BUILT_ON, DONE_ON, CLOSED_ON -> Remark.Kind.DATE_ORDER;
            case STATUS -> Remark.Kind.STATUS;
            default -> Remark.Kind.RULE;
        };
    }

    /** Foreign lists lack what the form of a single item must have; it can be filled in later. */
    private static boolean isUnfilled(ProjectField field, Dossier edited) {
        return switch (field) {
            case CATEGORY -> edited.project().basics().categoryId() == null;
            case LEAD_DEPARTMENT -> edited.project().duty().leadDepartmentId() == null;
            case DEADLINE_WORDING ->
                edited.project().schedule().deadlineWording().isEmpty();
            default -> false;
        };
    }

    private static String sentence(Finding finding, Dossier edited) {
        return finding.isError() && isUnfilled(finding.field(), edited)
                ? "没有填%s，导入后请在项目详情里补上".formatted(finding.field().label())
                : finding.sentence();
    }

    private List<ReviewRow.Change> changes(RowCells cells, Dossier base, Dossier edited, int year) {
        OfficeData office = pending.office();
        ItemTexts texts = new ItemTexts(office, year, plan.month());
        List<ReviewRow.Change> changes = new ArrayList<>();
        for (IncomingField field : IncomingField.of(plan.kind())) {
            boolean wording = field == IncomingField.DEADLINE_WORDING && cells.hasColumn(IncomingField.DEADLINE);
            boolean grouped = field == IncomingField.CATEGORY;
            if (cells.hasColumn(field) || wording || grouped) {
                String before = texts.of(base, field);
                String after = texts.of(edited, field);
                if (!before.equals(after)) {
                    Integer column = cells.column(wording && !cells.hasColumn(field) ? IncomingField.DEADLINE : field);
                    String label = field == IncomingField.INVESTED_CUMULATIVE
                            ? IncomingField.MONTH_INVESTMENT.label()
                            : field.label();
                    boolean said =
                            changes.stream().anyMatch(change -> change.label().equals(label));
                    if (!said) {
                        changes.add(new ReviewRow.Change(label, column, before, after));
                    }
                }
            }
        }
        if (changes.isEmpty()) {
            changes.add(new ReviewRow.Change(
                    base.listYears().equals(edited.listYears()) ? "其他" : "年度清单", null, "", year + "年"));
        }
        return changes;
    }
}
