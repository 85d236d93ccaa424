package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.Submission;
import cn.banshi.work.Services;
import cn.banshi.work.month.EditionWork;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code editions}: lists what was reported, and gives a PDF as it was issued, or what was changed since. */
@Command(
        name = "editions",
        description = "列出报送版本；取出当时的 PDF，或写出调整说明。",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class EditionsCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--month",
            paramLabel = "月份",
            converter = Arguments.MonthConverter.class,
            description = "哪个月的版本，例如 2021-10；不写就列全部")
    private @Nullable YearMonth month;

    @Option(names = "--revision", paramLabel = "第几版", description = "第几版；不写就取最新一版")
    private @Nullable Integer revision;

    @Option(names = "--pdf", paramLabel = "报表", description = "取出这张报表当时的 PDF，例如 R01")
    private @Nullable String code;

    @Option(names = "--changes", description = "写出调整说明（.pdf 或 .xlsx）")
    private boolean changes;

    @Option(names = "--out", paramLabel = "文件", description = "写到哪个文件")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (Services services = Parts.of(root).open()) {
            EditionWork work = services.editions();
            if (code == null && !changes) {
                list(work);
                return ExitCode.OK;
            }
            Path file = out;
            if (file == null) {
                throw new AppException(ErrorCode.USAGE, "请用 --out 写明写到哪个文件");
            }
            Edition edition = edition(work);
            if (code != null) {
                work.writePdf(edition, code, file);
            } else {
                services.reports().write(work.adjustments(edition), file);
            }
            Parts.out(spec).println("已写出：" + file);
        }
        return ExitCode.OK;
    }

    private Edition edition(EditionWork work) {
        YearMonth asked = month;
        if (asked == null) {
            throw new AppException(ErrorCode.USAGE, "请用 --month 写明哪个月，例如 2021-10");
        }
        return some(work).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AppException(
                        ErrorCode.USAGE, "没有%d年%d月的这一版报送版本".formatted(asked.getYear(), asked.getMonthValue())));
    }

    private List<Edition> some(EditionWork work) {
        return work.editions().stream()
                .filter(edition -> month == null || edition.month().equals(month))
                .filter(edition -> revision == null || edition.issued().revision() == revision)
                .toList();
    }

    private void list(EditionWork work) {
        List<Edition> editions = some(work);
        if (editions.isEmpty()) {
            Parts.out(spec).println("还没有报送版本");
        }
        for (Edition edition : editions) {
            int later = work.laterChanges(edition).size();
            Parts.out(spec)
                    .println("%s  %s %s%s"
                            .formatted(
                                    edition.issued().name(),
                                    MOMENT.format(edition.issued().issuedAt().atZone(ZoneId.systemDefault())),
                                    edition.issued().issuedBy(),
                                    later == 0 ? "" : "  之后改动 " + later + " 处"));
            edition.reports()
                    .forEach(report -> Parts.out(spec)
                            .println("  %s %s %d 页".formatted(report.code(), report.title(), report.pages())));
            for (Submission one : edition.submissions()) {
                Parts.out(spec)
                        .println("  报送 %s %s %s %s"
                                .formatted(one.date(), one.receiver(), one.way(), one.receipt())
                                .stripTrailing());
            }
        }
    }
}
