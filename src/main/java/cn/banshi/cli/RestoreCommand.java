package cn.banshi.cli;

import cn.banshi.work.backup.BackupInfo;
import cn.banshi.work.backup.BackupWork;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: a backup into an empty folder. */
@Command(
        name = "restore",
        description = "把备份恢复到一个空文件夹，恢复后当场核对。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "备份", description = "备份文件")
    private @Nullable Path file;

    @Option(names = "--to", paramLabel = "文件夹", required = true, description = "恢复到哪个空文件夹")
    private @Nullable Path to;

    @Override
    public Integer call() {
        BackupInfo backup = BackupWork.restore(Parts.of(file), Parts.of(to));
        Parts.out(spec)
                .println("已恢复并核对：%s（%d 个项目，%d 条变更记录）".formatted(Parts.of(to), backup.projects(), backup.changes()));
        return ExitCode.OK;
    }
}
