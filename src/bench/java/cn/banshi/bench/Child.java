package cn.banshi.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes with the flags that the program ships with, but for the class archive: see {@link #with}. */
final class Child {
    /** What the launchers of the program state, whatever the heap. */
    static final List<String> SHIPPED = List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");

    /** What the launcher of the command line states besides: its processes are too short for the second compiler (decision 0025). */
    static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final List<String> NO_DISPLAY = List.of(
            "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.text=t2k", "-Djava.awt.headless=true");

    private final String heap;
    private final List<String> more;
    private final Class<?> main;
    private final List<String> arguments;
    private final List<String> command = new ArrayList<>();

    private Child(String heap, List<String> more, Class<?> main, List<String> arguments) {
        this.heap = heap;
        this.more = more;
        this.main = main;
        this.arguments = arguments;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(SHIPPED);
        command.add("-Dprism.order=sw");
        if (System.getenv("DISPLAY") == null) {
            command.addAll(NO_DISPLAY);
        }
        command.addAll(more);
        command.addAll(List.of("-classpath", classPath(), main.getName()));
        command.addAll(arguments);
    }

    static Child of(String heap, Class<?> main, String... arguments) {
        return new Child(heap, List.of(), main, List.of(arguments));
    }

    /** The same process with one more flag. */
    Child with(String flag) {
        return new Child(heap, Stream.concat(more.stream(), Stream.of(flag)).toList(), main, arguments);
    }

    /** The packed program as it is shipped, then whatever of the class path it does not bring along; without it, all of it. */
    private static String classPath() {
        List<String> entries = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        Path jar = jar();
        if (!Files.isRegularFile(jar)) {
            return String.join(File.pathSeparator, entries);
        }
        Path brought = jar.resolveSibling("lib");
        return Stream.concat(
                        Stream.of(jar.toString()),
                        entries.stream()
                                .filter(entry -> !entry.endsWith("classes") || entry.endsWith("test-classes"))
                                .filter(entry -> !Files.exists(
                                        brought.resolve(Path.of(entry).getFileName()))))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the build leaves the packed program. */
    static Path jar() {
        return Path.of("target", "banshi.jar").toAbsolutePath();
    }

    /** Runs to the end; gives the lines that are wanted and passes the others on. */
    List<String> lines(Predicate<String> wanted) throws IOException {
        List<String> lines = new ArrayList<>();
        run((process, line) -> {
            if (wanted.test(line)) {
                lines.add(line);
            } else {
                System.out.println(line);
            }
            return false;
        });
        return lines;
    }

    /**
     * What it took from the start of the process to a line that begins with a mark.
     *
     * @param wall milliseconds by the clock
     * @param cpu milliseconds of processor time, which other programs disturb less
     */
    record Took(double wall, double cpu) {}

    /** Runs to the mark, then ends the process. */
    Took takes(String mark) throws IOException {
        long start = System.nanoTime();
        Took[] took = new Took[1];
        List<String> others = new ArrayList<>();
        run((process, line) -> {
            if (line.startsWith(mark)) {
                long end = System.nanoTime();
                double cpu =
                        process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
                took[0] = new Took((end - start) / 1e6, cpu);
                return true;
            }
            others.add(line);
            return false;
        });
        if (took[0] == null) {
            throw new IOException("the process ended without a mark: " + command + "\n" + String.join("\n", others));
        }
        return took[0];
    }

    private void run(BiPredicate<Process, String> enough) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (enough.test(process, line)) {
                    break;
                }
            }
        } finally {
            process.destroy();
        }
        process.onExit().join();
    }
}
