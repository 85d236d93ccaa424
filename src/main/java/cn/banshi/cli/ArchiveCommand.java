package cn.banshi.cli;

import cn.banshi.work.Services;
import cn.banshi.work.report.SetProgress;
import cn.banshi.work.report.SetResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code archive}: the papers of a year, a folder for each item. */
@Command(
        name = "archive",
        description = "一事一档：把一个年度清单里每个项目的卡片、档案目录、验收单和测评表写成 PDF，一个项目一个文件夹。",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class ArchiveCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--year", paramLabel = "年度", required = true, description = "清单年度")
    private int year;

    @Option(names = "--out", paramLabel = "文件夹", required = true, description = "在哪个文件夹里新建；不覆盖已有的")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (Services services = Parts.of(root).open()) {
            SetResult result = services.archives()
                    .write(year, Parts.of(out), SetProgress.NONE)
                    .orElseThrow();
            Parts.out(spec).println("已写出 " + result.written() + " 个项目的档案：" + result.folder());
        }
        return ExitCode.OK;
    }
}
