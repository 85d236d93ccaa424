package cn.banshi.cli;

import cn.banshi.work.Services;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code export projects}: items in the program's own format. */
@Command(
        name = "export",
        description = "导出项目。.xlsx 含全部内容，可以再用 import 导入；.csv 每个项目一行。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ExportCommand implements Callable<Integer> {
    /** What can be exported. */
    enum What {
        /** Items. */
        projects
    }

    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "projects", description = "导出什么：projects（项目）")
    @SuppressWarnings("UnusedVariable") // one value so far, checked by picocli
    private @Nullable What what;

    @Option(names = "--year", paramLabel = "年度", description = "只导出这一年清单里的项目")
    private @Nullable Integer year;

    @Option(names = "--out", paramLabel = "文件", required = true, description = "写到哪个 .xlsx 或 .csv 文件")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Path file = Parts.of(out);
        try (Services services = Parts.of(root).open()) {
            int count = services.lists().exportProjects(year, file);
            Parts.out(spec)
                    .println(
                            count == 0 && year != null
                                    ? year + "年清单没有项目，只写了表头：" + file
                                    : "已导出 " + count + " 个项目：" + file);
        }
        return ExitCode.OK;
    }
}
