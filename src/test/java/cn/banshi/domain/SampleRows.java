package cn.banshi.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the sample office's CSV files plainly, independent of the program's own reader. Their cells hold no quotes. */
public final class SampleRows {
    private SampleRows() {}

    /** All rows, heading to cell. */
    public static List<Map<String, String>> of(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleRows.class.getResourceAsStream("/cn/banshi/sample/" + name)),
                StandardCharsets.UTF_8))) {
            String[] heads = reader.readLine().replace("\uFEFF", "").split(",", -1);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells.length != heads.length) {
                    throw new IllegalStateException(name + " has a quoted cell: " + line);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int at = 0; at < heads.length; at++) {
                    row.put(heads[at], cells[at]);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
