package cn.banshi.cli;

import cn.banshi.work.Services;
import cn.banshi.work.backup.LedgerState;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        try (Services services = Parts.of(root).open()) {
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
}
