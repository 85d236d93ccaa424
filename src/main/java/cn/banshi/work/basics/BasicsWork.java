package cn.banshi.work.basics;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.Row;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.rows.RowKinds;
import cn.banshi.work.session.LedgerSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 基础资料. Its rows are Office, Community, Grid, Department, Leader, LeaderTerm, DictionaryValue and OwnColumn; every method
 * is one change set.
 */
public final class BasicsWork {
    private static final int MOST_CODE_LETTERS = 2;

    private final LedgerSession session;

    /** Works on the open ledger. */
    public BasicsWork(LedgerSession session) {
        this.session = session;
    }

    /**
     * Recognises a pasted list of communities: one per line, columns by tab, comma or blanks; name, and where they stand
     * code, households, population, secretary in any order. Missing codes come from pinyin initials, made unique.
     */
    public static List<CommunityLine> pasteCommunities(String pasted) {
        return new CommunityPaste().read(pasted);
    }

    /** Letters for codes, from the pinyin initials of the office's name, such as SF for 示范街道办事处. */
    public static String codeLetters(String officeName) {
        String letters = CommunityPaste.initials(shortName(officeName).replaceAll("街道$", ""));
        return letters.isEmpty() ? "BS" : letters.substring(0, Math.min(MOST_CODE_LETTERS, letters.length()));
    }

    static String shortName(String officeName) {
        return officeName.strip().replaceAll("办事处$", "");
    }

    /** Why a row cannot be saved as it is; writes nothing. */
    public List<RowFinding> check(Row row) {
        return new BasicsChecks(session.ledger().office()).check(row);
    }

    private void refuse(Row row) {
        new BasicsChecks(session.ledger().office()).refuse(row);
    }

    /** Recognises a pasted list of communities to be added to those there are; those are named as a problem. */
    public List<CommunityLine> readCommunities(String pasted) {
        return new CommunityPaste(session.ledger().office().communities()).read(pasted);
    }

    /** Recognises a pasted list of departments, one per line: name, and where they stand 性质 and 电话. */
    public List<DepartmentLine> readDepartments(String pasted) {
        return new DepartmentPaste(session.ledger().office().departments().stream()
                        .map(Department::name)
                        .toList())
                .read(pasted);
    }

    /** Adds the lines without a problem; answers how many. */
    public int addCommunities(List<CommunityLine> lines) {
        List<Community> rows = new ArrayList<>();
        int position = BasicsRows.nextPosition(session.ledger().office().communities());
        for (CommunityLine line : lines) {
            if (line.problem().isEmpty()) {
                rows.add(BasicsRows.community(line, position++));
            }
        }
        return add(rows);
    }

    /** Adds the lines without a problem; answers how many. */
    public int addDepartments(List<DepartmentLine> lines) {
        List<Department> rows = new ArrayList<>();
        int position = BasicsRows.nextPosition(session.ledger().office().departments());
        for (DepartmentLine line : lines) {
            if (line.problem().isEmpty()) {
                rows.add(new Department(0, 0, line.name(), line.kind(), line.phone(), position++, true));
            }
        }
        return add(rows);
    }

    /**
     * Adds a department of which only the name is known; the name tells its 性质.
     *
     * @throws AppException INPUT with the first sentence of {@link #check(Row)}
     */
    public Department addDepartment(String name) {
        String stripped = name.strip();
        return save(new Department(0, 0, stripped, DepartmentPaste.ofName(stripped), "", 0, true));
    }

    private int add(List<? extends Row> rows) {
        rows.forEach(this::refuse);
        if (!rows.isEmpty()) {
            String title = "粘贴名单 %s %d 个".formatted(RowKinds.of(rows.get(0)).label(), rows.size());
            session.run(ChangeKind.BASICS, title, tx -> rows.forEach(tx::insert));
        }
        return rows.size();
    }

    /**
     * 换人: the term that runs ends the day before, the new one begins; one change set.
     *
     * @throws AppException INPUT where the name is missing or the day does not come after the first day of the term that runs
     */
    public void changeHolder(Leader leader, String name, LocalDate from) {
        LeaderTerm added = new LeaderTerm(0, 0, leader.id(), name.strip(), from, null);
        LeaderTerm running = session.ledger().office().terms().stream()
                .filter(term -> term.leaderId() == leader.id() && term.covers(from))
                .findFirst()
                .orElse(null);
        if (added.name().isEmpty()) {
            throw new AppException(ErrorCode.INPUT, "请填写任职人姓名");
        }
        if (running != null && from.equals(running.from())) {
            throw new AppException(ErrorCode.INPUT, "%s 就是从这一天任职的。请填晚一些的日子，或改这一段任职".formatted(running.name()));
        }
        boolean later = session.ledger().office().terms().stream()
                .anyMatch(term -> term.leaderId() == leader.id()
                        && term.from() != null
                        && term.from().isAfter(from));
        if (later) {
            throw new AppException(ErrorCode.INPUT, "这一天以后已有别的任职人。请填更晚的日子，或改那一段任职");
        }
        session.run(ChangeKind.BASICS, "换人 " + name(leader) + " " + added.name(), tx -> {
            if (running != null) {
                tx.update(RowCopy.with(running, "until", from.minusDays(1)));
            }
            tx.insert(added);
        });
    }

    /** Deletes one term of a post. */
    public void deleteTerm(LeaderTerm term) {
        session.run(ChangeKind.BASICS, "删除任职 " + term.name(), tx -> tx.delete(term));
    }

    /** Moves a row up (negative) or down among its neighbours; nothing happens at the ends. */
    public void move(Row row, int by) {
        List<? extends Row> order = BasicsRows.moved(session.ledger().office(), row, by);
        reorder(order);
    }

    /**
     * Adds (id 0; at the end of its list) or saves a row of the office's data.
     *
     * @return the row as stored; the argument where nothing differs
     * @throws AppException INPUT with the first sentence of {@link #check(Row)}
     */
    public <R extends Row> R save(R row) {
        refuse(row);
        String title = (row.id() == 0 ? "新增" : "修改") + title(row);
        return session.write(
                ChangeKind.BASICS,
                title,
                tx -> row.id() == 0
                        ? tx.insert(BasicsRows.atEnd(session.ledger().office(), row))
                        : tx.update(row));
    }

    /** Puts rows of one kind into this order. */
    public void reorder(List<? extends Row> inOrder) {
        if (inOrder.isEmpty()) {
            return;
        }
        String title = "调整" + RowKinds.of(inOrder.get(0)).label() + "次序";
        session.run(ChangeKind.BASICS, title, tx -> {
            int position = 1;
            for (Row row : inOrder) {
                tx.update(RowCopy.with(row, "position", position++));
            }
        });
    }

    /** How often a row is used by items, and a community by grids. The holders of a post belong to it and are no uses. */
    public int uses(Row row) {
        long grids = new Uses(row)
                .ofOffice(session.ledger().office()).stream()
                        .filter(one -> !(one instanceof LeaderTerm))
                        .count();
        return usedBy(row).size() + (int) grids;
    }

    /** Where every row is used by items; one walk through the ledger. */
    public UseIndex useIndex() {
        return UseIndex.of(session.ledger());
    }

    /** Items that use the row, those in the recycle bin included. */
    private List<Dossier> usedBy(Row row) {
        Uses uses = new Uses(row);
        return session.ledger().all().stream().filter(uses::in).toList();
    }

    /** Merges one community, department, leader or dictionary value into another of its kind: uses move, then it goes. */
    public <R extends Row> void merge(R from, R into) {
        if (from.getClass() != into.getClass() || from.id() == into.id() || !Uses.mergeable(from)) {
            throw new IllegalArgumentException("rows cannot be merged");
        }
        refuseBuiltIn(from);
        Uses uses = new Uses(from);
        Ledger ledger = session.ledger();
        String title = "合并" + title(from) + " → " + name(into);
        session.run(ChangeKind.BASICS, title, tx -> {
            uses.ofOffice(ledger.office()).forEach(row -> tx.update(uses.replaced(row, into.id())));
            for (Dossier dossier : ledger.all()) {
                new Merging(tx, uses, dossier, into.id()).move();
            }
            tx.delete(from);
        });
    }

    /** No longer offers the row for new items, or offers it again. */
    public void setActive(Row row, boolean active) {
        if (!active) {
            refuseBuiltIn(row);
        }
        session.run(ChangeKind.BASICS, (active ? "启用" : "停用") + title(row), tx -> {
            tx.update(RowCopy.with(row, "active", active));
        });
    }

    /**
     * Deletes a row that nothing uses.
     *
     * @throws AppException INPUT while it is in use, or built in
     */
    public void delete(Row row) {
        refuseBuiltIn(row);
        int uses = uses(row);
        if (uses > 0) {
            throw new AppException(ErrorCode.INPUT, "“%s”还有 %d 处在用，不能删除。可以停用，或合并到另一项".formatted(name(row), uses));
        }
        session.run(ChangeKind.BASICS, "删除" + title(row), tx -> {
            new Uses(row).ofOffice(session.ledger().office()).forEach(tx::delete);
            tx.delete(row);
        });
    }

    private static void refuseBuiltIn(Row row) {
        if (row instanceof Office || (row instanceof Community community && community.builtIn())) {
            throw new AppException(ErrorCode.INPUT, "“" + name(row) + "”是内置的，不能停用、合并或删除");
        }
    }

    private static String title(Row row) {
        return RowKinds.of(row).label() + " " + name(row);
    }

    private static String name(Row row) {
        return RowKinds.nameOf(row);
    }
}
