package cn.banshi.cli;

import cn.banshi.work.Services;
import cn.banshi.work.backup.BackupInfo;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code backup}: a verified backup of the whole ledger. */
@Command(name = "backup", description = "备份整个台账，写完后当场核对。", synopsisHeading = "用法：", optionListHeading = "%n选项：%n")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to", paramLabel = "文件夹", required = true, description = "备份放到哪个文件夹")
    private @Nullable Path to;

    @Override
    public Integer call() {
        try (Services services = Parts.of(root).open()) {
            BackupInfo backup = services.backups().backupTo(Parts.of(to));
            Parts.out(spec)
                    .println(
                            "已备份并核对：%s（%d 个项目，%d 条变更记录）".formatted(backup.file(), backup.projects(), backup.changes()));
        }
        return ExitCode.OK;
    }
}
