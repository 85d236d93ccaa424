package cn.banshi.store.file;

import cn.banshi.store.json.FlatJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the generation file beside the ledger says: how far the ledger had come at the last commit.
 *
 * @param ledger uuid of the ledger
 * @param schema version of the tables
 * @param change number of the last change set
 * @param head hash of the last change set
 * @param mark how far the file itself had come
 * @param counts rows per table, drafts and counters left out
 */
public record Generation(
        String ledger, int schema, long change, String head, StoreMark mark, Map<String, Long> counts) {
    private static final String ROWS = "rows ";

    /** The file is there and cannot be read. */
    static final class DamagedGeneration extends Exception {
        private static final long serialVersionUID = 1L;

        private DamagedGeneration(Throwable cause) {
            super(cause);
        }
    }

    /** Reads the file, null where there is none. */
    static @Nullable Generation read(Path file) throws DamagedGeneration {
        try {
            Map<String, @Nullable String> map = FlatJson.read(Files.readString(file, StandardCharsets.UTF_8));
            Map<String, Long> counts = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (key.startsWith(ROWS)) {
                    counts.put(key.substring(ROWS.length()), Long.valueOf(Objects.requireNonNull(value)));
                }
            });
            return new Generation(
                    text(map, "ledger"),
                    Integer.parseInt(text(map, "schema")),
                    Long.parseLong(text(map, "change")),
                    text(map, "head"),
                    new StoreMark(Long.parseLong(text(map, "born")), Long.parseLong(text(map, "version"))),
                    counts);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | RuntimeException e) {
            throw new DamagedGeneration(e);
        }
    }

    /** Whether these rows are what it says; a crash may come between a migration and the file, and new tables are empty. */
    boolean counted(Map<String, Long> rows) {
        return rows.keySet().containsAll(counts.keySet())
                && rows.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(counts.getOrDefault(entry.getKey(), 0L)));
    }

    private static String text(Map<String, @Nullable String> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }

    /** Writes the file whole or not at all, forced to disk. */
    void write(Path file) throws IOException {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        map.put("ledger", ledger);
        map.put("schema", Integer.toString(schema));
        map.put("change", Long.toString(change));
        map.put("head", head);
        map.put("born", Long.toString(mark.born()));
        map.put("version", Long.toString(mark.version()));
        counts.forEach((table, count) -> map.put(ROWS + table, Long.toString(count)));
        SafeFile.write(file, FlatJson.write(map).getBytes(StandardCharsets.UTF_8));
    }
}
