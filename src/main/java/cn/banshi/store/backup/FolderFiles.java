package cn.banshi.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files beside the ledger that a backup carries too: the kept forms, and the layouts of tables of others. */
final class FolderFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FolderFiles.class);

    /** Entries of a backup that are such files. */
    private static final String PREFIX = "files/";

    private static final String LAYOUTS = "layouts.json";
    private static final String FORMS = "forms";

    /** What such a file may be called; nothing leads out of the folder, nor to a name that Windows has for itself. */
    private static final Pattern NAME = Pattern.compile(
            "layouts\\.json|forms/(?![.\\s])[^/\\\\:*?\"<>|\\p{Cntrl}]{1,200}(?<![.\\s])/form\\.(?:xlsx|json)");

    private static final long LARGEST = 64L << 20;

    private FolderFiles() {}

    /** The files of a data folder by name, with their hashes; one that cannot be read is left out. */
    static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        names(folder).forEach(name -> {
            byte[] bytes = read(folder, name);
            if (bytes != null) {
                hashes.put(name, hash(bytes));
            }
        });
        return hashes;
    }

    /** Gives each file of a data folder to the writer of a backup; returns their hashes by name. */
    static Map<String, String> write(Path folder, Entries entries) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String name : names(folder)) {
            byte[] bytes = read(folder, name);
            if (bytes != null) {
                entries.put(PREFIX + name, bytes);
                hashes.put(name, hash(bytes));
            }
        }
        return hashes;
    }

    /** Takes entries of a backup. */
    interface Entries {
        /** Writes one. */
        void put(String name, byte[] bytes) throws IOException;
    }

    /** Name of the entry that holds a file. */
    static String entryName(String name) {
        return PREFIX + name;
    }

    /** Whether a backup may bring back a file of that name. */
    static boolean isAllowed(String name) {
        return NAME.matcher(name).matches();
    }

    static String hash(byte[] bytes) {
        var digest = Seal.sha256();
        digest.update(bytes);
        return Seal.hex(digest);
    }

    /** Puts a file into its place in a data folder. */
    static void restore(Path folder, String name, byte[] bytes) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!isAllowed(name) || !target.startsWith(folder)) {
            throw new IOException("file outside of the folder");
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(target, bytes);
    }

    private static List<String> names(Path folder) {
        Path forms = folder.resolve(FORMS);
        try (Stream<Path> kept = Files.isDirectory(forms) ? Files.list(forms) : Stream.empty()) {
            Stream<String> inForms = kept.map(Path::getFileName)
                    .map(String::valueOf)
                    .flatMap(form -> Stream.of(FORMS + "/" + form + "/form.xlsx", FORMS + "/" + form + "/form.json"));
            return Stream.concat(Stream.of(LAYOUTS), inForms)
                    .filter(FolderFiles::isAllowed)
                    .filter(name -> Files.isRegularFile(folder.resolve(name)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("forms cannot be listed and are in no backup", e);
            return List.of();
        }
    }

    private static byte @Nullable [] read(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            if (Files.size(file) > LARGEST) {
                throw new IOException("file too large");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            // The ledger's backup is worth more than a form that somebody holds open.
            LOG.warn("a file of the data folder is not in the backup", e);
            return null;
        }
    }
}
