package cn.banshi.work.intake;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.intake.cell.CellContext;
import cn.banshi.domain.intake.cell.CellReader;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.column.ColumnMatcher;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.column.KindGuess;
import cn.banshi.domain.intake.column.Layout;
import cn.banshi.domain.intake.column.Vocabulary;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.Dittos;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.sheet.ErrorBook;
import cn.banshi.sheet.read.ClipboardTable;
import cn.banshi.sheet.read.ReadProgress;
import cn.banshi.sheet.read.WorkbookReader;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.project.NewItems;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Foreign tables into the ledger: open a file, plan where its columns go, review every row, write all that is right as one
 * change set. Nothing is written before {@link #apply}.
 */
public final class IntakeWork {
    private static final int ROWS_PER_WORD = 50;

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
        return new WorkbookReader()
                .sheets(file).stream()
                        .map(sheet -> new SheetChoice(sheet.name(), sheet.hidden()))
                        .toList();
    }

    /**
     * The tables of one sheet of a file.
     *
     * @param sheet its name; null = the first that has a table
     * @throws AppException INPUT where there is no table, or the file cannot be read
     * @throws CancellationException when the progress says so
     */
    public List<IncomingTable> open(Path file, @Nullable String sheet, IntakeProgress progress) {
        List<String> names = sheet != null
                ? List.of(sheet)
                : sheets(file).stream()
                        .sorted(Comparator.comparing(SheetChoice::hidden))
                        .map(SheetChoice::name)
                        .toList();
        for (String name : names) {
            List<IncomingTable> tables = tables(file, new WorkbookReader().read(file, name, reading(progress)));
            if (!tables.isEmpty()) {
                return tables;
            }
        }
        throw noTable(String.valueOf(file.getFileName()));
    }

    /**
     * The tables of all sheets of a file that are not hidden.
     *
     * @throws AppException INPUT where there is no table, or the file cannot be read
     */
    public List<IncomingTable> openAll(Path file, IntakeProgress progress) {
        List<IncomingTable> tables = new ArrayList<>();
        for (SheetChoice sheet : sheets(file)) {
            if (!sheet.hidden()) {
                tables.addAll(tables(file, new WorkbookReader().read(file, sheet.name(), reading(progress))));
            }
        }
        if (tables.isEmpty()) {
            throw noTable(String.valueOf(file.getFileName()));
        }
        return List.copyOf(tables);
    }

    private static ReadProgress reading(IntakeProgress progress) {
        return new ReadProgress() {
            private boolean stopped;

            @Override
            public void row(int count) {
                stopped = stopped || !progress.goesOn(count);
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };
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
        List<IncomingTable> tables = tables(null, ClipboardTable.parse(block));
        if (tables.isEmpty()) {
            throw noTable("粘贴的内容");
        }
        return tables;
    }

    private static AppException noTable(String name) {
        return new AppException(ErrorCode.INPUT, "“" + name + "”里没有找到表头（至少要有“项目名称”这样的一列）。请打开看看，表头要在数据上面一行");
    }

    private static List<IncomingTable> tables(@Nullable Path file, RawSheet sheet) {
        String name = file == null ? "" : String.valueOf(file.getFileName());
        return HeadingFinder.find(sheet, name).stream()
                .map(shape -> new IncomingTable(file, sheet, shape))
                .toList();
    }

    /** The table with the heading rows that the clerk named, counted from 0. */
    public IncomingTable withHeading(IncomingTable table, int first, int last) {
        TableShape shape = HeadingFinder.at(table.sheet(), table.file() == null ? "" : table.fileName(), first, last);
        return new IncomingTable(table.file(), table.sheet(), shape);
    }

    /** The table with one cell retyped by the clerk; the file itself stays as it is. */
    public IncomingTable withCell(IncomingTable table, int row, int column, String typed) {
        RawSheet sheet = table.sheet().with(row, column, new RawCell.Text(typed));
        return new IncomingTable(table.file(), sheet, table.shape());
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
        Optional<Layout> remembered = layouts.find(of, shape);
        List<ColumnPlan> columns = ColumnMatcher.match(of, shape, table.sheet(), remembered, known());
        return new IntakePlan(of, columns, shape.listYear(), shape.month(), List.of(), Map.of());
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
        Ledger ledger = session.ledger();
        Pending pending = new Pending(ledger.office());
        SeenRows seen = new SeenRows();
        ItemMatcher matcher = new ItemMatcher(ledger);
        List<Review.Part> parts = new ArrayList<>();
        Proposals proposals = new Proposals();
        int done = 0;
        for (int i = 0; i < tables.size(); i++) {
            IncomingTable table = tables.get(i);
            IntakePlan plan = plans.get(i);
            OfficeNames words = new OfficeNames(ledger.office(), pending, plan);
            RowJudge judge = switch (plan.kind()) {
                case PROJECTS, PROGRESS ->
                    new ItemJudge(table, plan, ledger, matcher, words, pending, seen, session.today());
                case COMMUNITIES, DEPARTMENTS -> new OfficeJudge(table, plan, ledger.office(), basics, seen);
                case REQUESTS -> new RequestJudge(table, plan, words, seen);
            };
            ColumnGuess guess = new ColumnGuess(table, plan);
            RawSheet sheet = Dittos.resolved(table.sheet(), table.shape());
            CellReader reader = new CellReader(new CellContext(plan.listYear(), session.today(), sheet.since1904()));
            FurtherRows further = new FurtherRows(sheet, table.shape(), plan);
            List<Remark> ofTable = remarks(table, plan, session.today());
            List<ReviewRow> rows = new ArrayList<>();
            for (int row = 0; row < table.shape().roles().size(); row++) {
                if (table.shape().role(row) == RowRole.DATA) {
                    RowCells cells = new RowCells(sheet, plan, guess, reader, row, further.of(row));
                    if (rows.isEmpty()) {
                        ofTable.forEach(remark -> cells.say(null, remark));
                    }
                    Integer head = further.head(row);
                    rows.add(head == null ? judge.judge(cells, proposals) : goingOn(cells, head));
                    if (++done % ROWS_PER_WORD == 0 && !progress.goesOn(done)) {
                        throw new CancellationException();
                    }
                }
            }
            parts.add(new Review.Part(table, plan, List.copyOf(rows)));
        }
        return new Review(parts, ledger.changeNumber(), pending, proposals);
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
        int besides = besides(table.shape(), plan);
        if (besides >= 0) {
            remarks.add(new Remark(
                    Remark.Kind.NOTE, "右边还并排着一张表（从 %s 列起），没有读。请把它移到下面或另一张工作表再导入".formatted(letters(besides))));
        }
        return remarks;
    }

    /** The column where a second table begins beside this one: its headings come again. */
    private static int besides(TableShape shape, IntakePlan plan) {
        ColumnPlan name = plan.column(IncomingField.NAME).orElse(null);
        if (name == null) {
            return -1;
        }
        List<ColumnPlan> again = plan.columns().stream()
                .filter(column -> column.field() == null && column.index() > name.index())
                .filter(column -> plan.columns().stream()
                        .anyMatch(one -> one.field() != null && one.heading().equals(column.heading())))
                .toList();
        boolean named = again.stream().anyMatch(column -> column.heading().equals(name.heading()));
        return named && 2 * again.size() >= shape.columns().size() - again.size()
                ? again.get(0).index()
                : -1;
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    private static Remark leftOut(RawSheet sheet) {
        return new Remark(
                Remark.Kind.NOTE, "表的最下面很远处（从第 %d 行起）还有零星内容，没有读。要导入的话，请在原表里把它移到表格下面".formatted(sheet.leftOut() + 1));
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
        Map<Verdict, Integer> counts = new HashMap<>(review.counts());
        IntakeResult result =
                new IntakeResult(counts.getOrDefault(Verdict.NEW, 0), counts.getOrDefault(Verdict.UPDATE, 0));
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
        Map<String, List<ErrorBook.Block>> sheets = new LinkedHashMap<>();
        for (Review.Part part : parts) {
            IncomingTable table = part.table();
            refuseTarget(table.file(), target);
            sheets.computeIfAbsent(table.fileName() + "\n" + table.sheet().name(), key -> new ArrayList<>())
                    .add(new ErrorBook.Block(table.sheet(), table.shape().lastHeading(), reasons(part)));
        }
        ErrorBook.write(List.copyOf(sheets.values()), target);
    }

    private static Map<Integer, String> reasons(Review.Part part) {
        Map<Integer, String> reasons = new HashMap<>();
        for (ReviewRow row : part.rows()) {
            if (row.verdict() == Verdict.ERROR) {
                reasons.put(
                        row.row(),
                        row.errors().stream()
                                .map(at -> at.remark().sentence())
                                .distinct()
                                .collect(Collectors.joining("\n")));
            }
        }
        return reasons;
    }

    private static void refuseTarget(@Nullable Path source, Path target) {
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new AppException(ErrorCode.USAGE, "带错误原因的表只能写成 .xlsx。请改文件名的结尾");
        }
        if (source != null
                && source.toAbsolutePath()
                        .normalize()
                        .equals(target.toAbsolutePath().normalize())) {
            throw new AppException(ErrorCode.USAGE, "不能写到原来的表上，那样会丢掉它的格式和别的工作表。请换一个文件名");
        }
    }
}
