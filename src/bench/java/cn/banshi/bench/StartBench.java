package cn.banshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * P5: whole processes, from their start to a list of 5,000 items that is painted and has taken a key. The peer is a bare
 * TableView of as many plain rows, the floor an empty window. Ours, peer and floor take turns; medians, and the median of the
 * ratios of each turn.
 */
final class StartBench {
    private static final String HEAP = "256m";
    private static final double GOAL = 1.5;

    private StartBench() {}

    static List<Row> rows(int turns) throws IOException {
        Path folder = Files.createTempDirectory("banshi-bench");
        try {
            Path ledger = folder.resolve("ledger");
            Child.of("512m", Making.class, ledger.toString()).lines(line -> false);
            Child ours = Child.of(HEAP, FirstKey.Ours.class, ledger.toString());
            Child peer = Child.of(HEAP, BareTable.Start.class);
            Child floor = Child.of(HEAP, BareTable.Start.class, BareTable.NOTHING);
            ours.takes(FirstKey.MARK);
            peer.takes(FirstKey.MARK);
            double[][] wall = new double[4][turns];
            double[][] cpu = new double[4][turns];
            for (int turn = 0; turn < turns; turn++) {
                Child[] three = {ours, peer, floor};
                for (int which = 0; which < three.length; which++) {
                    Child.Took took = three[which].takes(FirstKey.MARK);
                    wall[which][turn] = took.wall();
                    cpu[which][turn] = took.cpu();
                }
                wall[3][turn] = wall[0][turn] / wall[1][turn];
                cpu[3][turn] = cpu[0][turn] / cpu[1][turn];
            }
            return List.of(
                    row("P5 process start to 5,000 items painted, first key taken; -Xmx" + HEAP, wall),
                    row("P5 the same in processor time", cpu));
        } finally {
            delete(folder);
        }
    }

    private static Row row(String name, double[][] millis) {
        double ratio = median(millis[3]);
        return new Row(
                name,
                median(millis[0]),
                median(millis[1]),
                median(millis[2]),
                ratio,
                "≤ 1.5 × bare table",
                ratio <= GOAL);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Makes the ledger in a process of its own. */
    static final class Making {
        private Making() {}

        public static void main(String[] arguments) {
            long start = System.nanoTime();
            BigLedger.install(Path.of(arguments[0]), FirstKey.ROWS);
            System.out.printf(java.util.Locale.ROOT, "made the ledger in %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
    }
}
