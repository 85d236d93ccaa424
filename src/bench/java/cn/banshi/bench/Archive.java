package cn.banshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the class archive (AppCDS) of the packed program, {@code target/banshi.jsa}: the classes of a start up to the first key
 * in the list and of a first PDF, as the virtual machine keeps them in memory. To be made last, on the machine where it is used: it is void, and
 * silently so, for any other virtual machine, for a jar with another date, and for one in another place.
 */
final class Archive {
    private static final String LIST = "-XX:DumpLoadedClassList=";

    private Archive() {}

    /** Makes the archive of the packed program; needs no display. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("banshi-archive");
        try {
            System.out.println("class archive: " + make(StartBench.ours(StartBench.ledger(folder))));
        } finally {
            StartBench.delete(folder);
        }
    }

    /**
     * Makes the archive from one start, and from a process that makes a PDF.
     *
     * @param start the start of the program
     * @return the flag that uses it
     * @throws IOException where there is no packed program, or the virtual machine made no archive
     */
    static String make(Child start) throws IOException {
        Path archive = Child.jar().resolveSibling("banshi.jsa");
        Path classes = Child.jar().resolveSibling("banshi.classes");
        Files.deleteIfExists(archive);
        Set<String> all = new LinkedHashSet<>();
        start.with(LIST + classes).takes(FirstKey.MARK);
        all.addAll(Files.readAllLines(classes));
        PageBench.once().with(LIST + classes).takes(PageBench.MARK);
        all.addAll(Files.readAllLines(classes));
        Files.write(classes, all);
        dump(classes, archive);
        Files.deleteIfExists(classes);
        if (!Files.isRegularFile(archive)) {
            throw new IOException("the virtual machine made no class archive");
        }
        return "-XX:SharedArchiveFile=" + archive;
    }

    /** From the class path of the program alone; classes of the list that are not on it are left out, with a warning each. */
    private static void dump(Path classes, Path archive) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Child.SHIPPED);
        command.addAll(List.of(
                "-Xshare:dump",
                "-Xlog:cds=error",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + archive,
                "-classpath",
                Child.jar().toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.onExit().join();
    }
}
