package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.Services;
import cn.banshi.work.report.IssuedReport;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.report.ReportWork;
import cn.banshi.work.report.SetOrder;
import cn.banshi.work.report.SetProgress;
import cn.banshi.work.report.SetResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code report}: one report as a file, or all of a month as a folder. */
@Command(
        name = "report",
        description = {
            "写出一张报表（report R01 …），或一个月的全部报表和报送模板（report all …）。",
            "例如：report R02 --period 2021-10 --community 文昌社区 --out 进展.xlsx"
        },
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ReportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "报表", description = "报表代号，例如 R01；all 是全部报表和报送模板")
    private @Nullable String code;

    @Mixin
    private @Nullable ListPeriod period;

    @Mixin
    private @Nullable ReportOptions options;

    @Option(names = "--to", paramLabel = "收表单位", defaultValue = "", description = "all 时用：报给谁，写在文件夹名里")
    private String receiver = "";

    @Option(
            names = "--out",
            paramLabel = "文件",
            required = true,
            description = "写到哪个 .pdf、.xlsx、.docx 或 .csv 文件；all 时写文件夹，在里面新建一个，不覆盖已有的")
    private @Nullable Path out;

    @Override
    public Integer call() {
        ListPeriod asked = Parts.of(period);
        ReportPeriod months = asked.months();
        if (ALL.equalsIgnoreCase(code) || Parts.of(out).toString().endsWith(".pdf")) {
            ReportWork.warmUp();
        }
        try (Services services = Parts.of(root).open()) {
            int listYear = asked.listYear();
            ReportParameters parameters =
                    Parts.of(options).in(services.session().ledger());
            services.reports().refuseFuture(months);
            if (services.reports().figures(listYear, months).items().isEmpty()) {
                Parts.err(spec).println(listYear + "年清单在这段时间没有项目，报表是空的。请看看 --period 和 --year");
            }
            return ALL.equalsIgnoreCase(code)
                    ? all(services, listYear, months, parameters)
                    : one(services, listYear, months, parameters);
        }
    }

    private int one(Services services, int listYear, ReportPeriod months, ReportParameters parameters) {
        Path file = Parts.of(out);
        String wanted = Parts.of(code);
        ReportOptions chosen = Parts.of(options);
        ReportParameters columns = chosen.variant().isEmpty()
                ? parameters
                : parameters.with(
                        services.variants().named(wanted, chosen.variant()).columns());
        ReportRequest request = new ReportRequest(wanted, listYear, months, chosen.asOf(), columns);
        services.reports().refuseWithoutVersion(request);
        if (chosen.issued()) {
            return issued(services, request, file);
        }
        Report report = services.reports().report(request);
        boolean printed = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        for (MissingCharacter missing : printed ? services.reports().missing(report) : List.<MissingCharacter>of()) {
            Parts.err(spec).println("字体里没有这个字，PDF 上会缺：" + missing.sentence());
        }
        services.reports().write(report, file);
        Parts.out(spec).println("已写出：" + file);
        services.editions()
                .issued(request)
                .ifPresent(edition -> Parts.err(spec)
                        .println("这里是现在的数。%s 报送时的 PDF 请用 editions --month %s --pdf %s 取，没有选别的口径也可加 --issued"
                                .formatted(edition.issued().name(), edition.month(), request.code())));
        return ExitCode.OK;
    }

    /** Writes what was issued: the PDF as it is kept, other files with the same texts and numbers. */
    private int issued(Services services, ReportRequest request, Path file) {
        IssuedReport kept = services.editions()
                .issuedReport(request)
                .orElseThrow(() -> new AppException(
                        ErrorCode.USAGE, "没有照这样报送过的原件：要是已报送的一个月，存过这张报表，没有选别的口径。存了哪些用 editions 看；要现在的数就去掉 --issued"));
        kept.writer().accept(file);
        Parts.out(spec).println("已写出：" + file + "（" + kept.edition() + "原件）");
        return ExitCode.OK;
    }

    private int all(Services services, int listYear, ReportPeriod months, ReportParameters parameters) {
        SetResult result = services.sets()
                .write(
                        new SetOrder(
                                receiver,
                                listYear,
                                months,
                                parameters,
                                services.sets()
                                        .everything(
                                                parameters.audience(),
                                                Parts.of(options).variant()),
                                Parts.of(out),
                                Parts.of(options).issued()),
                        SetProgress.NONE)
                .orElseThrow();
        PrintWriter lines = Parts.out(spec);
        for (SetResult.Line line : result.lines()) {
            if (line.written()) {
                lines.println("  " + line.name() + "：" + String.join("、", line.files()));
            }
            if (!line.remark().isEmpty()) {
                Parts.err(spec).println("  " + line.name() + "：" + line.remark());
            }
        }
        if (Parts.of(options).issued()
                && result.lines().stream().allMatch(line -> line.edition().isEmpty())) {
            Parts.err(spec).println("这一套里没有报送时的原件，都是现在的数。存了哪些原件用 editions 看");
        }
        lines.println("已写出 " + result.written() + " 种：" + result.folder());
        return ExitCode.OK;
    }
}
