package cn.banshi.work.project;

import cn.banshi.domain.checks.ProjectChecks;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.DateText;
import cn.banshi.work.history.Removals;
import cn.banshi.work.rows.DossierDiff;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items: create, edit, move along the life cycle, adjust, remove. Every method is one change set. */
public final class ProjectWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public ProjectWork(LedgerSession session) {
        this.session = session;
    }

    /** Errors and warnings of an item while it is edited; writes nothing. */
    public List<Finding> check(Dossier edited) {
        return ProjectChecks.check(edited, session.ledger(), session.today());
    }

    /** Errors and warnings of the quick form; writes nothing. */
    public List<Finding> check(NewProject form) {
        return check(drafts().of(form));
    }

    /**
     * Adds an item from the quick form: next code, next free list number, 已立项 today.
     *
     * @throws Refused when a must-fill field is empty
     */
    public Dossier create(NewProject form) {
        return create(drafts().of(form), form.year());
    }

    /**
     * Adds an item with all that is filled; code, list number and first move are given where missing. Ids in it are
     * ignored. A parent in it makes it a 子项目.
     *
     * @param year list year
     * @throws Refused when the checks find errors
     */
    public Dossier create(Dossier full, int year) {
        Dossier complete = drafts().complete(full, year);
        refuseErrors(check(complete), List.of());
        String title = "新增 " + complete.project().name();
        long id = session.write(ChangeKind.CREATE, title, tx -> NewRows.insert(tx, drafts(), complete, year));
        return dossier(id);
    }

    /**
     * Saves an edited item: writes the rows that differ from {@code base} as one change set.
     *
     * @param base the item as it was read
     * @param edited the item as it shall be; new rows have id 0
     * @return the item as stored; {@code base} itself where nothing differs
     * @throws Refused when the checks find errors that {@code base} did not have
     * @throws cn.banshi.base.AppException CONFLICT when somebody changed a touched row in between
     */
    public Dossier save(Dossier base, Dossier edited) {
        DossierDiff diff = DossierDiff.between(base, edited);
        if (diff.isEmpty()) {
            return base;
        }
        present(List.of(base.id()));
        refuseErrors(check(edited), check(base));
        SaveTitle title = SaveTitle.of(base, diff);
        session.run(title.kind(), title.text(), tx -> {
            diff.apply(tx);
        });
        return dossier(base.id());
    }

    /**
     * Moves items to a status, all or none, as one change set.
     *
     * @throws Refused when a move is not allowed for one of them
     */
    public void move(Collection<Long> ids, MoveRequest request) {
        refuseErrors(check(ids, request), List.of());
        List<StatusMove> moves = present(ids).stream()
                .map(dossier -> MoveLog.next(dossier, request))
                .toList();
        if (moves.isEmpty()) {
            return;
        }
        StatusMove first = moves.get(0);
        String title = moves.size() == 1
                ? "状态 %s → %s"
                        .formatted(
                                first.from() == null ? "无" : first.from().label(),
                                request.to().label())
                : "批量改状态 %d 项 → %s".formatted(moves.size(), request.to().label());
        session.run(moves.size() == 1 ? ChangeKind.STATUS : ChangeKind.BULK, title, tx -> {
            moves.forEach(tx::insert);
        });
    }

    /** What stands against such a move; writes nothing. */
    public List<Finding> check(Collection<Long> ids, MoveRequest request) {
        List<Dossier> dossiers = dossiers(ids);
        List<Finding> all = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            for (Finding finding : LifeCycle.check(dossier.moves(), MoveLog.next(dossier, request), session.today())) {
                all.add(dossiers.size() == 1 ? finding : named(dossier, finding));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Books a 延期 or 调额: the adjustment and the new value of the field.
     *
     * @param adjustment with id 0; the old value is taken from the item
     * @throws Refused without a reason or a new value, where the new deadline is the old one or lies before 立项, or where a
     *     later adjustment of the same value stands
     */
    public void adjust(long id, Adjustment adjustment) {
        Adjusting adjusting = new Adjusting(present(List.of(id)).get(0), adjustment, session.today());
        if (adjusting.changesNothing()) {
            throw new Refused(List.of(Finding.error(ProjectField.ADJUSTMENT_NEW, "新时限与现在的时限相同，不用延期")));
        }
        refuseErrors(adjusting.check(), List.of());
        Dossier base = dossier(id);
        Dossier edited = adjusting.adjusted();
        refuseErrors(check(edited), check(base));
        session.run(ChangeKind.ADJUSTMENT, adjusting.title(), tx -> {
            DossierDiff.between(base, edited).apply(tx);
        });
    }

    /** 批量改牵头单位. */
    public void setLeadDepartment(Collection<Long> ids, long departmentId) {
        String department = session.ledger().office().departmentName(departmentId);
        List<Project> changed = new ArrayList<>();
        for (Dossier dossier : present(ids)) {
            Project project = dossier.project();
            if (!Long.valueOf(departmentId).equals(project.duty().leadDepartmentId())) {
                changed.add(
                        RowCopy.with(project, "duty", RowCopy.with(project.duty(), "leadDepartmentId", departmentId)));
            }
        }
        update(ChangeKind.BULK, "批量改牵头单位 %d 项 → %s".formatted(changed.size(), department), changed);
    }

    /** 批量改时限; a 延期 adjustment is booked where a deadline existed. */
    public void setDeadline(
            Collection<Long> ids, LocalDate newDate, String wording, String reason, String approver, String basis) {
        List<Dossier> bases = present(ids);
        List<DossierDiff> diffs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Dossier base : bases) {
            Adjusting adjusting = Adjusting.deadline(base, newDate, wording, reason, approver, basis, session.today());
            List<Finding> own = new ArrayList<>(adjusting.check());
            Dossier edited = adjusting.adjusted();
            List<Finding> known = check(base);
            check(edited).stream()
                    .filter(finding -> known.stream().noneMatch(finding::saysTheSameAs))
                    .forEach(own::add);
            own.forEach(finding -> findings.add(bases.size() == 1 ? finding : named(base, finding)));
            DossierDiff diff = DossierDiff.between(base, edited);
            if (!diff.isEmpty()) {
                diffs.add(diff);
            }
        }
        refuseErrors(findings, List.of());
        String title = "批量改时限 %d 项 → %s".formatted(diffs.size(), DateText.longText(newDate));
        session.run(ChangeKind.BULK, title, tx -> {
            diffs.forEach(diff -> diff.apply(tx));
        });
    }

    /** Moves items (with their sub-items) to the recycle bin. */
    public void recycle(Collection<Long> ids) {
        Set<Dossier> all = new LinkedHashSet<>();
        for (Dossier dossier : dossiers(ids)) {
            all.add(dossier);
            all.addAll(session.ledger().subItems(dossier.id()));
        }
        update(ChangeKind.RECYCLE, title("移到回收站", ids), recycled(all, true));
    }

    /**
     * Brings items back from the recycle bin, with the sub-items that were removed together with them and the parent that
     * they need.
     */
    public void restore(Collection<Long> ids) {
        Removals removals = Removals.of(session);
        Set<Dossier> all = new LinkedHashSet<>();
        for (Dossier dossier : dossiers(ids)) {
            Long parent = dossier.project().parentId();
            if (parent != null) {
                all.add(dossier(parent));
            }
            all.add(dossier);
            all.addAll(removals.subItems(dossier.id()));
        }
        update(ChangeKind.RESTORE, title("恢复", ids), recycled(all, false));
    }

    private static List<Project> recycled(Collection<Dossier> dossiers, boolean recycled) {
        return dossiers.stream()
                .map(Dossier::project)
                .filter(project -> project.recycled() != recycled)
                .map(project -> RowCopy.with(project, "recycled", recycled))
                .toList();
    }

    private String title(String what, Collection<Long> ids) {
        return ids.size() == 1
                ? what + " " + dossier(ids.iterator().next()).project().name()
                : what + " " + ids.size() + " 项";
    }

    private void update(ChangeKind kind, String title, List<Project> changed) {
        session.run(kind, title, tx -> {
            changed.forEach(tx::update);
        });
    }

    /** The code that the next item of the community and year would get; uses none up. */
    public String previewCode(long communityId, int year) {
        return session.store().previewCode(drafts().prefix(communityId, year));
    }

    /** The next free 清单序号 of a list year. */
    public String nextListNumber(int year) {
        return drafts().nextListNumber(null, year);
    }

    private NewItems drafts() {
        return new NewItems(session.ledger(), session.today(), session.author().person());
    }

    private List<Dossier> dossiers(Collection<Long> ids) {
        return ids.stream().distinct().map(this::dossier).toList();
    }

    /** Items that can be worked on: none of them in the recycle bin. */
    private List<Dossier> present(Collection<Long> ids) {
        List<Dossier> dossiers = dossiers(ids);
        for (Dossier dossier : dossiers) {
            if (dossier.project().recycled()) {
                throw new Refused(List.of(Finding.error(
                        ProjectField.RECYCLED, "“" + dossier.project().name() + "”在回收站里。请先恢复再改")));
            }
        }
        return dossiers;
    }

    private Dossier dossier(long id) {
        Ledger ledger = session.ledger();
        @Nullable Dossier dossier = ledger.dossier(id);
        if (dossier == null) {
            throw new Refused(List.of(Finding.error(ProjectField.CODE, "这一项已经不在台账里了。请刷新清单后再试")));
        }
        return dossier;
    }

    private static Finding named(Dossier dossier, Finding finding) {
        return new Finding(
                finding.severity(),
                finding.field(),
                "“" + dossier.project().name() + "”：" + finding.sentence(),
                finding.row());
    }

    private static void refuseErrors(List<Finding> findings, List<Finding> known) {
        List<Finding> errors = findings.stream()
                .filter(Finding::isError)
                .filter(finding -> known.stream().noneMatch(finding::saysTheSameAs))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
