package cn.banshi;

import cn.banshi.work.sample.SampleOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Data folders with the sample office for tests: made once for all, since making it takes seconds, and copied. */
public final class SampleFolder {
    private static Path template;

    private SampleFolder() {}

    /** Puts the sample office's ledger into the folder. */
    public static synchronized void copyTo(Path folder) {
        try {
            if (template == null) {
                Path made = Files.createTempDirectory("banshi-sample");
                SampleOffice.install(made);
                template = made;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAll(made)));
            }
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(template)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inner) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
