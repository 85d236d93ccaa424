package cn.banshi.cli;

import cn.banshi.work.Services;
import cn.banshi.work.list.ImportResult;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import}: items in the program's own format. */
@Command(
        name = "import",
        description = "导入用 export projects 导出的 .xlsx。正确的行导入，有错的行逐条说明。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "要导入的 .xlsx 文件")
    private @Nullable Path file;

    @Override
    public Integer call() {
        try (Services services = Parts.of(root).open()) {
            ImportResult result = services.lists().importProjects(Parts.of(file));
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
    }
}
