package cn.banshi.cli;

import cn.banshi.base.AppException;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command line. */
public final class Cli {
    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private Cli() {}

    /**
     * Runs on the console.
     *
     * @param log begins a log file in a data folder; asked for where the program itself failed
     * @return the exit code: 0 ok, 1 some rows refused, 2 wrong use, 3 trouble with the ledger
     */
    public static int run(String[] args, WindowStart window, Consumer<Path> log) {
        return run(args, window, log, writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /** A terminal shows its own charset, everything else takes UTF-8. */
    @SuppressWarnings("SystemConsoleNull") // on Java 17 it is null without a terminal
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }

    /** Runs with these outputs; they are flushed, not closed. */
    public static int run(String[] args, WindowStart window, Consumer<Path> log, PrintWriter out, PrintWriter err) {
        RootCommand root = new RootCommand(window);
        CommandLine line = new CommandLine(root);
        line.setOut(out);
        line.setErr(err);
        line.registerConverter(LocalDate.class, Arguments::day);
        line.setParameterExceptionHandler(Arguments::explain);
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, root.opened(), log, err));
        int code = execute(line, args, root, log, err);
        out.flush();
        err.flush();
        return code;
    }

    /** Errors pass the library by; the clerk gets a sentence for them too. */
    private static int execute(CommandLine line, String[] args, RootCommand root, Consumer<Path> log, PrintWriter err) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("内存不够，没有完成，台账没有改动。请把文件分小，或给程序更多内存（-Xmx）再试。");
            LOG.error("out of memory", e);
            return ExitCode.TROUBLE;
        } catch (StackOverflowError e) {
            return report(e, root.opened(), log, err);
        }
    }

    private static int report(Throwable failure, @Nullable Path folder, Consumer<Path> log, PrintWriter err) {
        if (failure instanceof AppException trouble) {
            LOG.info("command refused", trouble);
            err.println(trouble.sentence());
            return ExitCode.of(trouble.code());
        }
        if (folder != null) {
            log.accept(folder);
        }
        LOG.error("command failed", failure);
        err.println("程序出错了，没有完成。请把错误代码告诉维护人员：" + failure.getClass().getSimpleName());
        return ExitCode.TROUBLE;
    }
}
