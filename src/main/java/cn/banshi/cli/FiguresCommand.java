package cn.banshi.cli;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.PeriodWords;
import cn.banshi.work.Services;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code figures}: all figures of a list year and period. */
@Command(
        name = "figures",
        description = "算出一个年度清单在一段月份里的全部统计数。",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class FiguresCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private @Nullable ListPeriod period;

    @Option(names = "--json", description = "写成 JSON")
    private boolean json;

    @Override
    public Integer call() {
        ListPeriod asked = Parts.of(period);
        ReportPeriod months = asked.months();
        try (Services services = Parts.of(root).open()) {
            int listYear = asked.listYear();
            Figures figures = services.reports().figures(listYear, months);
            PrintWriter out = Parts.out(spec);
            if (json) {
                out.println(FiguresJson.of(figures));
            } else {
                print(figures, out);
            }
        }
        return ExitCode.OK;
    }

    private static void print(Figures figures, PrintWriter out) {
        FigureSet all = figures.overall();
        out.println("%d年清单，截至%s%s"
                .formatted(figures.year(), DateText.longText(figures.asOf()), figures.preliminary() ? "（草表）" : ""));
        out.println("项目 %d 项，子项目 %d 个；本期办结 %d 项，累计办结 %d 项，办结率 %s"
                .formatted(
                        all.items(),
                        all.subItems(),
                        all.doneInPeriod(),
                        all.done(),
                        all.doneRate().percent(1)));
        out.println(
                "计划总投资 %s，年度计划投资 %s".formatted(MoneyText.echo(all.plannedTotal()), MoneyText.echo(all.plannedYear())));
        out.println("本期完成投资 %s，%s %s，年度投资完成率 %s"
                .formatted(
                        MoneyText.echo(all.investedInPeriod()),
                        PeriodWords.of(figures).soFar(),
                        MoneyText.echo(all.investedInYear()),
                        all.yearInvestmentRate().percent(1)));
        all.scheduleWords().forEach((word, count) -> out.print(word.label() + " " + count + "  "));
        out.println();
    }
}
