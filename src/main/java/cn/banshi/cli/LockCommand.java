package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.edition.Edition;
import cn.banshi.report.check.Check;
import cn.banshi.work.Services;
import cn.banshi.work.month.EditionWork;
import cn.banshi.work.month.LockPreview;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lock}: locks a month and keeps its reports, or issues a further revision of it. */
@Command(
        name = "lock",
        description = "锁定一个月：先核对，再备份，然后把报表存成报送版本。锁定后不能解锁。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class LockCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "月份", converter = Arguments.MonthConverter.class, description = "月份，例如 2021-10")
    private @Nullable YearMonth month;

    @Option(names = "--accept", description = "还有没核对好的，也照这样锁定")
    private boolean accept;

    @Option(names = "--reports", paramLabel = "报表", split = ",", description = "存哪些报表，例如 R01,R02；不写就存月报、督办表、通报和核对表")
    private @Nullable List<String> codes;

    @Option(names = "--reissue", paramLabel = "原因", description = "这个月已经锁定：按现在的数补发下一版，写明原因")
    private @Nullable String reason;

    @Override
    public Integer call() {
        YearMonth asked = Parts.of(month);
        try (Services services = Parts.of(root).open()) {
            EditionWork work = services.editions();
            Edition edition;
            if (reason != null) {
                edition = work.reissue(asked, reason);
            } else {
                List<String> chosen = codes == null
                        ? work.usual()
                        : codes.stream()
                                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                                .toList();
                if (work.refusal(asked).isEmpty()) {
                    LockPreview preview = work.check(asked, chosen);
                    print(preview);
                    if (!accept && !preview.clean()) {
                        throw new AppException(
                                ErrorCode.INPUT, "还没有核对好：" + preview.open() + "。请先改正；要照这样锁定，加上 --accept 再来一次。");
                    }
                }
                edition = work.lock(asked, chosen, accept);
            }
            Parts.out(spec).println("已存：" + edition.issued().name());
            edition.reports()
                    .forEach(report -> Parts.out(spec)
                            .println("  %s %s %d 页".formatted(report.code(), report.title(), report.pages())));
        }
        return ExitCode.OK;
    }

    private void print(LockPreview preview) {
        Parts.out(spec).println("应填 %d 项，已填 %d 项".formatted(preview.due(), preview.filled()));
        for (QualityPoint point : preview.quality()) {
            Parts.out(spec)
                    .println("  %s %s：%s"
                            .formatted(
                                    point.item().project().code(),
                                    point.item().project().name(),
                                    point.sentence()));
        }
        if (!preview.missing().isEmpty()) {
            Parts.out(spec).println("  字体里没有这些字，存下来的 PDF 上会缺：" + String.join("、", preview.missing()));
        }
        for (Check check : preview.check().checks()) {
            if (!check.passed()) {
                Parts.out(spec)
                        .println("  核对不符：%s，%s 和 %s（%s）"
                                .formatted(check.label(), check.left(), check.right(), check.unit()));
            }
        }
    }
}
