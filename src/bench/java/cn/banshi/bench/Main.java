package cn.banshi.bench;

import cn.banshi.ui.project.list.SearchBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures every row and prints the table; each row in processes of its own. Arguments name the rows wanted, such as P6. */
public final class Main {
    private static final int TURNS = 7;

    private Main() {}

    /** Runs the rows; the table is also left in {@code target/bench.md}. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> wanted = Stream.of(arguments).filter(row -> !row.isBlank()).toList();
        List<Row> rows = new ArrayList<>();
        for (String sheet : List.of("P1", "P2", "P3")) {
            if (wanted(wanted, sheet)) {
                rows.addAll(rows(Child.of("256m", SheetBench.class, sheet)));
            }
        }
        if (wanted(wanted, "P1")) {
            List<Row> small = rows(Child.of(SheetBench.SMALL_HEAP, SheetBench.class, SheetBench.SMALL));
            rows.addAll(small.isEmpty() ? List.of(SheetBench.small(0, false)) : small);
        }
        if (wanted(wanted, "P3")) {
            rows.addAll(rows(Child.of("256m", AnswerBench.class)));
        }
        if (wanted(wanted, "P4")) {
            rows.addAll(PageBench.rows());
        }
        if (wanted(wanted, "P5")) {
            rows.addAll(StartBench.rows(TURNS));
        }
        if (wanted(wanted, "P6")) {
            rows.addAll(rows(Child.of("512m", SearchBench.class, "50000")));
            rows.addAll(rows(Child.of("256m", SearchBench.class, "10000")));
        }
        if (wanted(wanted, "P10")) {
            rows.add(FiguresBench.row());
        }
        String table = Row.table(rows);
        System.out.println(table);
        Path file = Path.of("target", "bench.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table, StandardCharsets.UTF_8);
    }

    private static boolean wanted(List<String> wanted, String row) {
        return wanted.isEmpty() || wanted.contains(row);
    }

    private static List<Row> rows(Child child) throws IOException {
        return child.lines(Row::isRow).stream().map(Row::received).toList();
    }
}
