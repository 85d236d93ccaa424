package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.work.Services;
import cn.banshi.work.folder.DataFolders;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: options for every command; opens the window where no command is given. */
@Command(
        name = "banshi",
        description = "办实事台账：实事项目清单、月度填报和报表。不带命令时打开窗口。",
        synopsisHeading = "用法：",
        customSynopsis = "banshi [--data 文件夹] [--today 日期] [命令]%n",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n",
        footer = {
            "",
            "返回值：0 完成；1 有些行没有导入；2 命令或参数不对；3 台账或文件有问题。",
        },
        subcommands = {
            DemoCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            FiguresCommand.class,
            ReportCommand.class,
            ArchiveCommand.class,
            FillCommand.class,
            LockCommand.class,
            EditionsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class
        })
final class RootCommand implements Callable<Integer> {
    private final WindowStart window;

    @Option(names = "--data", paramLabel = "文件夹", scope = ScopeType.INHERIT, description = "台账所在的文件夹；不写就用第一次启动时选的那个")
    private @Nullable Path data;

    @Option(names = "--today", paramLabel = "日期", scope = ScopeType.INHERIT, description = "把这一天当作今天，例如 2021-11-30")
    private @Nullable LocalDate today;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "显示用法")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private @Nullable Path opened;

    RootCommand(WindowStart window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        if (LedgerSession.exists(folder)) {
            opened = folder;
        }
        window.open(data, today);
        return ExitCode.OK;
    }

    @Nullable
    Path data() {
        return data;
    }

    /** Folder of the ledger that the command works on; null before it is known. */
    @Nullable
    Path opened() {
        return opened;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    /** Opens the ledger for a command; the caller closes it. */
    Services open() {
        return open(folder());
    }

    /** The folder of the ledger that is meant. */
    Path folder() {
        return data == null ? DataFolders.chosen().orElseGet(DataFolders::usual) : data;
    }

    Services open(Path folder) {
        headless();
        if (!LedgerSession.exists(folder)) {
            throw new AppException(ErrorCode.LEDGER, "文件夹“" + folder + "”里没有台账。请用 --data 指定台账所在的文件夹，或用 demo 建一个示例台账。");
        }
        opened = folder;
        return Services.of(LedgerSession.open(folder, today));
    }

    /** Pages are drawn without a display. */
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }
}
