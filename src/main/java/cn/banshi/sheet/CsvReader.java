package cn.banshi.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads csv in UTF-8 as rows of texts, the heading row included. */
final class CsvReader {
    private CsvReader() {}

    static List<List<String>> read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            CsvTable table = CsvTable.read(reader);
            List<List<String>> rows = new ArrayList<>(table.size() + 1);
            rows.add(table.headings());
            rows.addAll(table.rows());
            return List.copyOf(rows);
        }
    }
}
