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

    static Row row(int turns) throws IOException {
        Path folder = Files.createTempDirectory("banshi-bench");
        try {
            Path ledger = folder.resolve("ledger");
            Child.of("512m", Making.class, ledger.toString()).lines(line -> false);
            Child ours = Child.of(HEAP, FirstKey.Ours.class, ledger.toString());
            Child peer = Child.of(HEAP, BareTable.Start.class);
            Child floor = Child.of(HEAP, BareTable.Start.class, BareTable.NOTHING);
            ours.millisTo(FirstKey.MARK);
            peer.millisTo(FirstKey.MARK);
            double[][] millis = new double[4][turns];
            for (int turn = 0; turn < turns; turn++) {
                millis[0][turn] = ours.millisTo(FirstKey.MARK);
                millis[1][turn] = peer.millisTo(FirstKey.MARK);
                millis[2][turn] = floor.millisTo(FirstKey.MARK);
                millis[3][turn] = millis[0][turn] / millis[1][turn];
            }
            double ratio = median(millis[3]);
            return new Row(
                    "P5 process start to 5,000 items painted, first key taken; -Xmx" + HEAP,
                    median(millis[0]),
                    median(millis[1]),
                    median(millis[2]),
                    ratio,
                    "≤ 1.5 × bare table",
                    ratio <= GOAL);
        } finally {
            delete(folder);
        }
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
