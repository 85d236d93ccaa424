package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Report;
import cn.banshi.work.Services;
import cn.banshi.work.report.ReportFormat;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.sample.SampleOffice;
import cn.banshi.work.session.LedgerSession;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demo}: the sample office and its month's reports, without a display. */
@Command(
        name = "demo",
        description = "建一个示例台账（示范街道），写出当月的几张报表（PDF 和 xlsx）和每个项目的一项目一卡（PDF）。",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class DemoCommand implements Callable<Integer> {
    private static final List<String> REPORTS = List.of("R01", "R02", "R04", "R09", "R18", "R23");

    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", paramLabel = "文件夹", description = "报表写到哪里；不写就写到当前文件夹的 banshi-demo")
    private Path out = Path.of("banshi-demo");

    @Override
    public Integer call() {
        RootCommand main = Parts.of(root);
        PrintWriter console = Parts.out(spec);
        Path data = main.data();
        Path folder = data == null ? out.resolve("ledger") : data;
        RootCommand.headless();
        boolean fresh = !LedgerSession.exists(folder);
        if (fresh) {
            SampleOffice.install(folder);
        }
        try (Services services = main.open(folder)) {
            if (!services.session().sample()) {
                throw new AppException(ErrorCode.USAGE, "文件夹“" + folder + "”里是单位自己的台账，示例不会写进去。请用 --data 换一个空文件夹。");
            }
            console.println((fresh ? "已建示例台账：" : "已打开示例台账：") + folder);
            console.println("共 " + services.session().ledger().items().size() + " 个项目，今天按 "
                    + services.session().today() + " 计算。");
            YearMonth month = services.session()
                    .ledger()
                    .office()
                    .office()
                    .calendar()
                    .monthOf(services.session().today());
            for (String code : REPORTS) {
                Report report =
                        services.reports().report(new ReportRequest(code, month.getYear(), ReportPeriod.of(month)));
                for (ReportFormat format : ReportFormat.usual(report)) {
                    // ASCII, since a bare Linux may know no other file names.
                    Path file = out.resolve(code + "-" + month + "." + format.extension());
                    services.reports().write(report, file);
                    console.println("已写出：" + file);
                }
            }
        }
        return ExitCode.OK;
    }
}
