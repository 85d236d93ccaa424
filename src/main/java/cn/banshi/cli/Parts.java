package cn.banshi.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line sets into a command before it runs it. */
final class Parts {
    private Parts() {}

    static <T> T of(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    static PrintWriter out(@Nullable CommandSpec spec) {
        return of(spec).commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        return of(spec).commandLine().getErr();
    }
}
