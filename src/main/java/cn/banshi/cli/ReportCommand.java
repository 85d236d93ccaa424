package cn.banshi.cli;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.work.Services;
import cn.banshi.work.report.ReportRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code report}: one report as PDF or workbook. */
@Command(
        name = "report",
        description = "写出一张报表：R01 办结项目及投资情况月报表，R02 项目进展情况月报表。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "报表", description = "报表代号，例如 R01")
    private @Nullable String code;

    @Mixin
    private @Nullable ListPeriod period;

    @Option(names = "--out", paramLabel = "文件", required = true, description = "写到哪个 .pdf 或 .xlsx 文件")
    private @Nullable Path out;

    @Override
    public Integer call() {
        ListPeriod asked = Parts.of(period);
        ReportPeriod months = asked.months();
        Path file = Parts.of(out);
        try (Services services = Parts.of(root).open()) {
            int listYear = asked.listYear();
            Report report = services.reports().report(new ReportRequest(Parts.of(code), listYear, months));
            for (MissingCharacter missing : services.reports().missing(report)) {
                Parts.err(spec).println("字体里没有这个字，PDF 上会缺：" + missing.sentence());
            }
            services.reports().write(report, file);
            Parts.out(spec).println("已写出：" + file);
        }
        return ExitCode.OK;
    }
}
