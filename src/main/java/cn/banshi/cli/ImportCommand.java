package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.work.Services;
import cn.banshi.work.basics.EmptyLedger;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeProgress;
import cn.banshi.work.intake.IntakeResult;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import cn.banshi.work.list.ImportResult;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.LockedMonthException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import}: the program's own export, or a table as another office made it. */
@Command(
        name = "import",
        description = "导入表格：社区、科室报来的 .xlsx、.xls、.csv，或用 export projects 导出的 .xlsx。正确的行导入，有错的行逐条说明。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "要导入的文件")
    private @Nullable Path file;

    @Option(
            names = "--kind",
            paramLabel = "种类",
            converter = Arguments.KindConverter.class,
            description = "projects 项目清单，progress 月度进展，requests 群众诉求，communities 社区，departments 责任单位；不写就看表头")
    private @Nullable IncomingKind kind;

    @Option(names = "--sheet", paramLabel = "工作表", description = "读哪一张工作表，可以写几次；不写就读第一张有表头的")
    private @Nullable List<String> sheets;

    @Option(names = "--all-sheets", description = "没有隐藏的工作表都读")
    private boolean allSheets;

    @Option(
            names = "--month",
            paramLabel = "月份",
            converter = Arguments.MonthConverter.class,
            description = "进展和投资记到哪个月，例如 2021-10；不写就看表的标题")
    private @Nullable YearMonth month;

    @Option(names = "--year", paramLabel = "年度", description = "列入哪一年的清单；不写就看表的标题")
    private @Nullable Integer year;

    @Option(names = "--create-missing", description = "台账里没有的社区和责任单位就新建，不算错误")
    private boolean create;

    @Option(names = "--map", paramLabel = "对列方案", description = "用这个方案（.json）对列")
    private @Nullable Path map;

    @Option(names = "--reason", paramLabel = "原因", description = "要改到已报送的月份时，写明为什么改，记入调整说明")
    private @Nullable String reason;

    @Option(names = "--dry-run", description = "只核对，不写入")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "文件", description = "把原表连同“错误原因”一列写到这个 .xlsx")
    private @Nullable Path errors;

    @Option(names = "--json", description = "用 JSON 说明每一行")
    private boolean json;

    @Override
    public Integer call() {
        Path source = Parts.of(file);
        try (Services services = open()) {
            String why = reason;
            if (why != null) {
                services.session()
                        .editions()
                        .locks()
                        .forEach(lock -> services.session().explain(lock.month(), why));
            }
            boolean foreign =
                    kind != null || sheets != null || allSheets || map != null || dryRun || errors != null || json;
            refuseLostErrors();
            return !foreign && services.lists().isOwnFormat(source)
                    ? ownFormat(services, source)
                    : foreign(services, source);
        } catch (LockedMonthException e) {
            throw new AppException(e.code(), e.sentence() + "：加上 --reason 原因，再导入一次。", e);
        }
    }

    /** Into a folder of its own that is still empty, the first import makes the ledger. */
    private Services open() {
        RootCommand main = Parts.of(root);
        Path folder = main.folder();
        boolean begins = !dryRun && file != null && Files.isRegularFile(file);
        if (begins && main.data() != null && !LedgerSession.exists(folder) && EmptyLedger.fits(folder)) {
            EmptyLedger.create(folder, main.today()).close();
            Parts.err(spec).println("文件夹“" + folder + "”里还没有台账，已新建一个空的。");
        }
        return main.open(folder);
    }

    private int ownFormat(Services services, Path source) {
        if (create || month != null || year != null) {
            throw new AppException(
                    ErrorCode.USAGE,
                    "这是 export projects 导出的表，里面什么都写全了，用不着 --month、--year、--create-missing。请去掉它们，或加 --kind projects 按别处来的表导入");
        }
        ImportResult result = services.lists().importProjects(source);
        Parts.out(spec)
                .println("新增 %d 项，更新 %d 项，没有变化 %d 项，没有导入 %d 行"
                        .formatted(
                                result.added(),
                                result.changed(),
                                result.same(),
                                result.refused().size()));
        for (ImportResult.RefusedRow row : result.refused()) {
            Parts.err(spec).println("“%s”第 %d 行：%s".formatted(row.sheet(), row.row(), row.sentence()));
        }
        return result.refused().isEmpty() ? ExitCode.OK : ExitCode.ROWS_REFUSED;
    }

    private int foreign(Services services, Path source) {
        IntakeWork intake = services.intake();
        List<IncomingTable> tables = tables(intake, source);
        List<IntakePlan> plans =
                tables.stream().map(table -> plan(intake, table)).toList();
        Review review = intake.review(tables, plans, IntakeProgress.NONE);
        if (errors != null) {
            intake.writeErrors(review.parts(), errors);
        }
        sayOtherSheets(intake, source, tables);
        boolean requests = plans.stream().anyMatch(plan -> plan.kind() == IncomingKind.REQUESTS);
        boolean others = plans.stream().anyMatch(plan -> plan.kind() != IncomingKind.REQUESTS);
        boolean writes = !dryRun && others;
        IntakeResult result = writes ? intake.apply(review) : new IntakeResult(0, 0);
        if (json) {
            IntakeJson.write(review, Parts.out(spec));
        } else {
            print(review, result, writes);
        }
        if (requests) {
            Parts.err(spec).println("群众诉求台账还没有启用：%s只核对，没有写入。".formatted(others ? "群众诉求的表" : ""));
        }
        return review.counts().containsKey(Verdict.ERROR) ? ExitCode.ROWS_REFUSED : ExitCode.OK;
    }

    private void refuseLostErrors() {
        if (errors != null && Files.exists(errors)) {
            throw new AppException(ErrorCode.USAGE, "“" + errors + "”已经有了，不会盖掉它。请换一个文件名");
        }
    }

    private List<IncomingTable> tables(IntakeWork intake, Path source) {
        if (allSheets) {
            return intake.openAll(source, IntakeProgress.NONE);
        }
        return sheets == null
                ? intake.open(source, null, IntakeProgress.NONE)
                : sheets.stream()
                        .flatMap(sheet -> intake.open(source, sheet, IntakeProgress.NONE).stream())
                        .toList();
    }

    /** Where one sheet is read for want of a choice, the others are named, so that none is forgotten. */
    private void sayOtherSheets(IntakeWork intake, Path source, List<IncomingTable> tables) {
        String read = tables.get(0).sheet().name();
        String others = intake.sheets(source).stream()
                .filter(one -> !one.hidden() && !one.name().equals(read))
                .map(one -> "“" + one.name() + "”")
                .collect(Collectors.joining("、"));
        if (sheets == null && !allSheets && !others.isEmpty()) {
            Parts.err(spec).println("只读了工作表“%s”，还有%s没有读。要读请用 --all-sheets 或 --sheet".formatted(read, others));
        }
    }

    private IntakePlan plan(IntakeWork intake, IncomingTable table) {
        IntakePlan plan = map == null ? intake.plan(table, kind) : intake.planBy(table, intake.readLayout(map));
        if (kind != null && plan.kind() != kind) {
            throw new AppException(
                    ErrorCode.USAGE,
                    "对列方案是%s的，和 --kind 不一致".formatted(plan.kind().label()));
        }
        IntakePlan dated =
                intake.at(table, plan, year == null ? plan.listYear() : year, month == null ? plan.month() : month);
        return create ? dated.creating(List.of(IntakePlan.ALL)) : dated;
    }

    private void print(Review review, IntakeResult result, boolean writes) {
        PrintWriter out = Parts.out(spec);
        Map<Verdict, Integer> counts = review.counts();
        List<String> words = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            words.add(verdict.label() + " " + counts.getOrDefault(verdict, 0));
        }
        out.println(String.join("，", words));
        out.println(writes ? "已导入：新增 %d，更新 %d。".formatted(result.added(), result.updated()) : "没有写入。");
        if (!review.creating().isEmpty()) {
            Parts.err(spec).println((writes ? "一起新建了：" : "会一起新建：") + String.join("、", review.creating()));
        }
        if (!review.lockedWords().isEmpty()) {
            Parts.err(spec)
                    .println(
                            writes
                                    ? "改到了已报送的月份，已记入调整说明。"
                                    : review.lockedWords() + (reason == null ? "（--reason 原因）。" : "。"));
        }
        for (Review.Part part : review.parts()) {
            String place = part.table().place();
            for (ReviewRow row : part.rows()) {
                row.errors()
                        .forEach(at -> Parts.err(spec)
                                .println("%s第 %d 行：%s"
                                        .formatted(
                                                place,
                                                row.row() + 1,
                                                at.remark().sentence())));
            }
        }
    }
}
