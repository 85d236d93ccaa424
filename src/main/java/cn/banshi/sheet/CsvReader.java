package cn.banshi.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads csv as {@link CsvWriter} writes it: UTF-8 with or without BOM, quotes doubled, lines inside quotes. */
final class CsvReader {
    private final Reader in;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private CsvReader(Reader in) {
        this.in = in;
    }

    static List<List<String>> read(Path file) throws IOException {
        String text = Files.readString(file);
        return new CsvReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)).read();
    }

    private List<List<String>> read() throws IOException {
        boolean quoted = false;
        int character = in.read();
        while (character >= 0) {
            int following = in.read();
            if (quoted) {
                if (character != '"') {
                    field.append((char) character);
                } else if (following == '"') {
                    field.append('"');
                    following = in.read();
                } else {
                    quoted = false;
                }
            } else if (character == '"' && field.isEmpty()) {
                quoted = true;
            } else if (character == ',') {
                endField();
            } else if (character == '\n') {
                endRow();
            } else if (character != '\r') {
                field.append((char) character);
            }
            character = following;
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            endRow();
        }
        return List.copyOf(rows);
    }

    private void endField() {
        row.add(SheetText.fromCsv(field.toString()));
        field.setLength(0);
    }

    private void endRow() {
        endField();
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }
}
