package cn.banshi.base.text;

import java.util.List;
import java.util.stream.Collectors;

/** Cells as a spreadsheet puts them on the clipboard: tabs between, a cell that a tab or a line break would part in quotes. */
public final class TabText {
    private TabText() {}

    /** Rows of cells as one text. */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TabText::cell).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean parted = text.chars().anyMatch(one -> one == '\t' || one == '\n' || one == '\r' || one == '"');
        return parted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
