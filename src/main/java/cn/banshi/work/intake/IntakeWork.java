package cn.banshi.work.intake;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.intake.column.ColumnMatcher;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.column.KindGuess;
import cn.banshi.domain.intake.column.Layout;
import cn.banshi.domain.intake.column.Vocabulary;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.sheet.read.ClipboardTable;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.project.NewItems;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Foreign tables into the ledger: open a file, plan where its columns go, review every row, write all that is right as one
 * change set. Nothing is written before {@link #apply}.
 */
public final class IntakeWork {
    private final LedgerSession session;
    private final BasicsWork basics;
    private final LayoutFile layouts;

    /** Works on the open ledger. */
    public IntakeWork(LedgerSession session, BasicsWork basics) {
        this.session = session;
        this.basics = basics;
        this.layouts = new LayoutFile(session.folder());
    }

    /**
     * A sheet of a file.
     *
     * @param hidden whether the file hides it
     */
    public record SheetChoice(String name, boolean hidden) {}

    /** The sheets of a file, in its order. */
    public List<SheetChoice> sheets(Path file) {
        return IncomingFiles.sheets(file);
    }

    /**
     * The tables of one sheet of a file.
     *
     * @param sheet its name; null = the first that has a table
     * @throws AppException INPUT where there is no table, or the file cannot be read
     * @throws CancellationException when the progress says so
     */
    public List<IncomingTable> open(Path file, @Nullable String sheet, IntakeProgress progress) {
        return IncomingFiles.open(file, sheet, progress);
    }

    /**
     * The tables of all sheets of a file that are not hidden.
     *
     * @throws AppException INPUT where there is no table, or the file cannot be read
     */
    public List<IncomingTable> openAll(Path file, IntakeProgress progress) {
        return IncomingFiles.openAll(file, progress);
    }

    /**
     * The cells of a block that was copied from a spreadsheet, whatever they are.
     *
     * @throws AppException INPUT when it is longer than can be taken in
     */
    public RawSheet block(String copied) {
        return ClipboardTable.parse(copied);
    }

    /** The tables of a block that was copied from a spreadsheet. */
    public List<IncomingTable> pasted(String block) {
        return IncomingFiles.pasted(block);
    }

    /** The table with the heading rows that the clerk named, counted from 0. */
    public IncomingTable withHeading(IncomingTable table, int first, int last) {
        TableShape shape = HeadingFinder.at(table.sheet(), table.file() == null ? "" : table.fileName(), first, last);
        return new IncomingTable(table.file(), table.found().with(shape));
    }

    /** The table with one cell retyped by the clerk; the file itself stays as it is. */
    public IncomingTable withCell(IncomingTable table, int row, int column, String typed) {
        return new IncomingTable(table.file(), table.found().with(row, column, new RawCell.Text(typed)));
    }

    /**
     * Where the columns go: as remembered for this layout, else by their headings, else by what they hold.
     *
     * @param kind what the table is about; null = as its headings tell
     */
    public IntakePlan plan(IncomingTable table, @Nullable IncomingKind kind) {
        TableShape shape = table.shape();
        IncomingKind of =
                kind != null ? kind : KindGuess.of(shape, table.sheet()).orElse(IncomingKind.PROJECTS);
        return new IntakePlan(of, columns(table, shape, of), shape.listYear(), shape.month(), List.of(), Map.of());
    }

    private List<ColumnPlan> columns(IncomingTable table, TableShape shape, IncomingKind kind) {
        return ColumnMatcher.match(kind, shape, table.sheet(), layouts.find(kind, shape), known());
    }

    /**
     * The plan for a year and a month. Headings that name some by number (9月进展, 10月进展) mean other fields then; what the
     * clerk chose, now or before, stays.
     */
    public IntakePlan at(IncomingTable table, IntakePlan plan, @Nullable Integer listYear, @Nullable YearMonth month) {
        if (Objects.equals(listYear, plan.listYear()) && Objects.equals(month, plan.month())) {
            return plan;
        }
        List<ColumnPlan> columns = columns(table, table.shape().at(listYear, month), plan.kind());
        IntakePlan dated = new IntakePlan(plan.kind(), columns, listYear, month, plan.create(), plan.choices());
        for (ColumnPlan column : plan.columns()) {
            boolean chosen =
                    column.origin() == ColumnPlan.Origin.CLERK || column.origin() == ColumnPlan.Origin.REMEMBERED;
            dated = chosen ? dated.with(column) : dated;
        }
        return dated;
    }

    private Vocabulary known() {
        OfficeData office = session.ledger().office();
        return new Vocabulary(
                office.communities().stream().map(Community::name).collect(Collectors.toSet()),
                office.departments().stream().map(Department::name).collect(Collectors.toSet()));
    }

    /** The plan with what a shared layout says about the columns. */
    public IntakePlan planBy(IncomingTable table, Layout layout) {
        List<ColumnPlan> columns =
                ColumnMatcher.match(layout.kind(), table.shape(), table.sheet(), Optional.of(layout), known());
        return new IntakePlan(
                layout.kind(), columns, table.shape().listYear(), table.shape().month(), List.of(), Map.of());
    }

    /** Remembers where the clerk sent the columns, for every table of the same layout. */
    public void remember(IncomingTable table, IntakePlan plan) {
        layouts.put(Layout.of(plan.kind(), table.shape(), plan.columns()));
    }

    /** Writes the layout of a plan into a file that another office can use. */
    public void exportLayout(IncomingTable table, IntakePlan plan, Path file) {
        LayoutFile.write(Layout.of(plan.kind(), table.shape(), plan.columns()), file);
    }

    /**
     * Reads a layout that was exported.
     *
     * @throws AppException INPUT when the file holds none
     */
    public Layout readLayout(Path file) {
        return LayoutFile.read(file);
    }

    /**
     * Judges every data row of the tables; writes nothing.
     *
     * @param plans one for each table
     * @throws CancellationException when the progress says so
     */
    public Review review(List<IncomingTable> tables, List<IntakePlan> plans, IntakeProgress progress) {
        return new Reviewer(session, basics).review(tables, plans, progress);
    }

    /**
     * Writes all rows that are new or differ, as one change set; rows with errors stay out.
     *
     * @throws AppException CONFLICT when the ledger changed since the review, INPUT where requests are to be written
     */
    public IntakeResult apply(Review review) {
        return apply(review, IntakeProgress.NONE);
    }

    /**
     * The same, telling how many rows are written.
     *
     * @throws AppException CONFLICT when the ledger changed since the review, INPUT where requests are to be written
     * @throws CancellationException when the progress says so; nothing is written then
     */
    public IntakeResult apply(Review review, IntakeProgress progress) {
        String obstacle = review.obstacle();
        if (!obstacle.isEmpty()) {
            throw new AppException(ErrorCode.INPUT, obstacle);
        }
        Ledger ledger = session.ledger();
        if (ledger.changeNumber() != review.changeNumber()) {
            throw new AppException(ErrorCode.CONFLICT, "核对以后台账又改过。请重新核对一遍再导入");
        }
        IntakeResult result = new IntakeResult(review.written(Verdict.NEW), review.written(Verdict.UPDATE));
        if (review.writing() > 0) {
            NewItems items =
                    new NewItems(ledger, session.today(), session.author().person());
            session.run(
                    ChangeKind.IMPORT,
                    title(review, result),
                    tx -> new IntakeWriter(tx, review.pending(), ledger, items).write(review.proposals(), progress));
        }
        return result;
    }

    private static String title(Review review, IntakeResult result) {
        String kinds = review.parts().stream()
                .map(part -> part.plan().kind().label())
                .distinct()
                .collect(Collectors.joining("、"));
        return "导入%s 新增 %d 项，更新 %d 项".formatted(kinds, result.added(), result.updated());
    }

    /**
     * Writes the sheets of some parts again with a column 错误原因 behind their last, to be mended in a spreadsheet and
     * imported again; parts of one sheet stay together.
     *
     * @throws AppException USAGE when the target is one of the files themselves, or no .xlsx
     */
    public void writeErrors(List<Review.Part> parts, Path target) {
        ReasonsBook.write(parts, target);
    }
}
