package cn.banshi.cli;

import cn.banshi.base.AdoptableException;
import cn.banshi.work.Services;
import cn.banshi.work.backup.LedgerState;
import cn.banshi.work.session.LedgerSession;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: opens the ledger, verifies it, counts its rows. */
@Command(
        name = "check",
        description = "打开台账，逐条核对变更记录和数据，并清点行数。",
        synopsisHeading = "用法：",
        optionListHeading = "%n选项：%n")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--adopt", description = "台账文件旧了，或代次文件不见了、坏了而打不开时，核对无误就按现状采用；文件里没有的变更以后找不回来")
    private boolean adopt;

    @Override
    public Integer call() {
        RootCommand main = Parts.of(root);
        try (Services services = adopt ? adopted(main) : main.open()) {
            LedgerState state = services.backups().check();
            PrintWriter out = Parts.out(spec);
            out.println("台账：" + services.session().folder());
            out.println("变更记录到第 " + state.changes() + " 条");
            state.counts().forEach((label, count) -> out.println("  " + label + " " + count));
            if (state.findings().isEmpty()) {
                out.println("核对无误");
                return ExitCode.OK;
            }
            state.findings().forEach(Parts.err(spec)::println);
            return ExitCode.TROUBLE;
        }
    }

    private Services adopted(RootCommand main) {
        try {
            Services services = main.open();
            Parts.out(spec).println("台账打得开，不用采用");
            return services;
        } catch (AdoptableException e) {
            Services services = Services.of(LedgerSession.adopt(main.folder(), main.today()));
            Parts.out(spec).println("已按现状采用。" + e.loss());
            return services;
        }
    }
}
