package cn.banshi.work.intake;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.cell.CellContext;
import cn.banshi.domain.intake.cell.CellReader;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.Dittos;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.session.LedgerSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Every data row of tables → its verdict. */
final class Reviewer {
    private static final int ROWS_PER_WORD = 50;
    private static final Set<IncomingKind> OFFICE = EnumSet.of(IncomingKind.COMMUNITIES, IncomingKind.DEPARTMENTS);

    private final LedgerSession session;
    private final BasicsWork basics;

    Reviewer(LedgerSession session, BasicsWork basics) {
        this.session = session;
        this.basics = basics;
    }

    /**
     * Judges every data row of the tables; writes nothing.
     *
     * @param plans one for each table
     * @throws CancellationException when the progress says so
     */
    Review review(List<IncomingTable> tables, List<IntakePlan> plans, IntakeProgress progress) {
        Ledger ledger = session.ledger();
        Desk desk = new Desk(
                ledger,
                new Pending(ledger.office()),
                new SeenRows(),
                new LockedRows(session.editions()),
                new ItemMatcher(ledger),
                new Proposals(),
                plans.stream().allMatch(plan -> plan.kind() == IncomingKind.REQUESTS),
                progress);
        Review.Part[] parts = new Review.Part[tables.size()];
        // What items refer to comes first, wherever it stands.
        for (boolean office : List.of(true, false)) {
            for (int i = 0; i < parts.length; i++) {
                if (OFFICE.contains(plans.get(i).kind()) == office) {
                    parts[i] = part(desk, tables.get(i), plans.get(i));
                }
            }
        }
        return new Review(List.of(parts), ledger.changeNumber(), desk.pending, desk.proposals, desk.locked.sentence());
    }

    private Review.Part part(Desk desk, IncomingTable table, IntakePlan plan) {
        OfficeNames words = new OfficeNames(desk.ledger.office(), desk.pending, plan);
        RowJudge judge = switch (plan.kind()) {
            case PROJECTS, PROGRESS ->
                new ItemJudge(
                        table,
                        plan,
                        desk.ledger,
                        desk.matcher,
                        words,
                        desk.pending,
                        desk.seen,
                        desk.locked,
                        session.today());
            case COMMUNITIES, DEPARTMENTS ->
                new OfficeJudge(table, plan, desk.ledger.office(), desk.pending, basics, desk.seen);
            case REQUESTS -> new RequestJudge(table, plan, words, desk.seen);
        };
        ColumnGuess guess = new ColumnGuess(table, plan);
        RawSheet sheet = Dittos.resolved(table.sheet(), table.shape());
        CellReader reader = new CellReader(new CellContext(plan.listYear(), session.today(), sheet.since1904()));
        FurtherRows further = new FurtherRows(sheet, table.shape(), plan);
        List<Remark> ofTable = remarks(table, plan, session.today());
        List<ReviewRow> rows = new ArrayList<>();
        for (int row = 0; row < table.shape().roles().size(); row++) {
            if (table.shape().role(row) == RowRole.DATA) {
                RowCells cells = new RowCells(new RowSource(sheet, plan, guess, reader, row, further.of(row)));
                if (rows.isEmpty()) {
                    ofTable.forEach(remark -> cells.say(null, remark));
                    if (plan.kind() == IncomingKind.REQUESTS && !desk.onlyRequests) {
                        cells.say(null, new Remark(Remark.Kind.NOTE, "群众诉求台账还没有启用，这张表只核对，不导入；别的表照常导入"));
                    }
                }
                Integer head = further.head(row);
                rows.add(head == null ? judge.judge(cells, desk.proposals) : goingOn(cells, head));
                desk.rowDone();
            }
        }
        return new Review.Part(table, plan, List.copyOf(rows));
    }

    /** What the tables of one review have in common. */
    private static final class Desk {
        private final Ledger ledger;
        private final Pending pending;
        private final SeenRows seen;
        private final LockedRows locked;
        private final ItemMatcher matcher;
        private final Proposals proposals;
        private final IntakeProgress progress;
        private final boolean onlyRequests;
        private int done;

        Desk(
                Ledger ledger,
                Pending pending,
                SeenRows seen,
                LockedRows locked,
                ItemMatcher matcher,
                Proposals proposals,
                boolean onlyRequests,
                IntakeProgress progress) {
            this.onlyRequests = onlyRequests;
            this.ledger = ledger;
            this.pending = pending;
            this.seen = seen;
            this.locked = locked;
            this.matcher = matcher;
            this.proposals = proposals;
            this.progress = progress;
        }

        void rowDone() {
            if (++done % ROWS_PER_WORD == 0 && !progress.goesOn(done)) {
                throw new CancellationException();
            }
        }
    }

    private static ReviewRow goingOn(RowCells cells, int head) {
        cells.say(null, new Remark(Remark.Kind.NOTE, "是第 %d 行那一项的另一个资金来源，并到那一行".formatted(head + 1)));
        return cells.row(Verdict.SKIP, List.of(), null);
    }

    /** What is to be said about a whole table; it is said at its first row. */
    private static List<Remark> remarks(IncomingTable table, IntakePlan plan, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        if (table.sheet().leftOut() >= 0) {
            remarks.add(leftOut(table.sheet()));
        }
        boolean yearless = plan.kind() == IncomingKind.PROJECTS
                && plan.listYear() == null
                && plan.column(IncomingField.LIST_YEAR).isEmpty();
        if (yearless) {
            int year = plan.month() == null ? today.getYear() : plan.month().getYear();
            remarks.add(new Remark(Remark.Kind.YEAR_GUESSED, "表里没有写是哪一年的清单，按%d年列入。不对请选年度".formatted(year)));
        }
        if (table.found().unread() >= 0) {
            remarks.add(new Remark(
                    Remark.Kind.NOTE,
                    "右边还有内容（从 %s 列起），看着不是能导入的表，没有读。要导入的话，请把它单独放到一张工作表"
                            .formatted(ColumnLetters.of(table.found().unread()))));
        }
        return remarks;
    }

    private static Remark leftOut(RawSheet sheet) {
        return new Remark(
                Remark.Kind.NOTE, "表的最下面很远处（从第 %d 行起）还有零星内容，没有读。要导入的话，请在原表里把它移到表格下面".formatted(sheet.leftOut() + 1));
    }
}
